package org.gouji.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gouji.extract.claim.Shown;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.sentence.SentenceReader;
import org.gouji.extract.sentence.Setting;
import org.gouji.extract.text.Line;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Block.Cell;
import org.gouji.model.Block.Certainty;
import org.gouji.model.Block.Table;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Indicator;
import org.gouji.model.Kinds;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Span;
import org.gouji.packs.Packs;

/**
 * A table of a report for 2022 as it is read. It is written a row a line, cells parted by {@code |}; a cell {@code <} belongs to the one on its
 * left, {@code ^} to the one above; {@code ⏎} is a line break in a cell.
 */
final class Drawn {
    private static final Vocabulary VOCABULARY = Vocabulary.of(Packs.standard().pack());
    private static final NumberReader NUMBERS = NumberReader.standard();
    private static final TableReader TABLES =
            new TableReader(NUMBERS, VOCABULARY, new SentenceReader(NUMBERS, VOCABULARY));

    private final String text;
    private final TableReading reading;

    private Drawn(String text, TableReading reading) {
        this.text = text;
        this.reading = reading;
    }

    /**
     * Reads a table.
     *
     * @param caption the line before the table
     * @param certainty whether the columns are sure
     */
    static Drawn of(String caption, String rows, Certainty certainty) {
        StringBuilder text = new StringBuilder(caption).append('\n');
        List<Cell> cells = new ArrayList<>();
        List<List<String>> grid = Stream.of(rows.strip().split("\n"))
                .map(row -> Stream.of(row.split("\\|", -1)).map(String::strip).toList())
                .toList();
        for (int r = 0; r < grid.size(); r++) {
            for (int c = 0; c < grid.get(r).size(); c++) {
                String words = grid.get(r).get(c);
                if (!words.equals("<") && !words.equals("^")) {
                    int from = text.length();
                    text.append(words.replace('⏎', '\n'));
                    cells.add(new Cell(new Span(from, text.length()), r, c, down(grid, r, c), right(grid, r, c)));
                    text.append('\t');
                }
            }
            text.append('\n');
        }
        int columns = grid.stream().mapToInt(List::size).max().orElse(0);
        Span whole = new Span(caption.length() + 1, text.length());
        Table table = new Table(whole, cells, grid.size(), columns, certainty);
        Setting setting = new Setting(OptionalInt.of(2022), Optional.of(MoneyUnit.WAN), 0, "", Kinds.WHOLE_UNIT);
        Line before = Line.of(text.toString(), new Span(0, caption.length()));
        return new Drawn(text.toString(), TABLES.read(table, text.toString(), before, setting));
    }

    private static int right(List<List<String>> grid, int row, int column) {
        int span = 1;
        while (column + span < grid.get(row).size()
                && grid.get(row).get(column + span).equals("<")) {
            span++;
        }
        return span;
    }

    private static int down(List<List<String>> grid, int row, int column) {
        int span = 1;
        while (row + span < grid.size()
                && column < grid.get(row + span).size()
                && grid.get(row + span).get(column).equals("^")) {
            span++;
        }
        return span;
    }

    /** Its facts in the order of the text, those of sentences in cells included and bare numbers left out, see {@link Shown}. */
    List<String> facts() {
        Stream<Fact> sentences = reading.passages().stream()
                .flatMap(p -> p.sentences().stream())
                .flatMap(s -> s.mentions().stream())
                .map(m -> m.fact());
        return Stream.concat(reading.facts().stream(), sentences)
                .filter(f -> !bare(f))
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .map(new Shown(text)::fact)
                .distinct()
                .toList();
    }

    /** What its amounts are shown to be of, in the order of the text. */
    List<String> items() {
        return reading.facts().stream()
                .filter(f -> f.quantity() instanceof Quantity.Amount)
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .map(f -> f.span().in(text) + " " + reading.shown().getOrDefault(f.span(), f.item()))
                .distinct()
                .toList();
    }

    /** A number in a cell that tells nothing of itself: a line number, a code. */
    private static boolean bare(Fact fact) {
        return fact.measure() == Measure.NUMBER && fact.quantity().unit().isEmpty();
    }

    /** What its columns and rows claim, but for what is alike as a rule only. */
    List<String> claims() {
        return reading.claims().stream()
                .filter(claim -> !alike(claim))
                .map(new Shown(text)::claim)
                .toList();
    }

    /** What is alike as a rule only. */
    List<String> likely() {
        return reading.claims().stream()
                .filter(Drawn::alike)
                .map(new Shown(text)::claim)
                .toList();
    }

    private static boolean alike(Claim claim) {
        return claim instanceof Claim.Equal equal && equal.type() == Claim.Equal.Type.LIKELY;
    }

    /** Its indicators: the levels and the name, target and actual, points and score. */
    List<String> indicators() {
        return reading.indicators().stream().map(Drawn::indicator).toList();
    }

    private static String indicator(Indicator i) {
        return String.join(
                " | ", i.level1(), i.level2(), i.name(), i.target(), i.actual(), points(i.weight()), points(i.score()));
    }

    private static String points(Optional<Printed> points) {
        return points.map(p -> p.value().toPlainString()).orElse("");
    }
}
