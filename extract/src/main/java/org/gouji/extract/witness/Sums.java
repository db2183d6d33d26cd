package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Span;

/** Finds the run of numbers that makes a total: parts in the sentences and numbered paragraphs after it, or before it. */
final class Sums {
    private static final Pattern LIST = Pattern.compile("[：:（(]|其中|包括|包含|含|即|由|分别|用于|分|系");
    static final Pattern TOGETHER = Pattern.compile("合计|共|总|小计");
    /** 3个数量指标、2个质量指标、1个时效指标: few things beside each other are no parts of the first. */
    private static final Pattern SIBLING = Pattern.compile("[^，。；：（）]{2,12}、");

    private static final Pattern CLASS = Pattern.compile("^[，、；][^，。；：、（）]{2,12}[类型]$");

    private static final int MOST_READINGS = 3;

    /** Its own rate and what was spent of it may stand between a total and its parts. */
    private static final int BESIDE = 4;

    private final Field field;
    private final Map<Num, Set<List<Num>>> found = new LinkedHashMap<>();

    private final Map<Num, Num> known = new HashMap<>();

    Sums(Field field, List<Claim> claims) {
        this.field = field;
        Map<Span, Num> bySpan = new HashMap<>();
        field.numbers().forEach(n -> bySpan.put(n.fact().span(), n));
        claims.forEach(claim -> know(claim, bySpan));
    }

