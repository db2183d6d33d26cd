package org.gouji.index.ask;

import java.util.ArrayList;
import java.util.List;
import org.gouji.index.ask.Token.Type;

/** Cuts a query into tokens. */
final class Lexer {
    /** A word before a colon that is longer is no field misspelt. */
    private static final int LONGEST_FIELD = 12;

    private final int[] points;
    private final Bounds bounds;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(int[] points, Bounds bounds) {
        this.points = points;
        this.bounds = bounds;
    }

    static List<Token> tokens(String query, Bounds bounds) throws Misread {
        // Every code point takes two characters at most: this alone refuses what is far too long before it is looked
        // at.
        if (query.length() > 2 * bounds.length() || query.codePointCount(0, query.length()) > bounds.length()) {
            throw new Misread(
                    0,
                    0,
                    "检索式过长：最多 " + bounds.length() + " 个字符",
                    "the query is too long: " + bounds.length() + " characters at most");
        }
        Lexer lexer = new Lexer(query.codePoints().toArray(), bounds);
        lexer.run();
        return lexer.tokens;
    }

    private void run() throws Misread {
        while (at < points.length) {
            int point = Typing.fold(points[at]);
            if (Typing.blank(points[at]) || Typing.separates(points, at)) {
                at++;
            } else if (point == '(') {
                mark(Type.OPEN, 1);
            } else if (point == ')') {
                mark(Type.CLOSE, 1);
            } else if (point == '|') {
                mark(Type.OR, at + 1 < points.length && Typing.fold(points[at + 1]) == '|' ? 2 : 1);
            } else if (point == '-' && excludes()) {
                mark(Type.MINUS, 1);
            } else {
                word();
            }
        }
        mark(Type.END, 0);
    }

    private void mark(Type type, int length) {
        tokens.add(new Token(type, new String(points, at, length), at, at + length, false));
        at += length;
    }

    /** Whether the minus here stands at a word; that before a number is a sign, that between words a dash. */
    private boolean excludes() {
        int next = at + 1;
        boolean first = at == 0 || !Typing.digit(points, at - 1) && apart(at - 1);
        return first
                && next < points.length
                && !Typing.digit(points, next)
                && Typing.fold(points[next]) != '-'
                && Typing.fold(points[next]) != ')'
                && !Typing.blank(points[next]);
    }

    private boolean apart(int index) {
        int point = Typing.fold(points[index]);
        return Typing.blank(points[index])
                || Typing.separates(points, index)
                || point == '('
                || point == ')'
                || point == '|'
                || point == ':'
                || point == '-';
    }

    /** A word, with what is quoted in it and what is escaped; or the name of a field. */
    private void word() throws Misread {
        int start = at;
        StringBuilder text = new StringBuilder();
        boolean literal = false;
        boolean taken = false;
        List<String> quotes = new ArrayList<>();
        boolean afterField = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(Type.FIELD);
        while (at < points.length && !ends()) {
            int point = points[at];
            if (Typing.opensQuote(point)) {
                int before = text.length();
                quoted(text);
                quotes.add(text.substring(before));
                literal = true;
            } else if (point == '\\') {
                escaped(text);
                literal = true;
                taken = true;
            } else if (Typing.fold(point) == ':' && !literal && !afterField && field(text.toString(), start)) {
                return;
            } else {
                text.appendCodePoint(marked(point, at == start));
                taken |= cleaned(point) != point;
                at++;
            }
        }
        if (text.codePointCount(0, text.length()) > bounds.word()) {
            throw longWord(start, at, bounds);
        }
        boolean all = taken || String.join("", quotes).length() == text.length();
        tokens.add(new Token(Type.WORD, text.toString(), start, at, literal, all ? List.of() : quotes));
    }

    static Misread longWord(int start, int end, Bounds bounds) {
        return new Misread(
                start,
                end,
                "词或词组过长：最多 " + bounds.word() + " 个字符",
                "the word or phrase is too long: " + bounds.word() + " characters at most");
    }

    private boolean ends() {
        int point = Typing.fold(points[at]);
        return Typing.blank(points[at]) || Typing.separates(points, at) || point == '(' || point == ')' || point == '|';
    }

    private static int marked(int point, boolean first) {
        return switch (Typing.fold(point)) {
            case '*' -> Token.STAR;
            case '=' -> first ? Token.EXACTLY : point;
            default -> cleaned(point);
        };
    }

    private static int cleaned(int point) {
        return point == Token.STAR || point == Token.EXACTLY ? ' ' : point;
    }

    private void quoted(StringBuilder text) throws Misread {
        int open = at++;
        while (at < points.length && !Typing.closesQuote(points[open], points[at])) {
            if (points[at] == '\\') {
                escaped(text);
            } else {
                text.appendCodePoint(cleaned(points[at++]));
            }
        }
        if (at == points.length) {
            throw new Misread(open, open + 1, "引号没有配对", "this quotation mark is never closed");
        }
        at++;
    }

    private void escaped(StringBuilder text) throws Misread {
        if (at + 1 == points.length) {
            throw new Misread(at, at + 1, "反斜杠后面缺少字符", "a character is missing behind the backslash");
        }
        text.appendCodePoint(cleaned(points[at + 1]));
        at += 2;
    }

    /** Takes the word before a colon for a field if it is one; a word that looks like one and isn't is a mistake. */
    private boolean field(String name, int start) throws Misread {
        if (Field.read(name).isPresent()) {
            at++;
            tokens.add(new Token(Type.FIELD, name, start, at, false));
            return true;
        }
        boolean looksLike = !name.isEmpty()
                && name.codePointCount(0, name.length()) <= LONGEST_FIELD
                && name.codePoints().allMatch(Character::isLetter)
                && !(at + 1 < points.length && points[at + 1] == '/');
        if (looksLike) {
            throw Spelling.noField(name, start, at);
        }
        return false;
    }
}
