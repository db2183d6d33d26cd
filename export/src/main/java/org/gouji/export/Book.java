package org.gouji.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gouji.export.xlsx.SheetLook;
import org.gouji.export.xlsx.SheetWriter;
import org.gouji.export.xlsx.Style;
import org.gouji.export.xlsx.XlsxWriter;
import org.gouji.model.Language;
import org.gouji.model.Wording;

/** A workbook that is being written. Sheets come in the order in which they were opened and are filled side by side. */
final class Book {
    private final XlsxWriter file;
    private final Language language;
    private final int rowsPerSheet;

    private Book(XlsxWriter file, Language language, int rowsPerSheet) {
        this.file = file;
        this.language = language;
        this.rowsPerSheet = rowsPerSheet;
    }

    /** Something that fills a workbook. */
    interface Content {
        void fill(Book book) throws IOException;
    }

    /** Writes a workbook at the target; the same content gives the same bytes. */
    static void write(Path target, Language language, int rowsPerSheet, Content content) throws IOException {
        AtomicFile.makeFolder(target);
        try (XlsxWriter file = new XlsxWriter(part -> AtomicFile.beside(target, "raw" + part))) {
            content.fill(new Book(file, language, rowsPerSheet));
            AtomicFile.write(target, file::writeTo);
        }
    }

    Language language() {
        return language;
    }

    String say(Wording words) {
        return words.in(language);
    }

    int rowsPerSheet() {
        return rowsPerSheet;
    }

    int style(Style style) {
        return file.style(style);
    }

    /** A file for what is needed on the way; it is deleted in the end. */
    Path aside() {
        return file.aside();
    }

    /** A sheet with a frozen, filtered head row, which goes on in further sheets where it is full. */
    Grid grid(Wording name, List<Column> columns) throws IOException {
        return new Grid(this, say(name), columns);
    }

    SheetWriter sheet(String name, SheetLook look) throws IOException {
        return file.sheet(name, look);
    }

    SheetWriter sheetAfter(SheetWriter other, String name, SheetLook look) throws IOException {
        return file.sheetAfter(other, name, look);
    }

    /** An empty sheet to be filled freely. */
    SheetWriter page(Wording name, List<Double> widths) throws IOException {
        return sheet(say(name), new SheetLook(widths, Set.of(), 0, 0, false));
    }
}
