package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;

/**
 * Finds how points in the prose add up: 预算管理分值20分，自评18.2分 from the points of what it is made of, the total from those of all
 * headings, 扣1分 from 分值 and 得分. Full points and points given come in pairs; pairs that are worded alike are of one level.
 */
final class Points {
    private static final Pattern IS = Pattern.compile("(?:为|：)$");
    private static final Pattern GOT = Pattern.compile("(?:自评|得|得分|评分|实得|打分|计)(?:分)?(?:为|：)?$");
    private static final Pattern FULL = Pattern.compile("(?:分值|满分|权重|标准分|总分)(?:为|：|共|是)?$");
    private static final Pattern LOST = Pattern.compile("(?:扣|扣除|扣减|减|失)(?:分|掉)?$");
    private static final Pattern MEAN = Pattern.compile("(?:平均|均)(?:得|自评)?分?(?:为|：)?$");
    private static final Pattern TOTAL =
            Pattern.compile(".*(?:自评|综合|总体|整体支出绩效|绩效)(?:评价|自评)?(?:总?得分|总?评分|总分|得总分)(?:合计)?(?:为|是|达到|达|共|：)?$");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FAR = 40;
    private static final int BEFORE = 12;
    private static final int FEWEST = 3;

    private final Field field;
    private final List<Pair> pairs = new ArrayList<>();

    Points(Field field) {
        this.field = field;
    }

    /** Full points with the points given. */
    private record Pair(Num full, Num got) {
        /** How the pair is worded: pairs of one wording are of one level. */
        String wording() {
            return FULL.matcher(full.words()).find() + IS.matcher(got.words()).replaceFirst("");
        }
    }

    List<Claim> read() {
        List<Num> points = field.numbers().stream().filter(Points::points).toList();
        pair(points);
        List<Claim> claims = new ArrayList<>();
        points.forEach(n -> lost(n).ifPresent(claims::add));
        levels(claims);
        points.forEach(n -> total(n, points).ifPresent(claims::add));
        points.forEach(n -> average(n, points).ifPresent(claims::add));
        all().ifPresent(claims::add);
        return claims;
    }

    private static boolean points(Num num) {
        return num.fact().quantity().unit().equals("分")
                && !num.fact().quantity().number().approximate()
                && num.value().signum() > 0
                && num.fact().place().kind() == Fact.PlaceKind.PROSE;
    }

    private void pair(List<Num> points) {
        for (int i = 1; i < points.size(); i++) {
            Num full = points.get(i - 1);
            Num got = points.get(i);
            boolean next = got.at() == full.at() + 1 && got.sentence() == full.sentence();
            if (next
                    && GOT.matcher(got.words()).find()
                    && !GOT.matcher(full.words()).find()
                    && !LOST.matcher(full.words()).find()
                    && full.value().compareTo(got.value()) >= 0) {
                pairs.add(new Pair(full, got));
            }
        }
    }

    /** 分值10分，自评9分。…扣1分. */
    private Optional<Claim> lost(Num lost) {
        if (!LOST.matcher(lost.words()).find()) {
            return Optional.empty();
        }
        return pairs.stream()
                .filter(p -> p.got().at() < lost.at() && lost.at() - p.got().at() <= BEFORE)
                .filter(p -> lost.is(p.full().value().subtract(p.got().value()), p.full(), p.got()))
                .reduce((a, b) -> b)
                .map(p -> new Claim.Formula(
                        lost.fact(), List.of(p.full().fact(), p.got().fact()), "#0 - #1"));
    }

    /** A pair and the run of pairs of another wording right after it. */
    private void levels(List<Claim> claims) {
        for (int i = 0; i + 2 < pairs.size(); i++) {
            Pair whole = pairs.get(i);
            String wording = pairs.get(i + 1).wording();
            List<Pair> parts = pairs.subList(i + 1, pairs.size()).stream()
                    .takeWhile(p -> p.wording().equals(wording))
                    .toList();
            if (!wording.equals(whole.wording()) && parts.size() > 1) {
                sum(whole.full(), parts.stream().map(Pair::full).toList()).ifPresent(claims::add);
                sum(whole.got(), parts.stream().map(Pair::got).toList()).ifPresent(claims::add);
            }
        }
    }

