package org.gouji.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Works out an expression such as {@code (#0-#1)/#2} over ranges. */
final class Expression {
    /** No printed formula nests deeper; a damaged or hostile one may. */
    private static final int DEEPEST = 50;

    private final String text;
    private final List<Range> operands;
    private int at;
    private int depth;

    private Expression(String text, List<Range> operands) {
        this.text = text;
        this.operands = operands;
    }

    /** Its value; nothing where it divides by 0 or is no expression. */
    static Optional<Range> value(String text, List<Range> operands) {
        try {
            Expression expression = new Expression(text.replace(" ", ""), operands);
            Range value = expression.sum();
            return expression.at == expression.text.length() ? Optional.of(value) : Optional.empty();
        } catch (ArithmeticException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private boolean eat(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private Range sum() {
        Range value = product();
        while (true) {
            if (eat('+')) {
                value = value.plus(product());
            } else if (eat('-')) {
                value = value.minus(product());
            } else {
                return value;
            }
        }
    }

    private Range product() {
        Range value = factor();
        while (true) {
            if (eat('*')) {
                value = value.times(factor());
            } else if (eat('/')) {
                value = value.over(factor());
            } else {
                return value;
            }
        }
    }

    private Range factor() {
        if (eat('(')) {
            if (++depth > DEEPEST) {
                throw new NumberFormatException("brackets more than " + DEEPEST + " deep");
            }
            Range value = sum();
            if (!eat(')')) {
                throw new NumberFormatException("bracket not closed");
            }
            depth--;
            return value;
        }
        boolean operand = eat('#');
        int start = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        int number = Integer.parseInt(text.substring(start, at));
        return operand ? operands.get(number) : Range.of(BigDecimal.valueOf(number));
    }
}
