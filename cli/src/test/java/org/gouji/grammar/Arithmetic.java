package org.gouji.grammar;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/** Works out an expression of named figures and plain numbers with {@code + - * /} and brackets. */
final class Arithmetic {
    private final String words;
    private final Map<String, BigDecimal> figures;
    private int at;

    private Arithmetic(String words, Map<String, BigDecimal> figures) {
        this.words = words;
        this.figures = figures;
    }

    static BigDecimal value(String expression, Map<String, BigDecimal> figures) {
        Arithmetic arithmetic = new Arithmetic(expression.replace(" ", ""), figures);
        BigDecimal value = arithmetic.sum();
        if (arithmetic.at < arithmetic.words.length()) {
            throw new IllegalArgumentException("not understood: " + expression);
        }
        return value;
    }

    private BigDecimal sum() {
        BigDecimal value = product();
        while (next('+') || next('-')) {
            boolean minus = words.charAt(at++) == '-';
            BigDecimal other = product();
            value = minus ? value.subtract(other) : value.add(other);
        }
        return value;
    }

    private BigDecimal product() {
        BigDecimal value = factor();
        while (next('*') || next('/')) {
            boolean over = words.charAt(at++) == '/';
            BigDecimal other = factor();
            value = over ? value.divide(other, MathContext.DECIMAL128) : value.multiply(other);
        }
        return value;
    }

    private BigDecimal factor() {
        if (next('(')) {
            at++;
            BigDecimal value = sum();
            at++;
            return value;
        }
        int from = at;
        while (at < words.length() && "+-*/()".indexOf(words.charAt(at)) < 0) {
            at++;
        }
        String name = words.substring(from, at);
        return figures.containsKey(name) ? figures.get(name) : new BigDecimal(name);
    }

    private boolean next(char c) {
        return at < words.length() && words.charAt(at) == c;
    }
}
