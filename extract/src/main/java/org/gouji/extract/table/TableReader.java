package org.gouji.extract.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.SentenceReader;
import org.gouji.extract.sentence.Setting;
import org.gouji.extract.table.grid.CellReader;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.LineNumbers;
import org.gouji.extract.table.grid.MergedHeaders;
import org.gouji.extract.table.indicator.IndicatorClaims;
import org.gouji.extract.table.indicator.IndicatorTable;
import org.gouji.extract.table.money.MoneyTable;
import org.gouji.extract.table.money.TableUnits;
import org.gouji.extract.table.money.UnitCosts;
import org.gouji.extract.table.proof.MeanRows;
import org.gouji.extract.table.proof.NumberLines;
import org.gouji.extract.table.proof.ProvenLines;
import org.gouji.extract.table.proof.ProvenProducts;
import org.gouji.extract.table.proof.RateColumns;
import org.gouji.extract.table.proof.WorkedLines;
import org.gouji.extract.table.score.ScoreParts;
import org.gouji.extract.table.score.ScoreSheet;
import org.gouji.extract.table.score.WeightedScores;
import org.gouji.extract.table.score.WorkedScores;
import org.gouji.extract.text.Line;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Block.Cell;
import org.gouji.model.Block.Table;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Span;

/** Reads a table of any kind: amounts by label and header, score sheets, indicators, and cells that hold sentences. */
public final class TableReader {
    /** Cells with more characters are kept for their words. */
    private static final int WORDY = 8;

    private static final Pattern WHOLE = Pattern.compile("[\\d,.]+");
    private static final Pattern DECIMAL = Pattern.compile("(?:0|[1-9][\\d,]*)\\.\\d+");
    private static final Pattern YEAR = Pattern.compile("[（(]?\\s*20\\d\\d.*");
    private final MoneyTable.Tools tools;
    private final SentenceReader sentences;

    public TableReader(NumberReader numbers, Vocabulary vocabulary, SentenceReader sentences) {
        this.tools = new MoneyTable.Tools(numbers, new Naming(vocabulary), vocabulary);
        this.sentences = sentences;
    }

    /**
     * Reads a table.
     *
     * @param before the words right before it, where a caption may give its unit
     */
    public TableReading read(Table drawn, String text, Line before, Setting setting) {
        Table table = MergedHeaders.restored(drawn, text);
        Grid grid = new Grid(table, text);
        TableUnits units = TableUnits.of(grid, before);
        MoneyTable money = new MoneyTable(grid, tools, units, setting);
        ScoreSheet scores = new ScoreSheet(grid, setting.section());
        scores.read();
        money.read();
        ExecutionRates rates = new ExecutionRates(grid, tools.numbers(), money.facts());
        rates.read(scores.rows());
        List<IndicatorTable.Row> indicators = new IndicatorTable(grid).read();
        Place place = new Place(PlaceKind.TABLE, table.span(), setting.section());
        List<Claim> claims = new ArrayList<>(scores.claims());
        claims.addAll(money.claims());
        claims.addAll(rates.claims());
        IndicatorClaims measured = new IndicatorClaims(grid, place);
        claims.addAll(measured.of(indicators));
        List<Fact> facts = new ArrayList<>(scores.facts());
        facts.addAll(money.facts());
        facts.addAll(rates.facts());
        facts.addAll(measured.facts());
        List<CellReader> readers = List.of(
                new RowRates(grid, tools.numbers(), place),
                new MoneyRates(grid, tools.numbers(), List.copyOf(facts)),
                new ScoreParts(grid, place),
                new CountColumns(grid, money.facts(), place),
                new YearGrowth(grid, tools.numbers(), money.facts(), place),
                new AnswersAlong(grid, place),
                new UnitCosts(grid, money.facts(), place, units.paired()),
                new WorkedScores(grid, place),
                new WeightedScores(grid, tools.numbers(), place));
        readers.forEach(reader -> add(reader, facts, claims));
        proven(grid, place, facts, claims);
        claims.removeIf(new OwnRates(grid)::silent);
        claims.addAll(new Natures(grid, facts).claims());
        List<Passage> passages = cells(grid, facts, units.only(), setting);
        List<Fact> all = new ArrayList<>(facts);
        passages.stream()
                .flatMap(p -> p.sentences().stream())
                .flatMap(s -> s.mentions().stream())
                .map(Mention::fact)
                .forEach(all::add);
        claims.addAll(new BudgetBox(grid, all).claims());
        return new TableReading(
                facts,
                claims,
                indicators.stream().map(IndicatorTable.Row::indicator).toList(),
                passages,
                new CellLabels(grid, place, facts, passages).read(),
                money.shown());
    }

