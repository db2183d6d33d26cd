package org.gouji.extract.number;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.gouji.model.Quantity.Amount;

/** Finds whether a calculation gives money, by shunting yard: a long nest of brackets costs no stack. */
final class Dimensions {
    /** Money and a mere number were added. */
    static final int MIXED = 1000;

    private final String expression;
    private final List<Reading> operands;
    private final Deque<Integer> values = new ArrayDeque<>();
    private final Deque<Character> operators = new ArrayDeque<>();

    Dimensions(String expression, List<Reading> operands) {
        this.expression = expression;
        this.operands = operands;
    }

    /** The power of money in the result: 1 for money, 0 for a number, far from both where kinds are mixed. */
    int whole() {
        int next = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '#') {
                values.push(operands.get(next++).quantity() instanceof Amount ? 1 : 0);
            } else if (c == '(') {
                operators.push(c);
            } else if (c == ')') {
                reduce(0);
                operators.pop();
            } else if (!Glyphs.digit(c)) {
                reduce(strength(c));
                operators.push(c);
            }
        }
        reduce(0);
        return values.pop();
    }

    private static int strength(char operator) {
        return operator == '*' || operator == '/' ? 2 : operator == '(' ? -1 : 1;
    }

    private void reduce(int strength) {
        while (!operators.isEmpty() && operators.peek() != '(' && strength(operators.peek()) >= strength) {
            char operator = operators.pop();
            int right = values.pop();
            int left = values.pop();
            values.push(combined(operator, left, right));
        }
    }

    private static int combined(char operator, int left, int right) {
        if (Math.abs(left) >= MIXED / 2 || Math.abs(right) >= MIXED / 2) {
            return MIXED;
        }
        return operator == '*' ? left + right : operator == '/' ? left - right : left == right ? left : MIXED;
    }
}
