package org.gouji.extract.regex;

/**
 * How matches of an expression begin that are not empty.
 *
 * @param first characters that one may begin with
 * @param second characters that may come next in it
 * @param single whether one may have a single character
 */
record Opening(Chars first, Chars second, boolean single) {
    /** There are no such matches. */
    static final Opening NONE = new Opening(Chars.NONE, Chars.NONE, false);

    /** Nothing is known. */
    static final Opening ANY = new Opening(Chars.ALL, Chars.ALL, true);

    /** One character of a set; of all characters there are some that Java keeps as two. */
    static Opening one(Chars of) {
        return new Opening(of, of.all() ? of : Chars.NONE, true);
    }

    /** @param empty whether what begins so may be left out */
    Opening then(Shape next, boolean empty) {
        Opening behind = next.opening();
        Chars inside = single ? second.or(behind.first) : second;
        return new Opening(
                empty ? first.or(behind.first) : first,
                empty ? inside.or(behind.second) : inside,
                single && next.empty() || empty && behind.single);
    }

    Opening or(Opening other) {
        return new Opening(first.or(other.first), second.or(other.second), single || other.single);
    }

    /** The same where it may come again. */
    Opening again() {
        return new Opening(first, single ? second.or(first) : second, single);
    }

    /** What stands behind the first character of every match; all where there may be no second. */
    Chars follow() {
        return single ? Chars.ALL : second;
    }
}
