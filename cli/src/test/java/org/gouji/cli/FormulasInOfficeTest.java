package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.gouji.export.xlsx.XlsxReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reports say that looks like a formula, opened by LibreOffice: it is words there too, and numbers are numbers. */
class FormulasInOfficeTest {
    private static final List<String> UNITS =
            List.of("=40+2", "@SUM(40+2)", "+40+2", "-40+2", "=HYPERLINK(\"http://x\")");

    @TempDir
    private Path folder;

    @BeforeEach
    void notesOfHostileUnits() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        for (int i = 0; i < UNITS.size(); i++) {
            Files.writeString(notes.resolve(i + ".txt"), UNITS.get(i) + "\n3" + i + ".5=30.5\n");
        }
        Ran ran = Ran.gouji(
                "audit",
                notes,
                "-w",
                folder.resolve("work"),
                "-o",
                folder.resolve("audit.xlsx"),
                "--isolation",
                "none");
        assertThat(ran.exit()).as(ran.err()).isZero();
    }

    private static List<String> texts(Path book) throws IOException {
        List<String> texts = new ArrayList<>();
        XlsxReader.read(book, (sheet, row, cells) -> texts.addAll(cells.values()));
        return texts;
    }

    /** The content of the sheets that hold no formulas of ours. */
    private static String formulas(Path book) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile file = new ZipFile(book.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                if (entry.getName().matches("xl/worksheets/sheet\\d+\\.xml")) {
                    String sheet = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    all.append(sheet);
                }
            }
        }
        return all.toString();
    }

    @Test
    void unitsStayWordsInTheWorkbook() throws IOException, InterruptedException {
        Path opened = Office.converted(folder.resolve("audit.xlsx"), "xlsx", folder);
        assertThat(texts(opened)).containsAll(UNITS).doesNotContain("42");
        assertThat(formulas(opened)).doesNotContain("40+2</f>", "SUM(40", "HYPERLINK(");
    }

    @Test
    void unitsStayWordsInCsvAndNumbersStayNumbers() throws IOException, InterruptedException {
        Path csv = folder.resolve("figures.csv");
        assertThat(Ran.gouji("export", "-w", folder.resolve("work"), "-o", csv).exit())
                .isZero();
        Path opened = Office.converted(csv, "xlsx", folder);
        assertThat(texts(opened)).anyMatch(text -> text.endsWith("=40+2")).doesNotContain("42", "-38");
        assertThat(formulas(opened)).doesNotContain("<f").contains("<v>30.5</v>");
    }
}
