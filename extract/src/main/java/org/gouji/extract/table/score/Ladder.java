package org.gouji.extract.table.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;

/**
 * The points that the criteria of a score sheet give for a rate: steps (80%（含）-90%，计3分) or a deduction for each point beyond a limit
 * (≦100%，计4分；每超过一个百分点扣0.4分).
 */
final class Ladder {
    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern DEDUCTION = Pattern.compile(
            "每(?<way>超过|高于|增加|上升|低于|下降|降低|减少|超|高|低|降|少)(?<limit>\\d+%)?[^，；。]{0,6}?(?<step>一|1|\\d+)个?百分点[^，；。]{0,4}?扣(?<off>\\d+(?:\\.\\d+)?)分");
    private static final Pattern LIMIT = Pattern.compile("(?:[≦≤≥≧=]|以|不超过|不低于|达到)\\s*" + NUMBER + "%?");
    private static final Pattern POINTS = Pattern.compile("(?:计|得)" + NUMBER + "分|(?<none>不得分|不计分|计0分)");
    private static final Pattern RANGE = Pattern.compile(NUMBER + "%?(?<low>（含）)?[-—~至]" + NUMBER + "%?(?<high>（含）)?");
    private static final Pattern LEAST = Pattern.compile("(?:[≥≧]|>=|不低于|达到)" + NUMBER);
    private static final Pattern MOST = Pattern.compile("(?:[≤≦]|<=|不超过)" + NUMBER);
    private static final Pattern BELOW = Pattern.compile("(?:低于|小于|不足|<|＜)" + NUMBER);
    private static final Pattern ABOVE = Pattern.compile("(?:大于|高于|超过|>|＞)" + NUMBER);
    private static final Pattern EQUAL = Pattern.compile("(?:=|等于)" + NUMBER);
    /** 100%计4分; more than that is not spoken of. */
    private static final Pattern ALONE = Pattern.compile("(?:[\\u4e00-\\u9fa5]{0,8}率)?(?:为|=|等于)?(100)%");

    private static final Pattern REST = Pattern.compile("(?:其余|其[他它](?:情况)?|否则|以下)");
    private static final Pattern FULL = Pattern.compile("^[^\\d，；。]{0,8}" + NUMBER + "%(?:的?)?(?:得|计)");

    private Ladder() {}

    /**
     * The points due, as a range: rounding of the excess, and bounds that two steps share, leave some freedom.
     *
     * @param least the fewest
     * @param most the most
     */
    record Due(BigDecimal least, BigDecimal most) {}

    /** The points that the criteria give for a rate in per cent; nothing where they can't be read. */
    static Optional<Due> at(String criteria, BigDecimal weight, BigDecimal rate) {
        Matcher deduction = DEDUCTION.matcher(criteria);
        return deduction.find() ? deducted(criteria, deduction, weight, rate) : steps(criteria, rate);
    }

    private static Optional<Due> deducted(String criteria, Matcher deduction, BigDecimal weight, BigDecimal rate) {
        Matcher limits = LIMIT.matcher(criteria);
        Optional<BigDecimal> limit = deduction.group("limit") != null
                ? Optional.of(new BigDecimal(deduction.group("limit").replace("%", "")))
                : limits.find() ? Optional.of(new BigDecimal(limits.group(1))) : full(criteria);
        if (limit.isEmpty()) {
            return Optional.empty();
        }
        boolean over = List.of("超过", "高于", "增加", "上升", "超", "高").contains(deduction.group("way"));
        BigDecimal beyond = over ? rate.subtract(limit.get()) : limit.get().subtract(rate);
        if (beyond.signum() <= 0) {
            return Optional.of(new Due(weight, weight));
        }
        BigDecimal step =
                deduction.group("step").equals("一") ? BigDecimal.ONE : new BigDecimal(deduction.group("step"));
        if (step.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal times = beyond.divide(step, MathContext.DECIMAL64);
        BigDecimal off = new BigDecimal(deduction.group("off"));
        BigDecimal least = weight.subtract(off.multiply(times.setScale(0, RoundingMode.CEILING)))
                .max(BigDecimal.ZERO);
        BigDecimal most = weight.subtract(off.multiply(times.setScale(0, RoundingMode.FLOOR)))
                .max(BigDecimal.ZERO);
        return Optional.of(new Due(least, most));
    }

    /** 100%得满分，每降低一个百分点扣0.5分. */
    private static Optional<BigDecimal> full(String criteria) {
        Matcher full = FULL.matcher(criteria);
        return full.find() ? Optional.of(new BigDecimal(full.group(1))) : Optional.empty();
    }

    private static Optional<Due> steps(String criteria, BigDecimal rate) {
        List<BigDecimal> due = new ArrayList<>();
        int steps = 0;
        Optional<BigDecimal> rest = Optional.empty();
        for (String step : criteria.split("[；;。\\n]")) {
            Matcher points = POINTS.matcher(step);
            if (points.find()) {
                steps++;
                String condition = step.substring(0, points.start());
                BigDecimal given = points.group("none") != null ? BigDecimal.ZERO : new BigDecimal(points.group(1));
                if (REST.matcher(condition).matches()) {
                    rest = Optional.of(given);
                    continue;
                }
                Optional<Boolean> meets = meets(condition, rate);
                if (meets.isEmpty()) {
                    return Optional.empty();
                }
                if (meets.get()) {
                    due.add(given);
                }
            }
        }
        if (due.isEmpty()) {
            rest.ifPresent(due::add);
        }
        return steps < 2 || due.isEmpty()
                ? Optional.empty()
                : Optional.of(new Due(
                        due.stream().reduce(BigDecimal::min).get(),
                        due.stream().reduce(BigDecimal::max).get()));
    }

    private static Optional<Boolean> meets(String condition, BigDecimal rate) {
        Matcher alone = ALONE.matcher(condition);
        if (alone.matches()) {
            int compared = rate.compareTo(new BigDecimal(alone.group(1)));
            return compared > 0 ? Optional.empty() : Optional.of(compared == 0);
        }
        Matcher range = RANGE.matcher(condition);
        if (range.find()) {
            int low = rate.compareTo(new BigDecimal(range.group(1)));
            int high = rate.compareTo(new BigDecimal(range.group(3)));
            boolean said = range.group("low") != null || range.group("high") != null;
            boolean above = low > 0 || (low == 0 && (range.group("low") != null || !said));
            boolean below = high < 0 || (high == 0 && (range.group("high") != null || !said));
            return Optional.of(above && below);
        }
        return compare(LEAST, condition, rate)
                .map(c -> c >= 0)
                .or(() -> compare(MOST, condition, rate).map(c -> c <= 0))
                .or(() -> compare(BELOW, condition, rate).map(c -> c < 0))
                .or(() -> compare(ABOVE, condition, rate).map(c -> c > 0))
                .or(() -> compare(EQUAL, condition, rate).map(c -> c == 0));
    }

    private static Optional<Integer> compare(Pattern bound, String condition, BigDecimal rate) {
        Matcher matcher = bound.matcher(condition);
        return matcher.find() ? Optional.of(rate.compareTo(new BigDecimal(matcher.group(1)))) : Optional.empty();
    }
}
