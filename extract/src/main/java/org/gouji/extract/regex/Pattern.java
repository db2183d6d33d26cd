package org.gouji.extract.regex;

import java.util.List;
import java.util.stream.Stream;

/** An expression as {@link java.util.regex.Pattern} has it, with what every match of it must have. Safe for use by several threads. */
public final class Pattern {
    /** What may stand after the end that {@code $} means: a line feed of two characters. */
    private static final int FEED = 2;

    /** Characters that matches of a pattern begin with where most places of a text can be passed over. */
    private static final int FEW = 40;

    private final java.util.regex.Pattern engine;
    private final Shape shape;
    /** What stands behind the first character of every match that is not empty: two characters tell far more than one. */
    private final Chars follow;
    /** The shapes of what it chooses from. */
    private final List<Shape> choices;
    /** The set that tells most of those of which every match has a character. */
    private final Chars needed;
    /** What its choices need. */
    private final Needs needs;

    private final boolean hops;

    private Pattern(java.util.regex.Pattern engine, List<Shape> choices) {
        this.engine = engine;
        this.choices = choices;
        this.shape = Shape.any(choices);
        this.follow = shape.opening().follow();
        this.needed = shape.needed().isEmpty() ? Chars.ALL : shape.needed().get(0);
        this.needs = Needs.of(this);
        this.hops = choices.size() > 1
                && !shape.empty()
                && !shape.atStart()
                && shape.first().size() <= FEW
                && !shape.first().has('0');
    }

    public static Pattern compile(String regex) {
        return new Pattern(java.util.regex.Pattern.compile(regex), ShapeReader.of(regex));
    }

    /** An expression for exactly these characters. */
    public static String quote(String words) {
        return java.util.regex.Pattern.quote(words);
    }

    /** Its text. */
    public String pattern() {
        return engine.pattern();
    }

    public Matcher matcher(CharSequence text) {
        return new Matcher(this, text, true);
    }

    /** The same for a text whose characters are known. */
    public Matcher matcher(CharSequence text, Clues clues) {
        return new Matcher(this, text, needs.in(clues));
    }

    /** The pieces between its matches. */
    public String[] split(CharSequence text) {
        return engine.split(text);
    }

    java.util.regex.Matcher engine(CharSequence text) {
        return engine.matcher(text);
    }

    /** Whether the whole text may be a match. */
    boolean mayMatch(CharSequence text) {
        int length = text.length();
        if (length == 0) {
            return shape.empty();
        }
        return length <= shape.longest()
                && opens(text, 0, length)
                && shape.last().has(text.charAt(length - 1))
                && hasNeeded(text, 0);
    }

    /** Whether the places where a match may begin are few in most texts, and trying it at any other costs much. */
    boolean hops() {
        return hops;
    }

    /** Where a match may begin from a place on; -1 if nowhere. */
    int next(CharSequence text, int from) {
        int at = shape.first().in(text, from);
        while (at >= 0 && !followed(text, at, text.length())) {
            at = shape.first().in(text, at + 1);
        }
        return at;
    }

    /** Whether a match that is not empty may begin at a place as far as its first two characters tell. */
    private boolean opens(CharSequence text, int at, int to) {
        return at < to && shape.first().has(text.charAt(at)) && followed(text, at, to);
    }

    private boolean followed(CharSequence text, int at, int to) {
        return follow.all() || (at + 1 < to && follow.has(text.charAt(at + 1)));
    }

    /** Whether a match may begin right at a place, before another. */
    boolean mayBegin(CharSequence text, int from, int to) {
        return shape.empty() || opens(text, from, to);
    }

    /** Where the first match may begin at the earliest; -1 if there is none. */
    int start(CharSequence text) {
        if ((shape.atStart() && !mayBegin(text, 0, text.length())) || (shape.atEnd() && !ends(text))) {
            return -1;
        }
        int from = shape.atEnd() ? Math.max(0, text.length() - FEED - shape.longest()) : 0;
        if (!hasNeeded(text, from)) {
            return -1;
        }
        return shape.empty() || shape.atStart() ? 0 : next(text, from);
    }

    /** For each way to match it, sets of which such a match has a character each. */
    Stream<List<Chars>> needed() {
        return choices.stream().map(Shape::needed);
    }

    /** @param from where a match begins at the earliest */
    private boolean hasNeeded(CharSequence text, int from) {
        return needed.all() || needed.in(text, from) >= 0;
    }

    /** Whether a match may stand at the end, or before the line feed there. */
    private boolean ends(CharSequence text) {
        int length = text.length();
        if (shape.empty()) {
            return true;
        }
        return length > 0 && (feed(text.charAt(length - 1)) || shape.last().has(text.charAt(length - 1)));
    }

    private static boolean feed(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
