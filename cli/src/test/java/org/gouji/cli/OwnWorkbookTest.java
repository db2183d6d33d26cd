package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.gouji.export.OwnWorkbook;
import org.gouji.export.xlsx.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of this program that lie among the reports are no reports, whoever saved them last. */
class OwnWorkbookTest {
    private static final Path REPORT =
            Path.of(System.getProperty("gouji.root", ".."), "corpus-samples").resolve("10-xiangmu-liangchu.txt");

    @TempDir
    private Path folder;

    private Path workbook(String language) {
        Path book = folder.resolve("audit.xlsx");
        audit(REPORT, book, language);
        return book;
    }

    private Ran audit(Path input, Path book, String language) {
        return Ran.on(
                Engine.standard(),
                "audit",
                input,
                "-w",
                folder.resolve("work"),
                "-o",
                book,
                "--isolation",
                "none",
                "--lang",
                language);
    }

    private void expectRefused(Path among) {
        Ran ran = audit(among, folder.resolve("again.xlsx"), "zh");
        assertThat(ran.out()).contains("不支持：这是本程序写出的工作簿，不是报告", "发现    0 条");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void workbookThatAnotherProgramSavedUnderItsNameIsToldByItsSheets(String language) throws IOException {
        Path among = Files.createDirectories(folder.resolve("reports"));
        try (ZipFile from = new ZipFile(workbook(language).toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(among.resolve("复核.xlsx")))) {
            for (Enumeration<? extends ZipEntry> parts = from.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                byte[] bytes = from.getInputStream(part).readAllBytes();
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(part.getName().equals("docProps/app.xml") ? named(bytes) : bytes);
            }
        }
        expectRefused(among);
    }

    private static byte[] named(byte[] properties) {
        String xml = new String(properties, StandardCharsets.UTF_8);
        assertThat(xml).contains(">Gouji<");
        return xml.replace(">Gouji<", ">Another<").getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void workbookThatLibreOfficeSavedIsNone(String kind) throws Exception {
        Path among = Files.createDirectories(folder.resolve("reports"));
        Path saved = Office.converted(workbook("zh"), kind, folder);
        Files.copy(saved, among.resolve("复核." + kind));
        expectRefused(among);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void markLivesThroughLibreOffice(boolean table) throws Exception {
        Path book = workbook("zh");
        Path figures = folder.resolve("figures.xlsx");
        Ran.on(Engine.standard(), "export", "-w", folder.resolve("work"), "-o", figures);
        Path saved = Office.converted(table ? figures : book, "xlsx", folder);
        assertThat(OwnWorkbook.is(saved)).isTrue();
        assertThat(OwnWorkbook.untouched(saved)).isFalse();
        assertThat(Mark.of(saved)).isEqualTo(Mark.Writer.OURS);
    }

    /** Sheets and heads are the user's own then, but the mark is still there. */
    @Test
    void markedTableWhoseSheetWasRenamedIsNoReport() throws IOException {
        workbook("zh");
        Path among = Files.createDirectories(folder.resolve("reports"));
        Path figures = among.resolve("figures.xlsx");
        Ran.on(Engine.standard(), "export", "-w", folder.resolve("work"), "-o", figures);
        Zips.rewritten(
                figures,
                (name, bytes) -> name.equals("docProps/app.xml")
                        ? named(bytes)
                        : name.equals("xl/workbook.xml")
                                ? new String(bytes, StandardCharsets.UTF_8)
                                        .replace("数据明细", "汇总数据")
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
        expectRefused(among);
    }
}
