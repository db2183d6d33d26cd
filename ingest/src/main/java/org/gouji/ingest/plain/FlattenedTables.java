package org.gouji.ingest.plain;

import java.util.Optional;

/** Tables of Word text: every cell begins a line with a TAB, and a white line ends the row. */
final class FlattenedTables implements Recogniser {
    private final Lines lines;
    private int refusedUntil;

    FlattenedTables(Lines lines) {
        this.lines = lines;
    }

    @Override
    public Optional<Found> at(int line) {
        if (line < refusedUntil || !lines.tabbed(line) || aboveTable(line)) {
            return Optional.empty();
        }
        RawTable raw = new FlattenedRows(lines).read(line);
        if (!raw.believable(lines.text())) {
            refusedUntil = raw.next();
            return Optional.empty();
        }
        return Optional.of(Found.of(raw.table(lines), raw.next()));
    }

    /** A unit or annex line that TABs push to the right margin. */
    private boolean aboveTable(int line) {
        return !lines.blank(line)
                && !lines.blankOrOutside(line + 1)
                && LineForms.aboveTable(Artefacts.clean(lines, line));
    }
}