    /** Parts that the words themselves give a total before them. */
    private void know(Claim claim, Map<Span, Num> bySpan) {
        if (claim instanceof Claim.OneOf choice) {
            choice.readings().forEach(reading -> know(reading, bySpan));
        } else if (claim instanceof Claim.Sum sum) {
            BigDecimal value =
                    sum.parts().stream().map(p -> p.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
            Num total = bySpan.get(sum.total().span());
            if (total != null && value.compareTo(total.value()) == 0) {
                sum.parts().stream()
                        .map(p -> bySpan.get(p.span()))
                        .filter(p -> p != null && p.at() > total.at())
                        .forEach(p -> known.putIfAbsent(p, total));
            }
        }
    }

    List<Claim> read() {
        List<Num> totals = field.numbers().stream()
                .filter(n -> n.plain() && n.value().signum() > 0)
                .toList();
        Map<Num, List<List<Num>>> views = new HashMap<>();
        for (Num total : totals) {
            Views of = new Views(field, total);
            views.put(total, List.copyOf(new LinkedHashSet<>(of.all())));
            look(total, views.get(total), Map.of());
            run(total, of.next()).filter(run -> run.size() > 2).ifPresent(found.get(total)::add);
        }
        Map<Num, Num> owners = owners();
        totals.forEach(total -> look(total, views.get(total), owners));
        List<Claim> claims = new ArrayList<>();
        field.numbers().stream()
                .filter(n -> n.plain() && n.money() && n.value().signum() == 0)
                .forEach(n -> nothing(n).ifPresent(claims::add));
        found.forEach((total, runs) -> runs.stream()
                .sorted(Comparator.comparingInt(run -> distance(total, run)))
                .limit(MOST_READINGS)
                .forEach(run -> claims.add(claim(total, run))));
        return claims;
    }

    /** 购置支出0万元。其中：轿车0辆、金额0万元，越野车0辆、金额0万元: parts of nothing after 其中 in its sentence or the next. */
    private Optional<Claim> nothing(Num total) {
        List<Num> after = field.after(
                total,
                BESIDE * BESIDE,
                n -> n.plain() && n.money() && n.passage() == total.passage() && n.sentence() <= total.sentence() + 1);
        boolean listed = !after.isEmpty()
                && field.numbers().subList(total.at() + 1, after.get(0).at() + 1).stream()
                        .anyMatch(n -> n.mention().lead().contains("其中"));
        boolean all = after.size() > 1 && after.stream().allMatch(n -> n.value().signum() == 0);
        return listed && all ? Optional.of(claim(total, after)) : Optional.empty();
    }

    private void look(Num total, List<List<Num>> views, Map<Num, Num> owners) {
        Set<List<Num>> runs = found.computeIfAbsent(total, t -> new LinkedHashSet<>());
        for (List<Num> view : views) {
            List<Num> outer = outer(view, total, owners);
            // Where no number has an owner as yet the view itself is read; then only what differs from it.
            Optional<List<Num>> run =
                    owners.isEmpty() || outer.size() < view.size() ? run(total, outer) : Optional.empty();
            if (run.isPresent()) {
                runs.add(run.get());
                again(total, outer, run.get()).ifPresent(runs::add);
            }
        }
    }

    /** 其中中央83亿元，地方100亿元。税收154亿元，非税29亿元: behind parts that make a total, others may divide it once more. */
    private static Optional<List<Num>> again(Num total, List<Num> view, List<Num> run) {
        int end = view.indexOf(run.get(run.size() - 1)) + 1;
        boolean telling =
                total.money() && total.digits() > Views.FEW_DIGITS && run.get(0).at() > total.at();
        return telling && end < view.size() ? from(total, view.subList(end, view.size())) : Optional.empty();
    }

    /** What a total that stands here too is made of is not counted beside it. */
    private static List<Num> outer(List<Num> view, Num total, Map<Num, Num> owners) {
        if (owners.isEmpty()) {
            return view;
        }
        Set<Num> owned = new HashSet<>();
        for (Num num : view) {
            Num owner = owners.get(num);
            if (owner != null && owner != total) {
                owned.add(owner);
            }
        }
        owned.retainAll(view);
        if (owned.isEmpty()) {
            return view;
        }
        List<Num> outer = new ArrayList<>(view.size());
        for (Num num : view) {
            if (!owned.contains(owners.get(num))) {
                outer.add(num);
            }
        }
        return outer;
    }

    private Map<Num, Num> owners() {
        Map<Num, Num> owners = new HashMap<>(known);
        found.forEach((total, runs) -> runs.stream()
                .filter(run -> distance(total, run) <= BESIDE && run.get(0).at() > total.at())
                .forEach(run -> run.forEach(part -> owners.putIfAbsent(part, total))));
        return owners;
    }

    private static int distance(Num total, List<Num> run) {
        return Math.min(
                Math.abs(run.get(0).at() - total.at()),
                Math.abs(run.get(run.size() - 1).at() - total.at()));
    }

    private static Claim claim(Num total, List<Num> run) {
        List<Fact> parts = run.stream().map(Num::fact).toList();
        return new Claim.Sum(total.fact(), parts, Closure.LOOSE);
    }

    /** The first run of two parts or more that makes the total; one of few digits could be met by chance and must begin at once. */
    private static Optional<List<Num>> run(Num total, List<Num> view) {
        int last = total.money() && total.digits() > Views.FEW_DIGITS ? view.size() : Math.min(1, view.size());
        BigDecimal least = total.value().subtract(total.half());
        BigDecimal left = BigDecimal.ZERO;
        for (Num part : view) {
            left = left.add(part.value());
        }
        // What all that are left come to, no run of them comes to more.
        for (int from = 0; from < last && left.compareTo(least) >= 0; from++) {
            Num first = view.get(from);
            left = left.subtract(first.value());
            if ((from == 0 || first.value().signum() > 0)
                    && (total.digits() >= Views.FEW_DIGITS || listed(total, first))) {
                Optional<List<Num>> run = from(total, view.subList(from, view.size()));
                if (run.isPresent()) {
                    return run;
                }
            }
        }
        return Optional.empty();
    }

    /** Round numbers add up by chance: something must say that parts follow, or that a total does. */
    private static boolean listed(Num total, Num first) {
        if (!total.money()) {
            return !neighbours(total, first)
                    && (total.digits() > 1
                            || first.at() < total.at()
                            || !SIBLING.matcher(first.mention().lead()).matches());
        }
        if (first.at() < total.at()) {
            return TOGETHER.matcher(total.words()).find();
        }
        return first.sentence() != total.sentence()
                || first.mention().depth() > total.mention().depth()
                || first.mention().cue().mark() != ListMark.NONE
                || LIST.matcher(first.mention().lead()).find();
    }

    /** 文化教育类65件，政务服务类25件，民主法制类13件: classes of one list, the first of which the rest may make by chance. */
    private static boolean neighbours(Num total, Num first) {
        return total.sentence() == first.sentence()
                && CLASS.matcher(total.mention().lead()).matches()
                && CLASS.matcher(first.mention().lead()).matches();
    }

    /** Things counted that go on after 、 are more than those that make the total. */
    private static Optional<List<Num>> from(Num total, List<Num> view) {
        BigDecimal most = total.value().add(total.half());
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal widest = BigDecimal.ZERO;
        int real = 0;
        for (int i = 0; i < view.size(); i++) {
            Num part = view.get(i);
            sum = sum.add(part.value());
            if (sum.compareTo(most) > 0) {
                return Optional.empty();
            }
            widest = widest.max(part.half());
            real += part.value().signum();
            boolean goesOn = !total.money()
                    && i + 1 < view.size()
                    && view.get(i + 1).at() == part.at() + 1
                    && view.get(i + 1).mention().lead().startsWith("、");
            if (real > 1 && !goesOn && total.is(sum, widest)) {
                return Optional.of(List.copyOf(view.subList(0, i + 1)));
            }
        }
        return Optional.empty();
    }
}
