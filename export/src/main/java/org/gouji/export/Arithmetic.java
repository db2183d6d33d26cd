package org.gouji.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression over the numbers of a check, such as {@code #1/(#2-#1)*100}; {@code #0} is the stated one. It can be worked out here, and
 * be written for a spreadsheet.
 *
 * @param text the expression
 */
record Arithmetic(String text) {
    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final Pattern OPERAND = Pattern.compile("#(\\d+)");
    private static final Pattern WELL_FORMED = Pattern.compile("(?:#\\d+|\\d+(?:\\.\\d+)?|[-+*/()])++");
    private static final Pattern SUM = Pattern.compile("#\\d+(?:\\+#\\d+)*+");
    /** With more numbers than this the ends of a range are looked for in sums only. */
    private static final int MOST_CORNERS = 4;

    boolean wellFormed() {
        return WELL_FORMED.matcher(text).matches();
    }

    /** The expression with something in place of each number. */
    String with(IntFunction<String> operand) {
        return OPERAND.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(operand.apply(Integer.parseInt(m.group(1)))));
    }

    /** Its value; nothing where it divides by 0 or is no expression. */
    Optional<BigDecimal> value(IntFunction<BigDecimal> operand) {
        try {
            Reader reader = new Reader(text, operand);
            BigDecimal value = reader.sum();
            return reader.at == text.length() ? Optional.of(value) : Optional.empty();
        } catch (ArithmeticException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Which end of each number's range gives the least value, and which the greatest: -1 or 1 by number.
     *
     * @param low signs for the least value
     * @param high signs for the greatest
     */
    record Corners(int[] low, int[] high) {}

    /** The corners over the ranges of the numbers; nothing where some can't be worked out. */
    Optional<Corners> corners(List<Term> terms) {
        List<Integer> used = new ArrayList<>();
        OPERAND.matcher(text)
                .results()
                .map(m -> Integer.parseInt(m.group(1)))
                .distinct()
                .forEach(used::add);
        if (SUM.matcher(text).matches()) {
            return Optional.of(new Corners(signs(terms.size(), used, 0), signs(terms.size(), used, ~0)));
        }
        if (used.size() > MOST_CORNERS) {
            return Optional.empty();
        }
        BigDecimal least = null;
        BigDecimal most = null;
        int low = 0;
        int high = 0;
        for (int mask = 0; mask < 1 << used.size(); mask++) {
            Optional<BigDecimal> value = value(ends(terms, signs(terms.size(), used, mask)));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            if (least == null || value.get().compareTo(least) < 0) {
                least = value.get();
                low = mask;
            }
            if (most == null || value.get().compareTo(most) > 0) {
                most = value.get();
                high = mask;
            }
        }
        return Optional.of(new Corners(signs(terms.size(), used, low), signs(terms.size(), used, high)));
    }

    private static int[] signs(int size, List<Integer> used, int mask) {
        int[] signs = new int[size];
        for (int i = 0; i < used.size(); i++) {
            signs[used.get(i)] = (mask >> Math.min(i, Integer.SIZE - 1) & 1) == 1 ? 1 : -1;
        }
        return signs;
    }

    /** The numbers at one end each. */
    static IntFunction<BigDecimal> ends(List<Term> terms, int[] signs) {
        return i -> signs[i] > 0 ? terms.get(i).high() : terms.get(i).low();
    }

    /** Reads the expression from the left. */
    private static final class Reader {
        private final String text;
        private final IntFunction<BigDecimal> operand;
        private int at;

        Reader(String text, IntFunction<BigDecimal> operand) {
            this.text = text;
            this.operand = operand;
        }

        private boolean eat(char c) {
            boolean there = at < text.length() && text.charAt(at) == c;
            at += there ? 1 : 0;
            return there;
        }

        private BigDecimal sum() {
            BigDecimal value = product();
            while (true) {
                if (eat('+')) {
                    value = value.add(product());
                } else if (eat('-')) {
                    value = value.subtract(product());
                } else {
                    return value;
                }
            }
        }

        private BigDecimal product() {
            BigDecimal value = factor();
            while (true) {
                if (eat('*')) {
                    value = value.multiply(factor());
                } else if (eat('/')) {
                    value = value.divide(factor(), DIGITS);
                } else {
                    return value;
                }
            }
        }

        private BigDecimal factor() {
            if (eat('(')) {
                BigDecimal value = sum();
                if (!eat(')')) {
                    throw new NumberFormatException("bracket not closed");
                }
                return value;
            }
            if (eat('-')) {
                return factor().negate();
            }
            boolean number = eat('#');
            int start = at;
            while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
            String digits = text.substring(start, at);
            return number ? operand.apply(Integer.parseInt(digits)) : new BigDecimal(digits);
        }
    }
}
