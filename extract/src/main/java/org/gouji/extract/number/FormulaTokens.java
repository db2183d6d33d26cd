package org.gouji.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Printed.Approximation;
import org.gouji.model.Quantity.Count;

/** Cuts a passage into numbers, operators, brackets and breaks. A break is anything that no formula in figures has. */
final class FormulaTokens {
    /** A piece of a formula: {@code kind} is its normal sign, {@link #NUMBER} or {@link #BREAK}. */
    record Token(char kind, int from, int to, Optional<Reading> number) {
        boolean operator() {
            return Glyphs.oneOf("+-*/", kind);
        }

        boolean is(char other) {
            return kind == other;
        }
    }

    static final char NUMBER = '#';
    static final char BREAK = '|';

    private static final String SIGNS = "+-*/=×÷∗✕╳()[]{}（）【】［］";
    private static final String NORMAL = "+-*/=*/***()()()()()()";

    /** Durations count in formulas only: 0.5万元×12个月. */
    private static final List<String> DURATIONS = List.of("个月", "小时", "年", "月", "天", "日", "周");

    private static final int LONGEST_LABEL = 20;

    private FormulaTokens() {}

    static List<Token> of(Passage line) {
        Passage passage = line.asCalculation();
        String s = passage.chars();
        List<Token> tokens = new ArrayList<>();
        int i = passage.body();
        while (i < s.length()) {
            i = afterLabel(s, i, last(tokens));
            char c = s.charAt(i);
            Token token = Glyphs.digit(c) || c == '-' && signAt(s, i, tokens) ? number(passage, i) : sign(s, i);
            if (c != ' ' && !(token.is(BREAK) && last(tokens).is(BREAK))) {
                tokens.add(token);
            }
            i = token.to();
        }
        return tokens;
    }

    private static Token last(List<Token> tokens) {
        return tokens.isEmpty() ? new Token(BREAK, 0, 0, Optional.empty()) : tokens.get(tokens.size() - 1);
    }

    /** 决算数436万元/预算数400万元: the name right before an operand is no part of the calculation. */
    private static int afterLabel(String s, int i, Token before) {
        if (!before.operator() && !before.is('(') && !before.is('=')) {
            return i;
        }
        int p = i;
        while (p < s.length() && p - i < LONGEST_LABEL && labels(s.charAt(p))) {
            p++;
        }
        return p > i + 1 && Glyphs.digitAt(s, p) ? p : i;
    }

    private static boolean labels(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || "“”‘’\"".indexOf(c) >= 0;
    }

    private static boolean signAt(String s, int i, List<Token> tokens) {
        return Glyphs.digitAt(s, i + 1) && (last(tokens).is('=') || last(tokens).is('('));
    }

    private static Token sign(String s, int i) {
        char c = s.charAt(i);
        boolean times = (c == 'x' || c == 'X')
                && (Glyphs.digitAt(s, Glyphs.skipSpaces(s, i + 1, 2)) || Glyphs.oneOf("(（", Glyphs.at(s, i + 1)))
                && !Glyphs.letter(Glyphs.at(s, i - 1));
        int index = SIGNS.indexOf(c);
        char kind = times ? '*' : index < 0 ? BREAK : NORMAL.charAt(index);
        return new Token(kind, i, i + 1, Optional.empty());
    }

    private static Token number(Passage passage, int from) {
        String s = passage.chars();
        int start = s.charAt(from) == '-' ? from + 1 : from;
        Optional<Numeral> digits = Numerals.digits(s, start)
                .filter(numeral -> !Glyphs.letter(Glyphs.at(s, from - 1))
                        || s.charAt(from - 1) == 'x'
                        || s.charAt(from - 1) == 'X');
        if (digits.isEmpty()) {
            return new Token(BREAK, from, Numerals.end(s, start), Optional.empty());
        }
        Numeral numeral = start == from ? digits.get() : digits.get().negated(from);
        Reading reading = NumberReader.withUnit(passage, numeral)
                .or(() -> duration(passage, numeral))
                .orElseGet(() -> SharedUnits.count(passage, numeral, ""));
        return new Token(NUMBER, from, afterPer(s, reading.to()), Optional.of(reading));
    }

    private static Optional<Reading> duration(Passage passage, Numeral numeral) {
        for (String word : DURATIONS) {
            if (passage.chars().startsWith(word, numeral.to())) {
                int end = numeral.to() + word.length();
                Count count = new Count(
                        passage.line().span(numeral.from(), end),
                        passage.printed(numeral, numeral.value(), Approximation.NONE),
                        word);
                return Optional.of(new Reading(numeral.from(), end, count));
            }
        }
        return Optional.empty();
    }

    /** The end of /人, /年, /人·天 after a unit. */
    private static int afterPer(String s, int end) {
        int p = end;
        while (Glyphs.oneOf("/·", Glyphs.at(s, p)) && p - end < 8) {
            int length =
                    Measures.at(s, p + 1).map(String::length).orElse(Glyphs.oneOf("年月天日", Glyphs.at(s, p + 1)) ? 1 : 0);
            if (length == 0) {
                return p;
            }
            p += 1 + length;
        }
        return p;
    }
}
