package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.PointWords;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;

/**
 * Reads points given beside the points there are, one heading after the other, and their total: 投入（15分）得14分、过程25分，自评22.5分…，合计95.5分; 产出得47分，
 * 效益得29分，总分96分. No heading is given more than it has, and the points given make the total.
 */
final class PointsListReader {
    /** Right after the points there are, nothing else being named between. */
    private static final Pattern RIGHT_AFTER = Pattern.compile("^[）)，、；：]{0,2}(?:自评|实际|实|评价|评|得|分|为|是|：)*$");
    /** 得14分（满分15分）. */
    private static final Pattern OF = Pattern.compile("^(?:[（/](?:满分|总分|分值|权重|标准分|应得)?|，(?:满分|分值|权重|标准分))(?:为|：|是)?$");

    private static final Pattern OTHER = Pattern.compile("平均|扣|减|上年|去年|复核|评审|第三方|问卷|题");
    private static final Pattern MORE = Pattern.compile("加分|附加|奖励");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_BETWEEN = 12;

    private final List<Mention> points;
    private final List<Claim> claims = new ArrayList<>();
    /** The headings since the last number that was none. */
    private final List<Pair> run = new ArrayList<>();
    /** Points that nothing was given of as yet. */
    private List<Mention> offered = new ArrayList<>();

    private Optional<Mention> before = Optional.empty();

    private PointsListReader(List<Mention> points) {
        this.points = points;
    }

    /** A heading's points: those there are, where they are printed, and those given. */
    private record Pair(Optional<Mention> full, Mention given) {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Mention> points = passage.sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .filter(PointsListReader::points)
                .toList();
        return points.size() < 2 ? List.of() : new PointsListReader(points).claims();
    }

    private static boolean points(Mention mention) {
        return mention.fact().quantity().unit().equals("分")
                && mention.fact().place().kind() == PlaceKind.PROSE
                && !mention.fact().quantity().number().approximate()
                && !OTHER.matcher(mention.lead()).find();
    }

    private List<Claim> claims() {
        int i = 0;
        while (i < points.size()) {
            i += step(i);
        }
        close(Optional.empty());
        return claims;
    }

    /** Reads a heading's points or one other number; how many numbers it took. */
    private int step(int i) {
        Mention point = points.get(i);
        boolean total = PointWords.total(point);
        Optional<Pair> pair = i + 1 < points.size() ? pair(point, points.get(i + 1)) : Optional.empty();
        if (pair.isPresent() && (listed(i) || dealtOut(i))) {
            pair = Optional.empty();
        }
        if (pair.isPresent() && !total && !PointWords.total(pair.get().given())) {
            run.add(pair.get());
            return 2;
        }
        if (pair.isEmpty() && !total && PointWords.given(point)) {
            run.add(new Pair(Optional.empty(), point));
            return 1;
        }
        close(Optional.of(point));
        offered = run.isEmpty() ? offered : new ArrayList<>();
        offered.add(point);
        run.clear();
        before = Optional.of(point);
        return pair.isPresent() && total ? 2 : 1;
    }

    /** 合理性4.5分、资金分配5分、预算编制4分，得13.5分: the last of a list, and what all of it makes. */
    private boolean listed(int i) {
        return i > 0
                && points.get(i).lead().startsWith("、")
                && !PointWords.given(points.get(i - 1))
                && points.get(i - 1)
                        .fact()
                        .place()
                        .sentence()
                        .equals(points.get(i).fact().place().sentence());
    }

    /** 得分15、19、28分（分值15、20、30分）: the first of a list behind the last of another. */
    private boolean dealtOut(int i) {
        return i > 0 && i + 2 < points.size() && next(i - 1) && next(i + 1);
    }

    /** Whether nothing but a mark stands between a number and the one behind it. */
    private boolean next(int i) {
        Mention behind = points.get(i + 1);
        boolean here = points.get(i)
                .fact()
                .place()
                .sentence()
                .equals(behind.fact().place().sentence());
        return here && behind.from() == points.get(i).to() + 1;
    }

