package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
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
    /** Readers of a paragraph that ask for nothing but it. */
    private static final List<Function<Passage, List<Claim>>> BY_THEMSELVES = List.of(
            PointsRateReader::read,
            WorkedPointsReader::read,
            TogetherReader::read,
            EvenReader::read,
            BalanceReader::read,
            ReceptionReader::read,
            ConvertedReader::read,
            GapReader::read,
            SavingsReader::read,
            BracketPartsReader::read,
            BracketSharesReader::read,
            PaidSharesReader::read,
            SurveyReader::read,
            MeanReader::read,
            AttendanceReader::read);

    /** The same, whose claims stand behind those of rates that name what they are of. */
    private static final List<Function<Passage, List<Claim>>> BEHIND_NAMED_RATES = List.of(
            passage -> GradedReader.first(passage, PriceReader.read(passage)),
            NetReader::read,
            QuarterReader::read,
            StockReader::read,
            YearChangeReader::read,
            FullPointsReader::read,
            ArrivedReader::read,
            BudgetMadeReader::read,
            FromToReader::read,
            SamePriceReader::read,
            DiscountReader::read,
            SurveyLevels::read,
            BarePointsReader::read,
            PointsReader::read,
            BracketRateReader::read,
            PointsListReader::read);

    private static final Comparator<Fact> AS_PRINTED = Comparator.comparing(Fact::span);

    private final Naming naming;
    private final ListReader lists;
    private final ListClaims listed;
    private final RatioReader ratios;
    private final SpreadListReader spread;
    private final Across across;
    private final IdentityClaims identities;
    private final TieClaims ties;
    private final Families families;

    public ClaimReader(Vocabulary vocabulary, NumberReader numbers, Pack pack) {
        this.identities = new IdentityClaims(vocabulary, pack.pairs());
        this.ties = new TieClaims(pack.ties());
        this.families = new Families(pack.families());
        this.naming = new Naming(vocabulary);
        this.lists = new ListReader(vocabulary, naming);
        this.listed = new ListClaims(vocabulary);
        this.ratios = new RatioReader(naming, vocabulary);
        this.spread = new SpreadListReader(vocabulary);
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
            List<ListReader.Found> found = lists.lists(passage, index);
            claims.addAll(listed.claims(found));
            ComplementReader.read(passage, claims);
            claims.addAll(ratios.read(passage, found, index));
            claims.addAll(ChangeReader.read(passage, index));
            claims.addAll(Supplements.widened(passage, CompletionReader.read(passage, naming, index)));
            claims.addAll(Supplements.widened(passage, RateReader.read(passage)));
            claims.addAll(DoneReader.read(passage, claims));
            claims.addAll(RateBehindReader.read(passage, claims));
            BY_THEMSELVES.forEach(reader -> claims.addAll(reader.apply(passage)));
            claims.addAll(FarSumReader.read(passage, reading.facts(), reading.year()));
            claims.addAll(CountClassesReader.read(passage, reading.facts()));
            claims.addAll(NamedRateReader.read(passage, naming, unit, claims));
            BEHIND_NAMED_RATES.forEach(reader -> claims.addAll(reader.apply(passage)));
            claims.addAll(AccountReaders.read(passage, reading.facts()));
            claims.addAll(PlanReader.read(passage, reading.facts()));
            claims.addAll(CarMeanReader.read(passage, reading.facts()));
            List<Claim> counted = EnumerationReader.read(passage);
            claims.addAll(counted);
            claims.addAll(NamedPartsReader.read(passage));
            claims.addAll(CountedListReader.read(passage, counted));
            claims.addAll(RestReader.read(passage, claims));
            claims.addAll(FormulaReader.read(passage));
            claims.addAll(OddityReader.read(passage, naming, index, reported(reading), rows));
        }
        claims.addAll(GrantedReader.read(reading.passages(), claims));
        OtherBases bases = new OtherBases(unit);
        claims.replaceAll(bases::widened);
        claims.addAll(spread.read(reading.passages()));
        claims.addAll(MakeupReader.read(reading.passages(), claims));
        claims.addAll(AccountReaders.classes(reading.passages(), reading.facts()));
        claims.addAll(identities.read(reading.own().toList()));
        claims.addAll(ties.within(reading.facts()));
        List<Claim> shared = DealtShares.sure(claims, reading.passages(), unit);
        return List.copyOf(new LinkedHashSet<>(SiblingShares.sure(shared, reading.passages())));
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
