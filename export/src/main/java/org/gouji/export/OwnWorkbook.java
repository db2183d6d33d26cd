package org.gouji.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.export.review.ReviewHeads;
import org.gouji.export.xlsx.Mark;
import org.gouji.export.xlsx.XlsxReader;

/** Tells the workbooks that Gouji wrote from others, which may be reports and must not be written over. */
public final class OwnWorkbook {
    /** Rows that people may have put above the head row, and the head row. */
    private static final int LOOKED_AT = 5;

    private OwnWorkbook() {}

    /** Whether a file is such a workbook, whichever program saved it last; not where it can't be read. Costs little, however large it is. */
    public static boolean is(Path file) {
        return Mark.of(file) != Mark.Writer.UNKNOWN || reviewed(file);
    }

    /** Whether it is still as Gouji wrote it. */
    public static boolean untouched(Path file) {
        return Mark.of(file) == Mark.Writer.OURS_UNTOUCHED;
    }

    /** How many sheets and columns somebody added to one that Gouji wrote; none where that can't be told. */
    public static int added(Path file) throws IOException {
        Optional<Map<String, Integer>> own = untouched(file) ? Optional.empty() : Mark.sheets(file);
        if (own.isEmpty()) {
            return 0;
        }
        Set<String> added = new HashSet<>();
        XlsxReader.read(file, (sheet, row, cells) -> {
            int columns = own.get().getOrDefault(sheet, 0);
            cells.forEach((column, words) -> {
                if (column >= columns && !words.isBlank()) {
                    added.add(columns == 0 ? sheet : sheet + "/" + column);
                }
            });
        });
        return added.size();
    }

    /** Whether it has a sheet for reviewers to fill in, as the workbook of {@code gouji audit} has. */
    public static boolean reviewed(Path file) {
        boolean[] found = {false};
        try {
            XlsxReader.heads(file, LOOKED_AT, (sheet, row, cells) -> found[0] |= ReviewHeads.are(cells.values()));
        } catch (IOException | RuntimeException e) {
            // What can't be read has been read as far as it can.
            return found[0];
        }
        return found[0];
    }
}
