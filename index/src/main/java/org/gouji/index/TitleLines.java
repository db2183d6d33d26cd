package org.gouji.index;

import org.gouji.model.Span;

/** Tells which lines of a text are lines of a title. */
final class TitleLines {
    private final String title;
    private final UnitScanner scanner = new UnitScanner();
    private final StringBuilder line = new StringBuilder();

    TitleLines(String title) {
        this.title = Asked.key(title);
    }

    /** Whether the {@link Asked#key} of a piece of a text is part of the title's; most pieces are told by their first letters. */
    boolean has(String text, Span piece) {
        line.setLength(0);
        scanner.read(text, piece.start(), piece.end());
        while (scanner.next() && line.length() + scanner.length <= Asked.LONGEST_KEY) {
            line.append(scanner.letters, 0, scanner.length);
            if (title.indexOf(line.toString()) < 0) {
                return false;
            }
        }
        return true;
    }
}
