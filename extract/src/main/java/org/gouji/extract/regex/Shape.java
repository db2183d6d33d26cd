package org.gouji.extract.regex;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known of every match of an expression.
 *
 * @param empty whether a match may be empty
 * @param opening how one begins that is not empty
 * @param last characters that it may end with
 * @param needed sets of which it has a character each, those that tell most first
 * @param atStart whether it stands at the start of the text
 * @param atEnd whether it stands at the end of the text
 * @param longest how many characters it has at most
 */
record Shape(
        boolean empty, Opening opening, Chars last, List<Chars> needed, boolean atStart, boolean atEnd, int longest) {
    /** As long as a text may be; far enough from the largest number for two to be added. */
    static final int ENDLESS = 1 << 24;

    /** So many sets that a match needs tell nearly as much as all. */
    private static final int MOST_NEEDED = 3;

    /** What matches without taking anything: looks around, marks of places. */
    static final Shape PLACE = new Shape(true, Opening.NONE, Chars.NONE, List.of(), false, false, 0);

    static final Shape START = new Shape(true, Opening.NONE, Chars.NONE, List.of(), true, false, 0);
    static final Shape END = new Shape(true, Opening.NONE, Chars.NONE, List.of(), false, true, 0);

    /** Nothing is known. */
    static final Shape ANY = new Shape(true, Opening.ANY, Chars.ALL, List.of(), false, false, ENDLESS);

    /** One character of a set; of one with rare characters in it that Java keeps as two. */
    static Shape one(Chars of) {
        return new Shape(
                false, Opening.one(of), of, of.all() ? List.of() : List.of(of), false, false, of.all() ? 2 : 1);
    }

    /** One of several. */
    static Shape any(List<Shape> shapes) {
        Shape any = shapes.get(0);
        for (int i = 1; i < shapes.size(); i++) {
            any = any.or(shapes.get(i));
        }
        return any;
    }

    /** Characters that a match which is not empty may begin with. */
    Chars first() {
        return opening.first();
    }

    Shape then(Shape next) {
        return new Shape(
                empty && next.empty,
                opening.then(next, empty),
                next.empty ? last.or(next.last) : next.last,
                both(needed, next.needed),
                atStart,
                next.atEnd || (atEnd && next.empty && next.first().none()),
                Math.min(ENDLESS, longest + next.longest));
    }

    Shape or(Shape other) {
        return new Shape(
                empty || other.empty,
                opening.or(other.opening),
                last.or(other.last),
                either(needed, other.needed),
                atStart && other.atStart,
                atEnd && other.atEnd,
                Math.max(longest, other.longest));
    }

    /** The same where it may be left out. */
    Shape optional() {
        return new Shape(true, opening, last, List.of(), false, false, longest);
    }

    /** The same up to so many times; it knows no less if that is one. */
    Shape times(int most) {
        long all = (long) longest * most;
        Opening begun = most == 1 ? opening : opening.again();
        return new Shape(empty, begun, last, needed, atStart, atEnd, (int) Math.min(ENDLESS, all));
    }

    /** Of two lists in order the sets that tell most. */
    private static List<Chars> both(List<Chars> some, List<Chars> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        List<Chars> both = new ArrayList<>(MOST_NEEDED);
        int i = 0;
        int j = 0;
        while (both.size() < MOST_NEEDED && i + j < some.size() + others.size()) {
            boolean first = j == others.size()
                    || (i < some.size() && some.get(i).size() <= others.get(j).size());
            both.add(first ? some.get(i++) : others.get(j++));
        }
        return both;
    }

    /** Whichever of two is there, it has a character of the one's set or of the other's. */
    private static List<Chars> either(List<Chars> some, List<Chars> others) {
        List<Chars> either = List.of();
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            Chars set = some.get(i).or(others.get(i));
            either = set.all() ? either : both(either, List.of(set));
        }
        return either;
    }
}