    /** Points that those of one level make, or those listed in its sentence. */
    private Optional<Claim> total(Num total, List<Num> points) {
        List<Pair> level = level();
        boolean apart = level.stream()
                .noneMatch(p -> p.full().at() == total.at() || p.got().at() == total.at());
        Optional<Claim> found = Optional.empty();
        if (apart && level.size() > 2) {
            found = sum(total, level.stream().map(Pair::got).toList())
                    .or(() -> sum(total, level.stream().map(Pair::full).toList()));
        }
        return found.or(() -> listed(total, points, n -> true))
                .or(() -> listed(total, points, n -> GOT.matcher(n.words()).find()))
                .or(() -> listed(total, points, n -> !GOT.matcher(n.words()).find()));
    }

    /** 得分分别为95分、92.5分、91分，平均92.83分. */
    private static Optional<Claim> average(Num mean, List<Num> points) {
        if (!MEAN.matcher(mean.words()).find()) {
            return Optional.empty();
        }
        List<Num> before = points.stream()
                .filter(n -> n.sentence() == mean.sentence() && n.at() < mean.at())
                .toList();
        BigDecimal sum = before.stream().map(Num::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (before.size() < 2 || !mean.nearly(sum.divide(BigDecimal.valueOf(before.size()), MathContext.DECIMAL64))) {
            return Optional.empty();
        }
        String made = IntStream.range(0, before.size()).mapToObj(i -> "#" + i).collect(Collectors.joining(" + "));
        return Optional.of(new Claim.Formula(
                mean.fact(), before.stream().map(Num::fact).toList(), "(" + made + ") / " + before.size()));
    }

    /** The total score of the report against the points given under all headings: a slip of the pen shows. */
    private Optional<Claim> all() {
        List<Pair> level = level();
        List<Num> totals = field.numbers().stream()
                .filter(Points::points)
                .filter(n -> TOTAL.matcher(n.mention().lead()).matches()
                        && level.stream().noneMatch(p -> p.got() == n))
                .toList();
        return level.size() < 3 || totals.size() != 1
                ? Optional.empty()
                : Optional.of(claim(totals.get(0), level.stream().map(Pair::got).toList()));
    }

    /** The pairs of one wording whose full points make a hundred. */
    private List<Pair> level() {
        for (Pair first : pairs) {
            List<Pair> level = pairs.stream()
                    .filter(p -> p.wording().equals(first.wording()))
                    .toList();
            BigDecimal sum = level.stream().map(p -> p.full().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (level.size() > 2 && sum.compareTo(HUNDRED) == 0) {
                return level;
            }
        }
        return List.of();
    }

    private static Optional<Claim> listed(Num total, List<Num> points, Predicate<Num> test) {
        List<Num> after = new ArrayList<>();
        List<Num> before = new ArrayList<>();
        for (Num n : points) {
            boolean near = n.sentence() == total.sentence() && Math.abs(n.at() - total.at()) <= FAR && test.test(n);
            if (near && n.at() > total.at()) {
                after.add(n);
            } else if (near && n.at() < total.at()) {
                before.add(n);
            }
        }
        return prefix(total, after)
                .or(() -> sum(total, before))
                .or(() -> after.isEmpty() ? next(total, points, test) : Optional.empty());
    }

    /** 综合得89.4分。决策类18.5分（得分率92.5%）、过程类16.9分…: all points of the sentence behind it. */
    private static Optional<Claim> next(Num total, List<Num> points, Predicate<Num> test) {
        List<Num> parts = points.stream()
                .filter(n -> n.sentence() == total.sentence() + 1 && n.passage() == total.passage() && test.test(n))
                .toList();
        return parts.size() >= FEWEST && total.digits() >= FEWEST ? sum(total, parts) : Optional.empty();
    }

    /** The first numbers that make the total, two at least, of two digits or three numbers. */
    private static Optional<Claim> prefix(Num total, List<Num> after) {
        for (int to = 2; to <= after.size(); to++) {
            Optional<Claim> claim = sum(total, after.subList(0, to));
            if (claim.isPresent()) {
                return claim;
            }
        }
        return Optional.empty();
    }

    private static Optional<Claim> sum(Num total, List<Num> parts) {
        BigDecimal sum = parts.stream().map(Num::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (parts.size() < 2 || sum.compareTo(total.value()) != 0) {
            return Optional.empty();
        }
        return Optional.of(claim(total, parts));
    }

    private static Claim claim(Num total, List<Num> parts) {
        return new Claim.Sum(total.fact(), parts.stream().map(Num::fact).toList(), Closure.LOOSE);
    }
}
