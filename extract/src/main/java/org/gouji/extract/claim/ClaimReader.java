package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.extract.across.Across;
import org.gouji.extract.across.Paper;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Labelled;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Span;
import org.gouji.model.pack.Pack;

/** Reads the claims of one unit's papers in a file: paragraph by paragraph, then across them. */
public final class ClaimReader {
    private static final Pattern SPENT_IN_ALL =
            Pattern.compile(".*[，。；、](?:全年|年度|本年|实际|累计|共|项目)+(?:已)?(?:支出|执行|支付|使用)(?:资金|金额|数)?(?:为|共)?$");
    private static final Pattern OF_YEAR = Pattern.compile("全年|本年|年度|当年");

    /** What a number without any name is taken for: a guess. */
    private static final Set<String> WHOLE = Set.of("budget.unit", "exp.total");

    /** 六个项目预算合计…，支出合计…: the total is of these, and not of the unit. */
    private static final Pattern SEVERAL = Pattern.compile("(?:[一二三四五六七八九十两]{1,3}|\\d{1,3})[个项][^，。；：\\d]{0,8}项目");

    private static final Pattern TOTAL = Pattern.compile("(?:(?:预算|支出|资金|经费|执行)?|.+(?:和.+|等.项))(?:合计|总计|共计|总额)");
    private static final Pattern SIDE = Pattern.compile("(?:决算|预算)(?:数|总额)?(?:为|是|共|：)*$");

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
     */
    public record Reading(
            List<Passage> passages,
            List<Fact> facts,
            List<List<Fact>> charts,
            List<Labelled> cells,
            OptionalInt year,
            Optional<Span> yearAt) {
        public Reading {
            passages = List.copyOf(passages);
            facts = List.copyOf(facts);
            charts = List.copyOf(charts);
            cells = List.copyOf(cells);
        }

        private Paper paper() {
            return new Paper(passages, facts, cells, year, yearAt);
        }
    }

