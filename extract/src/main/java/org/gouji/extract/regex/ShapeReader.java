package org.gouji.extract.regex;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the shape of an expression's matches from its text. Where it meets what it does not know it gives up, and nothing is known: it may
 * say too little, never too much.
 */
final class ShapeReader {
    private final String regex;
    private int at;

    private ShapeReader(String regex) {
        this.regex = regex;
    }

    /** Thrown where an expression has what this reader does not know. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unknown() {
            super("unknown construct", null, false, false);
        }
    }

    /** The shapes of what an expression chooses from; one if it leaves no choice. */
    static List<Shape> of(String regex) {
        try {
            ShapeReader reader = new ShapeReader(regex);
            List<Shape> shapes = reader.choices();
            return reader.at == regex.length() ? shapes : List.of(Shape.ANY);
        } catch (Unknown e) {
            return List.of(Shape.ANY);
        }
    }

    private char peek() {
        return at < regex.length() ? regex.charAt(at) : '\0';
    }

    private char next() {
        if (at >= regex.length()) {
            throw new Unknown();
        }
        return regex.charAt(at++);
    }

    private boolean skip(String words) {
        boolean here = regex.startsWith(words, at);
        at += here ? words.length() : 0;
        return here;
    }

    private List<Shape> choices() {
        List<Shape> shapes = new ArrayList<>(1);
        shapes.add(sequence());
        while (skip("|")) {
            shapes.add(sequence());
        }
        return shapes;
    }

    private Shape choice() {
        return Shape.any(choices());
    }

    private Shape sequence() {
        Shape shape = Shape.PLACE;
        boolean begun = false;
        while (at < regex.length() && peek() != '|' && peek() != ')') {
            Shape next = repeated();
            shape = begun ? shape.then(next) : next;
            begun = true;
        }
        return shape;
    }

    private Shape repeated() {
        Shape shape = atom();
        while (at < regex.length() && "?*+{".indexOf(peek()) >= 0) {
            char c = next();
            int least = c == '+' ? 1 : 0;
            int most = c == '?' ? 1 : Shape.ENDLESS;
            if (c == '{') {
                int end = regex.indexOf('}', at);
                String range = regex.substring(at, end < 0 ? at : end);
                String low = range.contains(",") ? range.substring(0, range.indexOf(',')) : range;
                if (low.isEmpty() || !low.chars().allMatch(d -> d >= '0' && d <= '9')) {
                    throw new Unknown();
                }
                least = low.matches("0+") ? 0 : 1;
                most = most(range);
                at = end + 1;
            }
            shape = (least == 0 ? shape.optional() : shape).times(most);
            if (peek() == '?' || peek() == '+') {
                at++;
            }
        }
        return shape;
    }

    /** How often the range in curly brackets repeats at most. */
    private static int most(String range) {
        String high = range.substring(range.indexOf(',') + 1);
        boolean told = !high.isEmpty() && high.length() < 6 && high.chars().allMatch(d -> d >= '0' && d <= '9');
        return told ? Integer.parseInt(high) : Shape.ENDLESS;
    }

    private Shape atom() {
        char c = next();
        return switch (c) {
            case '(' -> group();
            case '[' -> Shape.one(set());
            case '.' -> Shape.one(Chars.ALL);
            case '^' -> Shape.START;
            case '$' -> Shape.END;
            case '\\' -> escape();
            default -> {
                if ("?*+{})".indexOf(c) >= 0 || Character.isSurrogate(c)) {
                    throw new Unknown();
                }
                yield Shape.one(Chars.of(c, c));
            }
        };
    }

    private Shape group() {
        boolean look = skip("?=") || skip("?!") || skip("?<=") || skip("?<!");
        if (!look && !skip("?:") && skip("?")) {
            int end = regex.indexOf('>', at);
            if (!skip("<") || end < 0) {
                throw new Unknown();
            }
            at = end + 1;
        }
        Shape shape = choice();
        if (next() != ')') {
            throw new Unknown();
        }
        return look ? Shape.PLACE : shape;
    }

    private Shape escape() {
        char c = next();
        if (c == 'b') {
            return Shape.PLACE;
        }
        if (c == 'Q') {
            int end = regex.indexOf("\\E", at);
            Shape shape = Shape.PLACE;
            for (; at < end; at++) {
                Shape one = Shape.one(Chars.of(peek(), peek()));
                shape = shape == Shape.PLACE ? one : shape.then(one);
            }
            if (!skip("\\E")) {
                throw new Unknown();
            }
            return shape;
        }
        return Shape.one(escaped(c));
    }

    private Chars escaped(char c) {
        return switch (c) {
            case 'd' -> Chars.of('0', '9');
            case 'D', 'S', 'W', 'w' -> Chars.ALL;
            case 's' -> Chars.of('\t', '\r').or(Chars.of(' ', ' '));
            case 'n' -> Chars.of('\n', '\n');
            case 't' -> Chars.of('\t', '\t');
            case 'u' -> {
                char code = (char) Integer.parseInt(regex.substring(at, at + 4), 16);
                at += 4;
                yield Chars.of(code, code);
            }
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new Unknown();
                }
                yield Chars.of(c, c);
            }
        };
    }

    /** What stands in square brackets. */
    private Chars set() {
        boolean not = skip("^");
        Chars chars = Chars.NONE;
        boolean begun = false;
        while (peek() != ']' || !begun) {
            begun = true;
            char c = next();
            if (c == '[' || c == '&' || Character.isSurrogate(c)) {
                return rest();
            }
            int before = at;
            Chars one = c == '\\' ? escaped(next()) : Chars.of(c, c);
            boolean range = peek() == '-' && at + 1 < regex.length() && regex.charAt(at + 1) != ']';
            if (range) {
                at++;
                one = range(c == '\\' ? code(before) : c);
            }
            chars = chars.or(one);
        }
        at++;
        return not ? Chars.ALL : chars;
    }

    /** Sets within sets are too much: of such a one nothing is known but where it ends. */
    private Chars rest() {
        int open = regex.charAt(at - 1) == '[' ? 2 : 1;
        while (open > 0) {
            char c = next();
            if (c == '\\') {
                at++;
            }
            open += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
        return Chars.ALL;
    }

    private Chars range(char from) {
        char to = next();
        int before = at;
        if (to == '\\') {
            escaped(next());
            to = code(before);
        }
        return Chars.of(from, to);
    }

    /** The one character of an escape that begins at a place; a range of classes makes no sense. */
    private char code(int place) {
        char c = regex.charAt(place);
        if (c == 'u') {
            return (char) Integer.parseInt(regex.substring(place + 1, place + 5), 16);
        }
        if (Character.isLetterOrDigit(c)) {
            throw new Unknown();
        }
        return c;
    }
}
