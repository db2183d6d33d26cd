package org.gouji.index;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Cuts a text into {@link Unit}s, one at a time. */
final class Units implements Iterator<Unit> {
    private final UnitScanner scanner = new UnitScanner();
    private boolean more;

    private Units(String text) {
        scanner.read(text, 0, text.length());
        more = scanner.next();
    }

    static Units in(String text) {
        return new Units(text);
    }

    static List<Unit> all(String text) {
        List<Unit> units = new ArrayList<>();
        in(text).forEachRemaining(units::add);
        return units;
    }

    @Override
    public boolean hasNext() {
        return more;
    }

    @Override
    public Unit next() {
        if (!more) {
            throw new NoSuchElementException();
        }
        String letters = new String(scanner.letters, 0, scanner.length);
        Unit unit = new Unit(letters, scanner.start, scanner.end(), scanner.position, scanner.glyph);
        more = scanner.next();
        return unit;
    }
}
