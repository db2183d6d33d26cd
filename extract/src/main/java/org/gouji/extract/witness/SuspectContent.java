package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Claim;

/** What a rate of content may be of: 收回291份，非常满意158份、满意108份、一般20份、不满意5份，满意度91.41%: those who are content, or the first of them, over all. */
final class SuspectContent {
    private static final Pattern RATE = Pattern.compile("满意[率度][^，。；：]{0,8}$");
    private static final Pattern CONTENT = Pattern.compile("(?:非常|很|十分|比较|较|基本)?满意[”’]?的?[^，。；：、满意]{0,4}$");
    private static final Pattern NOT = Pattern.compile("不|欠|率|度");
    private static final Pattern SHEETS = Pattern.compile("有效|收回|回收|实收|调查|访|问卷|抽取|抽样|参与|参评");
    private static final int FAR = 10;
    private static final int TELLING = 3;
    /** 非常满意, 满意, 基本满意. */
    private static final int MOST = 3;

    private SuspectContent() {}

    static List<Way> ways(Field field, Num rate) {
        if (!rate.percentage()
                || rate.digits() < TELLING
                || !RATE.matcher(rate.words()).find()) {
            return List.of();
        }
        List<Num> near = field.before(rate, FAR, n -> n.plain() && !n.money() && n.sentence() == rate.sentence());
        List<Num> content = near.stream().filter(SuspectContent::content).toList();
        List<Num> all = content.isEmpty()
                ? List.of()
                : near.stream()
                        .filter(n -> n.at() < content.get(content.size() - 1).at())
                        .filter(n -> n.alike(content.get(0))
                                && SHEETS.matcher(n.words()).find())
                        .limit(1)
                        .toList();
        boolean levels = content.size() > 1
                && content.size() <= MOST
                && !all.isEmpty()
                && content.get(0).at() == content.get(content.size() - 1).at() + content.size() - 1;
        List<Way> ways = new ArrayList<>();
        for (int i = 0; levels && i < content.size(); i++) {
            ways.add(way(rate, content.subList(i, content.size()), all.get(0)));
        }
        return ways;
    }

    private static boolean content(Num num) {
        return CONTENT.matcher(num.words()).find() && !NOT.matcher(num.words()).find();
    }

    private static Way way(Num rate, List<Num> content, Num all) {
        List<Num> numbers = new ArrayList<>(List.of(rate, all));
        numbers.addAll(content);
        StringBuilder sum = new StringBuilder();
        IntStream.range(0, content.size())
                .forEach(i -> sum.append(i == 0 ? "" : " + ").append('#').append(i));
        List<Num> operands = new ArrayList<>(content);
        operands.add(all);
        return new Way(
                numbers,
                SuspectContent::agree,
                new Claim.Formula(
                        rate.fact(), operands.stream().map(Num::fact).toList(), "(" + sum + ") / #" + content.size()));
    }

    /** The rate, all, and those who are content: to the hundredth as the rate is printed, or its half digit. */
    private static boolean agree(List<BigDecimal> values) {
        BigDecimal all = values.get(1);
        BigDecimal sum = values.subList(2, values.size()).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal half =
                new BigDecimal("0.5").movePointLeft(Math.max(0, values.get(0).scale()));
        return all.signum() > 0
                && sum.movePointRight(2)
                                .divide(all, MathContext.DECIMAL64)
                                .subtract(values.get(0))
                                .abs()
                                .compareTo(half)
                        <= 0;
    }
}
