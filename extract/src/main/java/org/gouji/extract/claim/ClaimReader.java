package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.extract.across.Across;
import org.gouji.extract.across.Paper;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.sentence.Labelled;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Span;
import org.gouji.model.pack.Pack;

/** Reads the claims of one unit's papers in a file: paragraph by paragraph, then across them. */
public final class ClaimReader {
    private static final Comparator<Fact> AS_PRINTED = Comparator.comparing(Fact::span);

    private final Naming naming;
    private final ListReaders lists;
    private final RateReaders rates;
    private final Across across;
    private final IdentityClaims identities;
    private final TieClaims ties;
    private final Families families;

    public ClaimReader(Vocabulary vocabulary, NumberReader numbers, Pack pack) {
        this.identities = new IdentityClaims(vocabulary, pack.pairs());
        this.ties = new TieClaims(pack.ties());
        this.families = new Families(pack.families());
        this.naming = new Naming(vocabulary);
        this.lists = new ListReaders(vocabulary, naming);
        this.rates = new RateReaders(naming, vocabulary);
        this.across = new Across(numbers);
    }

    /**
     * The numbers of one report.
     *
     * @param passages its paragraphs, cells with sentences included
     * @param facts all its facts but those of charts
     * @param charts the facts of each chart
     * @param cells the numbers in cells of its tables
     * @param year the year reported on
     * @param yearAt where the report, or the one that it belongs to, names that year; empty if nowhere
     * @param treasury where numbers stand that are a government's accounts or several units', and not the unit's own
     */
    public record Reading(
            List<Passage> passages,
            List<Fact> facts,
            List<List<Fact>> charts,
            List<Labelled> cells,
            OptionalInt year,
            Optional<Span> yearAt,
            Set<Span> treasury) {
        public Reading {
            passages = List.copyOf(passages);
            facts = List.copyOf(facts);
            charts = List.copyOf(charts);
            cells = List.copyOf(cells);
            treasury = Set.copyOf(treasury);
        }

        public Reading(
                List<Passage> passages,
                List<Fact> facts,
                List<List<Fact>> charts,
                List<Labelled> cells,
                OptionalInt year,
                Optional<Span> yearAt) {
            this(passages, facts, charts, cells, year, yearAt, TreasuryAccounts.in(passages));
        }

        /** The facts that are the unit's own. */
        private Stream<Fact> own() {
            return facts.stream().filter(f -> !treasury.contains(f.span()));
        }

        private Paper paper() {
            return new Paper(passages, facts, cells, year, yearAt);
        }
    }

    /** The claims of one report; {@code unit} are the facts of all papers of the same unit and year in the file. */
    public List<Claim> within(Reading reading, List<Fact> unit) {
        FactIndex index = new FactIndex(unit, families);
        List<Claim> claims = new ArrayList<>();
        Set<Span> rows = RowsUnderUnit.in(reading.passages());
        for (Passage passage : reading.passages()) {
            List<ListReader.Found> found = lists.read(passage, index, claims);
            rates.read(passage, found, unit, index, claims);
            claims.addAll(ChangeReaders.read(passage, reading.facts(), index));
            claims.addAll(ScoreReaders.read(passage));
            claims.addAll(PriceReaders.read(passage, reading.facts()));
            claims.addAll(AccountReaders.read(passage, reading.facts()));
            ListReaders.others(passage, reading.facts(), reading.year(), claims);
            claims.addAll(FormulaReader.read(passage));
            claims.addAll(OddityReader.read(passage, naming, index, reported(reading), rows));
        }
        RateReaders.spread(reading.passages(), unit, claims);
        lists.spread(reading.passages(), reading.facts(), claims);
        claims.addAll(identities.read(reading.own().toList()));
        claims.addAll(ties.within(reading.facts()));
        return List.copyOf(new LinkedHashSet<>(RateReaders.sure(claims, reading.passages(), unit)));
    }

    private static Optional<OddityReader.Reported> reported(Reading reading) {
        return reading.year().isPresent()
                ? reading.yearAt()
                        .map(span -> new OddityReader.Reported(reading.year().getAsInt(), span))
                : Optional.empty();
    }

    /** The claims between the papers of one unit and year: the same fact twice, and charts against the prose. */
    public List<Claim> across(List<Reading> readings, List<Claim> stated) {
        List<Fact> facts = readings.stream()
                .flatMap(r -> r.facts().stream())
                .sorted(AS_PRINTED)
                .toList();
        List<Claim.Change> changes = new ArrayList<>();
        stated.forEach(claim -> changes.addAll(changes(claim)));
        List<Passage> passages =
                readings.stream().flatMap(r -> r.passages().stream()).toList();
        Set<Span> carried = CarriedOver.in(passages);
        readings.forEach(r -> carried.addAll(r.treasury()));
        List<Claim> claims = new ArrayList<>(OtherTotals.of(stated).weakened(JoinReader.same(facts, carried)));
        claims.addAll(JoinReader.spent(facts));
        claims.addAll(BudgetReader.read(passages));
        claims.addAll(ScoreClaims.read(passages, stated));
        claims.addAll(across.read(readings.stream().map(Reading::paper).toList()));
        List<Fact> own =
                readings.stream().flatMap(Reading::own).sorted(AS_PRINTED).toList();
        readings.forEach(r -> claims.addAll(identities.pairs(own, r.own().toList())));
        claims.addAll(ties.across(facts));
        for (Reading reading : readings) {
            for (List<Fact> chart : reading.charts()) {
                List<Claim> tied = ChartClaims.read(chart, facts, changes);
                claims.addAll(tied);
                used(tied, changes);
            }
        }
        return claims;
    }

    /** The claims of a unit's own report about its row in the tables of another. */
    public static List<Claim> summarised(Reading summary, Reading report, String unit) {
        return Across.summarised(summary.paper(), report.paper(), unit);
    }

    /** The claims of a project's own report about its row in the table of another that lists projects. */
    public static List<Claim> listed(Reading summary, Reading report, String project) {
        return Across.listed(summary.paper(), report.paper(), project);
    }

    /** The claim of an annexed form about the year of its report. */
    public Optional<Claim> annexed(Reading form, Reading report) {
        return across.annexed(form.paper(), report.paper());
    }

    /** The claims between all papers of one unit in a file, its projects' included: numbers under names that are alike. */
    public static List<Claim> kindred(List<Reading> readings) {
        return Across.kindred(readings.stream().map(Reading::paper).toList());
    }

    /** A change that a chart has shown goes behind those that none has: two charts of the same values show two things. */
    private static void used(List<Claim> tied, List<Claim.Change> changes) {
        for (Claim claim : tied) {
            if (claim instanceof Claim.Equal equal) {
                List<Claim.Change> shown = changes.stream()
                        .filter(c -> c.current().filter(equal.first()::standsAt).isPresent())
                        .toList();
                changes.removeAll(shown);
                changes.addAll(shown);
            }
        }
    }

    private static List<Claim.Change> changes(Claim claim) {
        return Claims.first(claim) instanceof Claim.Change change ? List.of(change) : List.of();
    }

    /** The money that a project's report says was spent in all, against the unit's project expenditure (项目支出). */
    public static List<Claim> projects(Reading project, List<Fact> unit) {
        return ProjectSpending.read(project.passages(), project.year(), unit);
    }
}
