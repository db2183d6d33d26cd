package org.gouji.ingest.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A piece of a number format.
 *
 * @param kind what it is for
 * @param text the characters, for a literal those that it shows
 */
record FormatToken(Kind kind, String text) {
    /** What a piece is for. */
    enum Kind {
        LITERAL,
        /** A place for a digit: {@code 0}, {@code #} or {@code ?}. */
        DIGIT,
        POINT,
        COMMA,
        PERCENT,
        EXPONENT,
        /** A part of a date or a time, lower case. */
        DATE,
        /** A switch: {@code [DBNum1]} writes the figures of a date in Chinese. */
        CHINESE,
        TEXT,
        GENERAL
    }

    static List<FormatToken> read(String code) {
        return new Reader(code).read();
    }

    /** Goes through a section of a format. */
    private static final class Reader {
        private final String code;
        private final List<FormatToken> tokens = new ArrayList<>();
        private int at;

        Reader(String code) {
            this.code = code;
        }

        List<FormatToken> read() {
            while (at < code.length()) {
                one(code.charAt(at));
            }
            return tokens;
        }

        private void one(char c) {
            switch (c) {
                case '"' -> quoted();
                case '\\', '!' -> add(Kind.LITERAL, next(), 2);
                // A gap as wide as a character, and a character that fills the cell: both are white on paper.
                case '_', '*' -> at += 2;
                case '[' -> bracket();
                case '0', '#', '?' -> add(Kind.DIGIT, String.valueOf(c), 1);
                case '.' -> add(Kind.POINT, ".", 1);
                case ',' -> add(Kind.COMMA, ",", 1);
                case '%', '％' -> add(Kind.PERCENT, String.valueOf(c), 1);
                case '@' -> add(Kind.TEXT, "@", 1);
                case '\u0001' -> add(Kind.GENERAL, "", 1);
                default -> word(c);
            }
        }

        private void add(Kind kind, String text, int length) {
            tokens.add(new FormatToken(kind, text));
            at += length;
        }

        private String next() {
            return at + 1 < code.length() ? code.substring(at + 1, at + 2) : "";
        }

        private void quoted() {
            int end = code.indexOf('"', at + 1);
            int close = end < 0 ? code.length() : end;
            add(Kind.LITERAL, code.substring(at + 1, close), close + 1 - at);
        }

        private void bracket() {
            int end = code.indexOf(']', at);
            int close = end < 0 ? code.length() : end;
            String inside = code.substring(at + 1, close);
            String lower = inside.toLowerCase(Locale.ROOT);
            int length = close + 1 - at;
            if (lower.matches("h+|m+|s+")) {
                add(Kind.DATE, "[" + lower.charAt(0) + "]", length);
            } else if (lower.startsWith("dbnum")) {
                add(Kind.CHINESE, inside, length);
            } else if (inside.startsWith("$")) {
                int dash = inside.indexOf('-');
                add(Kind.LITERAL, inside.substring(1, dash < 0 ? inside.length() : dash), length);
            } else {
                at += length;
            }
        }

        private void word(char c) {
            String rest = code.substring(at);
            String lower = rest.toLowerCase(Locale.ROOT);
            if (lower.startsWith("am/pm") || rest.startsWith("上午/下午")) {
                add(Kind.DATE, rest.charAt(0) == '上' ? "上午" : "am", 5);
            } else if ((c == 'E' || c == 'e') && (next().equals("+") || next().equals("-"))) {
                add(Kind.EXPONENT, "E", 2);
            } else if ("yYmMdDhHsSaAeE".indexOf(c) >= 0 && !(lower.charAt(0) == 'a' && !lower.startsWith("aaa"))) {
                int end = at;
                while (end < code.length() && Character.toLowerCase(code.charAt(end)) == Character.toLowerCase(c)) {
                    end++;
                }
                add(Kind.DATE, code.substring(at, end).toLowerCase(Locale.ROOT), end - at);
            } else {
                add(Kind.LITERAL, String.valueOf(c), 1);
            }
        }
    }
}
