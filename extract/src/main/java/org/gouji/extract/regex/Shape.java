package org.gouji.extract.regex;

/**
 * What is known of every match of an expression.
 *
 * @param empty whether a match may be empty
 * @param first characters that one which is not empty may begin with
 * @param last characters that it may end with
 * @param needed characters of which it has at least one; all if nothing is known
 * @param atStart whether it stands at the start of the text
 * @param atEnd whether it stands at the end of the text
 * @param longest how many characters it has at most
 */
record Shape(boolean empty, Chars first, Chars last, Chars needed, boolean atStart, boolean atEnd, int longest) {
    /** As long as a text may be; far enough from the largest number for two to be added. */
    static final int ENDLESS = 1 << 24;

    /** What matches without taking anything: looks around, marks of places. */
    static final Shape PLACE = new Shape(true, Chars.NONE, Chars.NONE, Chars.ALL, false, false, 0);

    static final Shape START = new Shape(true, Chars.NONE, Chars.NONE, Chars.ALL, true, false, 0);
    static final Shape END = new Shape(true, Chars.NONE, Chars.NONE, Chars.ALL, false, true, 0);

    /** Nothing is known. */
    static final Shape ANY = new Shape(true, Chars.ALL, Chars.ALL, Chars.ALL, false, false, ENDLESS);

    /** One character of a set; of one with rare characters in it that Java keeps as two. */
    static Shape one(Chars of) {
        return new Shape(false, of, of, of, false, false, of.all() ? 2 : 1);
    }

    Shape then(Shape next) {
        return new Shape(
                empty && next.empty,
                empty ? first.or(next.first) : first,
                next.empty ? last.or(next.last) : next.last,
                needed.narrower(next.needed),
                atStart,
                next.atEnd || (atEnd && next.empty && next.first.none()),
                Math.min(ENDLESS, longest + next.longest));
    }

    Shape or(Shape other) {
        return new Shape(
                empty || other.empty,
                first.or(other.first),
                last.or(other.last),
                needed.or(other.needed),
                atStart && other.atStart,
                atEnd && other.atEnd,
                Math.max(longest, other.longest));
    }

    /** The same where it may be left out. */
    Shape optional() {
        return new Shape(true, first, last, Chars.ALL, false, false, longest);
    }

    /** The same up to so many times; it knows no less if that is one. */
    Shape times(int most) {
        long all = (long) longest * most;
        return new Shape(empty, first, last, needed, atStart, atEnd, (int) Math.min(ENDLESS, all));
    }
}
