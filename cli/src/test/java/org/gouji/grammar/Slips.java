package org.gouji.grammar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.grammar.Phrase.Tie;

/** Makes one figure of a tie wrong. */
final class Slips {
    private static final BigDecimal NINE = new BigDecimal("0.9");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal ELEVEN = new BigDecimal("1.1");

    private Slips() {}

    /**
     * The figures with one of them wrong by so much that no rounding hides it: a digit of what adds up, a tenth of what is divided.
     *
     * @param name the figure that is to be wrong; of a list that need not be whole it is the total, made less than its parts
     */
    static Map<String, BigDecimal> of(Map<String, BigDecimal> values, Tie tie, String name, Sampler sampler) {
        Map<String, BigDecimal> wrong = new LinkedHashMap<>(values);
        if (tie.mark() == '<') {
            BigDecimal parts = tie.operands().stream().map(values::get).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal least = tie.operands().stream()
                    .map(values::get)
                    .min(BigDecimal::compareTo)
                    .orElseThrow();
            BigDecimal less = parts.subtract(least.multiply(HALF)).setScale(parts.scale(), RoundingMode.DOWN);
            wrong.put(tie.stated(), less);
            return wrong;
        }
        BigDecimal figure = values.get(name);
        boolean rated = tie.product() || (!name.equals(tie.stated()) && rate(tie.stated()));
        boolean part = name.equals(tie.operands().get(0));
        wrong.put(
                name,
                rated
                        ? figure.multiply(part ? NINE : ELEVEN)
                                .setScale(figure.scale(), part ? RoundingMode.DOWN : RoundingMode.UP)
                        : sampler.slip(figure, figure.scale() == 0 || rate(name) ? 0 : -1));
        return wrong;
    }

    /** By custom of the specs, the names of rates are p, q, r and s. */
    private static boolean rate(String name) {
        return "pqrs".indexOf(name.charAt(0)) >= 0;
    }
}
