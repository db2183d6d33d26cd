package org.gouji.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.gouji.export.xlsx.SheetLook;
import org.gouji.export.xlsx.SheetWriter;
import org.gouji.export.xlsx.Style;
import org.gouji.export.xlsx.XlsxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How sheets come out of a printer: words large enough to be read, rows told apart on every page. */
class PrintedPagesTest {
    @TempDir
    private Path folder;

    /** The sheet and the workbook's part of a table of these columns. */
    private List<String> parts(List<Double> widths, Set<Integer> hidden, int printed) throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (XlsxWriter book = new XlsxWriter(part -> folder.resolve("part" + part))) {
            SheetWriter writer = book.sheet("问题清单", SheetLook.table(widths, hidden));
            writer.text(0, "序号", book.style(Style.of("", "left", false)));
            writer.end(0);
            if (printed > 0) {
                writer.print(printed);
            }
            writer.finish();
            AtomicFile.write(file, book::writeTo);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return List.of(part(zip, "xl/worksheets/sheet1.xml"), part(zip, "xl/workbook.xml"));
        }
    }

    private static String part(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void tableThatFitsAPageTakesOneAndRepeatsItsHeadOnly() throws IOException {
        List<String> parts = parts(Collections.nCopies(10, 20.0), Set.of(), 0);

        assertThat(parts.get(0)).contains("paperSize=\"9\"", "orientation=\"landscape\"", "fitToWidth=\"1\"");
        assertThat(parts.get(1)).contains(">'问题清单'!$1:$1<");
    }

    @Test
    void widerTableGoesOnBesideWithItsFirstColumnsRepeated() throws IOException {
        List<Double> widths = List.of(6.0, 9.0, 18.0, 60.0, 60.0, 60.0, 60.0, 60.0);
        List<String> parts = parts(widths, Set.of(), 0);

        assertThat(parts.get(0)).contains("fitToWidth=\"2\"", "xSplit=\"3\"", "topLeftCell=\"D2\"");
        assertThat(parts.get(1)).contains(">'问题清单'!$A:$C,'问题清单'!$1:$1<");
    }

    @Test
    void columnsThatAreHiddenOrNotPrintedTakeNoRoom() throws IOException {
        List<Double> widths = List.of(30.0, 60.0, 60.0, 60.0, 60.0, 60.0);

        assertThat(parts(widths, Set.of(4, 5), 0).get(0)).contains("fitToWidth=\"2\"");
        assertThat(parts(widths, Set.of(3, 4, 5), 0).get(0)).contains("fitToWidth=\"1\"");
        assertThat(parts(widths, Set.of(), 3).get(0)).contains("fitToWidth=\"1\"");
    }
}