    private static Optional<Pair> pair(Mention first, Mention second) {
        boolean next =
                first.fact().place().sentence().equals(second.fact().place().sentence())
                        && second.from() - first.to()
                                <= Math.min(MOST_BETWEEN, second.lead().length() + 1);
        if (next
                && !PointWords.given(first)
                && PointWords.given(second)
                && RIGHT_AFTER.matcher(second.lead()).matches()) {
            return Optional.of(new Pair(Optional.of(first), second));
        }
        return next && PointWords.given(first) && OF.matcher(second.lead()).matches()
                ? Optional.of(new Pair(Optional.of(second), first))
                : Optional.empty();
    }

    /** The claims of the headings read, and of a total right before them and right after. */
    private void close(Optional<Mention> after) {
        List<Pair> pairs = dealt();
        pairs.forEach(pair -> pair.full().ifPresent(full -> claims.add(bound(pair.given(), full))));
        List<Mention> given = pairs.stream().map(Pair::given).toList();
        List<Mention> full = pairs.stream().flatMap(p -> p.full().stream()).toList();
        boolean none = full.isEmpty();
        boolean more = given.stream().anyMatch(m -> MORE.matcher(m.lead()).find());
        if (given.size() < 2 || more || !(none || full.size() == given.size())) {
            return;
        }
        boolean all = sum(full).compareTo(HUNDRED) == 0;
        for (Optional<Mention> total : List.of(before, after)) {
            total.filter(PointWords::total).ifPresent(t -> {
                boolean ofFull = !none && same(sum(full), t) && !same(sum(given), t);
                boolean offers = none && t.fact().quantity().value().compareTo(HUNDRED) == 0;
                if (!offers) {
                    claims.add(ofFull ? sum(t, full, Measure.WEIGHT, all) : sum(t, given, Measure.SCORE, all));
                }
            });
        }
    }

    /** 分值分别为10分、50分、30分和10分，合计100分。其中资金执行得9.8分，…: points told of before, as many as were given, in the same order. */
    private List<Pair> dealt() {
        int count = run.size();
        int last = offered.size() - 1;
        boolean fits = count > 1
                && last >= count
                && run.stream().allMatch(p -> p.full().isEmpty())
                && PointWords.total(offered.get(last))
                && same(sum(offered.subList(last - count, last)), offered.get(last));
        List<Pair> dealt = new ArrayList<>();
        for (int i = 0; i < count && fits; i++) {
            Mention full = offered.get(last - count + i);
            Mention given = run.get(i).given();
            fits = given.fact()
                            .quantity()
                            .value()
                            .compareTo(full.fact().quantity().value())
                    <= 0;
            dealt.add(new Pair(Optional.of(full), given));
        }
        return fits ? dealt : List.copyOf(run);
    }

    private static Claim bound(Mention given, Mention full) {
        return new Claim.Bound(
                as(given, Measure.SCORE),
                as(full, Measure.WEIGHT),
                false,
                given.fact().place().sentence());
    }

    private static Claim sum(Mention total, List<Mention> parts, Measure measure, boolean all) {
        return new Claim.Sum(
                as(total, measure),
                parts.stream().map(p -> as(p, measure)).toList(),
                all ? Closure.CLOSED : Closure.LOOSE,
                Optional.empty(),
                total.fact().place().sentence());
    }

    private static Fact as(Mention mention, Measure measure) {
        Fact fact = mention.fact();
        return fact.measure() == measure
                ? fact
                : new Fact(fact.quantity(), fact.item(), fact.key(), measure, fact.scope(), fact.year(), fact.place());
    }

    private static BigDecimal sum(List<Mention> mentions) {
        return mentions.stream().map(m -> m.fact().quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean same(BigDecimal sum, Mention total) {
        return sum.compareTo(total.fact().quantity().value()) == 0;
    }
}