    /** What the numbers themselves prove, each reader after those before it. */
    private void proven(Grid grid, Place place, List<Fact> facts, List<Claim> claims) {
        NumberReader numbers = tools.numbers();
        add(new WorkedLines(grid, numbers, place, facts, claims), facts, claims);
        add(new RateColumns(grid, numbers, place, facts, claims), facts, claims);
        // What these take as facts are its numbers: they stay what they are.
        NumberLines lines = new NumberLines(grid, numbers, place, facts);
        add(new ProvenProducts(lines, place, facts, claims), facts, claims);
        add(new ProvenLines(lines, place, facts, claims), facts, claims);
        add(new MeanRows(lines, place, facts, claims), facts, claims);
    }

    private static void add(CellReader reader, List<Fact> facts, List<Claim> claims) {
        reader.read();
        facts.addAll(reader.facts());
        claims.addAll(reader.claims());
    }

    /** Cells with words are read as prose; numbers that the columns have already given are left alone. */
    private List<Passage> cells(Grid grid, List<Fact> read, Optional<MoneyUnit> unit, Setting setting) {
        Set<Span> taken = new HashSet<>();
        read.forEach(f -> taken.add(f.span()));
        CellNames names = new CellNames(grid, tools.naming());
        Set<Cell> numbering = LineNumbers.of(grid);
        List<Passage> passages = new ArrayList<>();
        for (Cell cell : grid.table().cells()) {
            if (!cell.span().isEmpty() && !numbering.contains(cell)) {
                Setting of = setting.under(names.indicator(cell), unit);
                passages.addAll(cell(grid, cell, taken, of));
            }
        }
        return passages.stream().map(p -> inTable(p, names)).toList();
    }

    private List<Passage> cell(Grid grid, Cell cell, Set<Span> taken, Setting setting) {
        List<Line> lines = paragraphs(grid.line(cell), grid, cell)
                .filter(line -> !dull(line, taken))
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        String around = grid.row(cell.row());
        return lines.stream()
                .map(line -> sentences.readCell(line, setting, around))
                .filter(p -> p.sentences().stream()
                        .anyMatch(s -> !s.mentions().isEmpty()
                                || s.line().length() > WORDY
                                || YEAR.matcher(s.line().chars()).matches()))
                .filter(p -> p.sentences().stream()
                        .flatMap(s -> s.mentions().stream())
                        .noneMatch(m -> taken.contains(m.fact().span())))
                .toList();
    }

    /** Whether it is plain that reading a cell as prose gives nothing: a few words without a number, a number that its column has given. */
    private static boolean dull(Line line, Set<Span> taken) {
        String chars = line.chars();
        boolean few = chars.length() <= WORDY;
        return few && !NumberReader.mayCount(chars)
                || taken.contains(line.span())
                        && (few
                                        && WHOLE.matcher(chars).matches()
                                        && !YEAR.matcher(chars).matches()
                                || DECIMAL.matcher(chars).matches());
    }

    private static Stream<Line> paragraphs(Line whole, Grid grid, Cell cell) {
        List<Line> lines = new ArrayList<>();
        String text = grid.text(cell.span());
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                Line part = grid.line(
                        new Span(cell.span().start() + from, cell.span().start() + i));
                if (!part.chars().isBlank()) {
                    lines.add(part);
                }
                from = i + 1;
            }
        }
        return lines.isEmpty() ? Stream.of(whole) : lines.stream();
    }

    private static Passage inTable(Passage passage, CellNames names) {
        return new Passage(
                passage.span(),
                passage.sentences().stream()
                        .map(s -> new org.gouji.extract.sentence.Sentence(
                                s.line(),
                                s.mentions().stream().map(m -> moved(m, names)).toList(),
                                s.formulas()))
                        .toList(),
                passage.section());
    }

    private static Mention moved(Mention m, CellNames names) {
        Fact f = m.fact();
        if (f.place().kind() == PlaceKind.FORMULA) {
            return m;
        }
        Fact fact = new Fact(
                f.quantity(),
                names.item(f),
                f.key(),
                f.measure(),
                f.scope(),
                f.year(),
                new Place(PlaceKind.TABLE, f.place().sentence(), f.place().section()));
        return m.with(fact);
    }
}
