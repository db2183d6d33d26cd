package org.gouji.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gouji.model.Language;
import org.gouji.model.Wording;

/** A workbook that is being written. Sheets come in the order in which they were opened; one at a time is filled. */
final class Book {
    /** The most rows that a sheet can have, its header included. */
    static final int MOST_ROWS = Worksheet.MAX_ROWS;

    /** On every Windows and on the national Linux desktops. */
    private static final String FONT = "宋体";

    private static final double FONT_SIZE = 10;

    private final Workbook book;
    private final Language language;
    private final int rowsPerSheet;

    private Book(Workbook book, Language language, int rowsPerSheet) {
        this.book = book;
        this.language = language;
        this.rowsPerSheet = rowsPerSheet;
    }

    /** Something that fills a workbook. */
    interface Content {
        void fill(Book book) throws IOException;
    }

    /** Writes a workbook at the target; the same content gives the same bytes. */
    static void write(Path target, Language language, int rowsPerSheet, Content content) throws IOException {
        Path stamped = AtomicFile.beside(target, "raw");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(stamped), 1 << 16)) {
                Workbook book = new Workbook(out, "Gouji", "1.0");
                // This file is read once and packed again.
                book.setCompressionLevel(1);
                book.setGlobalDefaultFont(FONT, FONT_SIZE);
                content.fill(new Book(book, language, rowsPerSheet));
                book.finish();
            }
            AtomicFile.write(target, out -> SteadyZip.copy(stamped, out));
        } finally {
            Files.deleteIfExists(stamped);
        }
    }

    Language language() {
        return language;
    }

    /** A sheet with a frozen, filtered head row, which goes on in further sheets where it is full. */
    Grid grid(Wording name, List<Column> columns) {
        return new Grid(this, name.in(language), columns, rowsPerSheet);
    }

    /** An empty sheet, to be printed across landscape A4 pages. */
    Worksheet sheet(String name) {
        Worksheet sheet = book.newWorksheet(name);
        Pages.landscape(sheet);
        return sheet;
    }
}
