package org.gouji.model.pack;

import org.gouji.model.Scope;

/**
 * A line item of the vocabulary.
 *
 * @param key its name inside the program, for example {@code sg.reception}
 * @param name its canonical Chinese name
 * @param scope the money that its name speaks of
 */
public record Item(String key, String name, Scope scope) {
    /** Words without what is written one way here and another there: spaces, quotation marks, half-width brackets and stops. */
    public static String plain(String name) {
        int length = name.length();
        int clean = 0;
        while (clean < length && clean(name.charAt(clean))) {
            clean++;
        }
        if (clean == length) {
            return name;
        }
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '(') {
                plain.append('（');
            } else if (c == ')') {
                plain.append('）');
            } else if (stop(c)) {
                plain.append(inNumber(name, i) ? c : wide(c));
            } else if (kept(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Whether a character stays as it is, told at once for nearly all. */
    private static boolean clean(char c) {
        return (c > '\u300b' && c < '\uff00') || (c >= '0' && c <= '9') || (kept(c) && !stop(c));
    }

    private static boolean kept(char c) {
        boolean common = (c > '\u300b' && c < '\uff00') || (c >= '*' && c < '\u0080');
        return common || (c != '(' && c != ')' && " \u3000“”\"‘’'《》".indexOf(c) < 0);
    }

    private static boolean stop(char c) {
        return c == ',' || c == ';' || c == ':';
    }

    private static char wide(char stop) {
        return stop == ',' ? '，' : stop == ';' ? '；' : '：';
    }

    /** 1,300 and 9:30 are numbers. */
    private static boolean inNumber(String words, int i) {
        return i > 0
                && i + 1 < words.length()
                && Character.isDigit(words.charAt(i - 1))
                && Character.isDigit(words.charAt(i + 1));
    }
}
