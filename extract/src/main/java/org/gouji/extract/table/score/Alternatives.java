package org.gouji.extract.table.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Fact;

/** Tells criteria of which one case applies and gives its points (无结余，4分；有结余，3分；…，不得分) from criteria whose points add up. */
final class Alternatives {
    private static final Pattern NONE = Pattern.compile("的?[，,]?(?:不得分|不计分|[得计]?0分)[。；;\\s]*$");
    private static final Pattern OTHER = Pattern.compile("扣|每|[①-⑳]|\\+|累计");
    /** 无结余, 未发现, 不健全: either the best case denies something, or the one that gives nothing does. */
    private static final Pattern DENIES = Pattern.compile("无|未|没有|不存在|不(?=[\\u4e00-\\u9fa5])");
    /** A case in between has it, some of it, or too much of it. */
    private static final Pattern BETWEEN = Pattern.compile("有|存在|发现|出现|发生|超|较|基本|部分|仅|不够|以内|以下");

    private static final int FEWEST = 2;

    private Alternatives() {}

    /**
     * Whether criteria list cases from the best to the one that gives nothing.
     *
     * @param points what finds the points of a case, in the group {@code n}
     * @param weight the points of the row: criteria whose points make it may add up
     */
    static boolean of(String criteria, Pattern points, Fact weight) {
        Matcher none = NONE.matcher(criteria);
        if (!none.find() || OTHER.matcher(criteria).find()) {
            return false;
        }
        List<String> cases = new ArrayList<>();
        List<BigDecimal> steps = new ArrayList<>();
        Matcher matcher = points.matcher(criteria).region(0, none.start());
        int from = 0;
        while (matcher.find()) {
            if (matcher.group("n") == null) {
                return false;
            }
            cases.add(criteria.substring(from, matcher.start()));
            steps.add(new BigDecimal(matcher.group("n")));
            from = matcher.end();
        }
        cases.add(criteria.substring(from, none.start()));
        BigDecimal sum = steps.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return steps.size() >= FEWEST
                && sum.compareTo(weight.quantity().value()) != 0
                && falling(steps.subList(1, steps.size()))
                && exclude(cases);
    }

    /** Whether of some cases only one can apply: all are about one thing, and it is denied at one end, half there in between. */
    private static boolean exclude(List<String> cases) {
        String best = cases.get(0);
        String worst = cases.get(cases.size() - 1);
        return cases.stream().skip(1).allMatch(c -> shares(best, c))
                && DENIES.matcher(best).find() != DENIES.matcher(worst).find()
                && cases.subList(1, cases.size() - 1).stream()
                        .allMatch(c -> BETWEEN.matcher(c).find());
    }

    private static boolean falling(List<BigDecimal> steps) {
        return IntStream.range(1, steps.size()).allMatch(i -> steps.get(i).compareTo(steps.get(i - 1)) < 0);
    }

    /** Whether two cases are about one thing: they have two characters in a row in common. */
    private static boolean shares(String one, String other) {
        return IntStream.range(0, one.length() - 1)
                .mapToObj(i -> one.substring(i, i + 2))
                .filter(pair -> pair.chars().allMatch(Character::isIdeographic))
                .anyMatch(other::contains);
    }
}