    /** The claims of one report; {@code unit} are the facts of all papers of the same unit and year in the file. */
    public List<Claim> within(Reading reading, List<Fact> unit) {
        FactIndex index = new FactIndex(unit, families);
        List<Claim> claims = new ArrayList<>();
        for (Passage passage : reading.passages()) {
            List<ListReader.Found> found = lists.lists(passage, index);
            claims.addAll(listed.claims(found));
            ComplementReader.read(passage, claims);
            claims.addAll(ratios.read(passage, found, index));
            claims.addAll(ChangeReader.read(passage, index));
            claims.addAll(Supplements.widened(passage, CompletionReader.read(passage, naming, index)));
            claims.addAll(Supplements.widened(passage, RateReader.read(passage)));
            claims.addAll(DoneReader.read(passage, claims));
            claims.addAll(PointsRateReader.read(passage));
            claims.addAll(WorkedPointsReader.read(passage));
            claims.addAll(TogetherReader.read(passage));
            claims.addAll(EvenReader.read(passage));
            claims.addAll(BalanceReader.read(passage));
            claims.addAll(ReceptionReader.read(passage));
            claims.addAll(ConvertedReader.read(passage));
            claims.addAll(GapReader.read(passage));
            claims.addAll(SavingsReader.read(passage));
            claims.addAll(BracketPartsReader.read(passage));
            claims.addAll(BracketSharesReader.read(passage));
            claims.addAll(PaidSharesReader.read(passage));
            claims.addAll(SurveyReader.read(passage));
            claims.addAll(FarSumReader.read(passage, reading.facts(), reading.year()));
            claims.addAll(NamedRateReader.read(passage, naming, unit, claims));
            claims.addAll(GradedReader.first(passage, PriceReader.read(passage)));
            claims.addAll(NetReader.read(passage));
            claims.addAll(QuarterReader.read(passage));
            claims.addAll(StockReader.read(passage));
            claims.addAll(YearChangeReader.read(passage));
            claims.addAll(FullPointsReader.read(passage));
            claims.addAll(GrandSideReader.read(passage));
            claims.addAll(ArrivedReader.read(passage));
            claims.addAll(BudgetMadeReader.read(passage));
            claims.addAll(FromToReader.read(passage));
            claims.addAll(SamePriceReader.read(passage));
            claims.addAll(DiscountReader.read(passage));
            claims.addAll(SurveyLevels.read(passage));
            claims.addAll(BarePointsReader.read(passage));
            List.of(PointsReader.read(passage), BracketRateReader.read(passage)).forEach(claims::addAll);
            claims.addAll(PointsListReader.read(passage));
            claims.addAll(PlanReader.read(passage, reading.facts()));
            List<Claim> counted = EnumerationReader.read(passage);
            claims.addAll(counted);
            claims.addAll(CountedListReader.read(passage, counted));
            claims.addAll(RestReader.read(passage, claims));
            claims.addAll(FormulaReader.read(passage));
            claims.addAll(OddityReader.read(passage, naming, index, reported(reading)));
        }
        OtherBases bases = new OtherBases(unit);
        claims.replaceAll(bases::widened);
        claims.addAll(spread.read(reading.passages()));
        claims.addAll(FunctionLists.read(reading.facts()));
        claims.addAll(identities.read(TreasuryAccounts.without(reading.facts(), reading.passages())));
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
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
        List<Claim.Change> changes = new ArrayList<>();
        stated.forEach(claim -> changes.addAll(changes(claim)));
        List<Claim> claims = OtherTotals.of(stated).weakened(JoinReader.same(facts, carried(readings)));
        claims.addAll(JoinReader.spent(facts));
        List<Passage> passages =
                readings.stream().flatMap(r -> r.passages().stream()).toList();
        claims.addAll(BudgetReader.read(passages));
        claims.addAll(ScoreClaims.read(passages, stated));
        claims.addAll(across.read(readings.stream().map(Reading::paper).toList()));
        List<Fact> own = TreasuryAccounts.without(facts, passages);
        readings.forEach(r -> claims.addAll(identities.pairs(own, TreasuryAccounts.without(r.facts(), r.passages()))));
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

    /** Numbers whose item was only carried over from before, by words that need not speak of all of it. */
    private static Set<Span> carried(List<Reading> readings) {
        Set<Span> carried = new HashSet<>();
        for (Reading reading : readings) {
            carried.addAll(TreasuryAccounts.in(reading.passages()));
            for (Passage passage : reading.passages()) {
                passage.sentences().stream()
                        .flatMap(s -> s.mentions().stream())
                        .filter(m -> !m.named()
                                && !m.fact().key().equals("project.total")
                                && (WHOLE.contains(m.fact().key())
                                        || !SIDE.matcher(m.lead()).find()))
                        .forEach(m -> carried.add(m.fact().span()));
                passage.sentences().forEach(s -> carried.addAll(SomeOfThem.in(s)));
                passage.sentences().forEach(s -> carried.addAll(SomeOfThem.withLeftovers(s)));
                passage.sentences().forEach(s -> carried.addAll(SomeOfThem.ofOneFunction(s)));
                passage.sentences().stream()
                        .filter(s -> SEVERAL.matcher(s.line().chars()).find())
                        .flatMap(s -> s.mentions().stream())
                        .filter(m -> TOTAL.matcher(m.fact().item()).matches())
                        .forEach(m -> carried.add(m.fact().span()));
            }
        }
        return carried;
    }

    private static List<Claim.Change> changes(Claim claim) {
        return Claims.first(claim) instanceof Claim.Change change ? List.of(change) : List.of();
    }

    /** The money that a project's report says was spent in all, against the unit's project expenditure (项目支出). */
    public static List<Claim> projects(Reading project, List<Fact> unit) {
        List<Fact> totals = FactIndex.distinct(unit.stream()
                .filter(f -> f.key().equals("exp.project") && FactIndex.actual(f))
                .filter(f -> f.year().equals(project.year()))
                .toList());
        List<Claim> claims = new ArrayList<>();
        if (totals.size() == 1) {
            for (Passage passage : project.passages()) {
                passage.sentences().stream()
                        .flatMap(s -> s.mentions().stream())
                        .filter(ClaimReader::spentInAll)
                        .map(m -> within(m, totals.get(0)))
                        .forEach(claims::add);
            }
        }
        return claims;
    }

    /** What was spent so far may be of several years. */
    private static Claim within(Mention spent, Fact total) {
        String words = spent.lead();
        return words.contains("累计") && !OF_YEAR.matcher(words).find()
                ? Claim.Bound.likely(spent.fact(), total)
                : new Claim.Bound(
                        spent.fact(), total, false, spent.fact().place().sentence());
    }

    private static boolean spentInAll(Mention mention) {
        return mention.money()
                && mention.plain()
                && FactIndex.actual(mention.fact())
                && !mention.fact().quantity().number().approximate()
                && SPENT_IN_ALL.matcher(mention.lead()).matches();
    }
}
