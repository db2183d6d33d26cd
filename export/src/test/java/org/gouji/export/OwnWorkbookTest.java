package org.gouji.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.gouji.model.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our workbooks are told from those of others, whatever somebody puts into a file. */
class OwnWorkbookTest {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @TempDir
    private Path folder;

    private Path ours() throws IOException {
        Path file = folder.resolve("figures.xlsx");
        Figures.xlsx(file, List.of(), Language.ZH);
        return file;
    }

    private Path saved(String part, String from, String to) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Path file = ours();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                String text = new String(bytes, StandardCharsets.UTF_8);
                boolean meant = entry.getName().equals(part);
                if (meant) {
                    assertThat(text).contains(from);
                }
                parts.put(entry.getName(), meant ? text.replace(from, to).getBytes(StandardCharsets.UTF_8) : bytes);
            }
        }
        return zip(parts);
    }

    private Path zip(Map<String, byte[]> parts) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return file;
    }

    @Test
    void workbookThatWasJustWrittenIsUntouched() throws IOException {
        assertThat(OwnWorkbook.is(ours())).isTrue();
        assertThat(OwnWorkbook.untouched(ours())).isTrue();
        assertThat(OwnWorkbook.untouched(saved("none", "", "")))
                .as("packed anew")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"xl/sharedStrings.xml, 核对情况, 核对情况：", "docProps/app.xml, >Gouji<, >WPS 表格<", "xl/workbook.xml, 数据明细, 明细"
    })
    void whateverIsChangedInItIsSeen(String part, String from, String to) throws IOException {
        Path saved = saved(part, from, to);
        assertThat(OwnWorkbook.is(saved)).isTrue();
        assertThat(OwnWorkbook.untouched(saved)).isFalse();
    }

    @Test
    void markIsFoundAmongThePropertiesOfOthers() throws IOException {
        Path saved = saved(
                "docProps/custom.xml",
                "<property ",
                "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"3\" name=\"KSOProductBuildVer\">"
                        + "<vt:lpwstr>2052-12.1.0</vt:lpwstr></property><property ");
        assertThat(OwnWorkbook.is(saved)).isTrue();
    }

    @Test
    void workbookOfAnotherIsNotOurs() throws IOException {
        assertThat(OwnWorkbook.is(book("<si><t>收支决算</t></si>", "<c r=\"A1\" t=\"s\"><v>0</v></c>")))
                .isFalse();
        assertThat(OwnWorkbook.is(folder.resolve("missing.xlsx"))).isFalse();
        assertThat(OwnWorkbook.is(folder)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"问题编号/问题说明/复核结论/备注", "问题编号/问题说明/核算数/备注/核对结论", "Finding id/Verdict/Computed/Sentence/Note"})
    void headsTellWhereTheMarkIsGone(String heads) throws IOException {
        StringBuilder strings = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        List<String> all = List.of(heads.split("/"));
        for (int i = 0; i < all.size(); i++) {
            strings.append("<si><t>").append(all.get(i)).append("</t></si>");
            cells.append("<c t=\"s\"><v>").append(i).append("</v></c>");
        }
        // A list of problems that somebody else keeps has a few of these columns.
        assertThat(OwnWorkbook.is(book(strings.toString(), cells.toString()))).isEqualTo(all.size() > 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 21, 22, 100, 400})
    void fileThatWasCutIsNotOurs(int length) throws IOException {
        byte[] whole = Files.readAllBytes(ours());
        Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length));
        assertThat(OwnWorkbook.is(cut)).isFalse();
    }

    /** Unpacked it has some gigabytes: who reads it to its end takes minutes. */
    @Test
    void packedHeapIsLeftAfterItsFirstRows() throws IOException {
        Path bomb = bomb(2L << 30);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(OwnWorkbook.is(bomb)).isFalse());
    }

    private Path bomb(long bytes) throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            frame(out);
            out.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            heap(out, "<sst xmlns=\"" + MAIN + "\"><si><t>", bytes);
            out.putNextEntry(new ZipEntry("docProps/custom.xml"));
            heap(out, "<Properties>", 64 << 20);
        }
        return file;
    }

    private static void heap(OutputStream out, String head, long bytes) throws IOException {
        out.write(head.getBytes(StandardCharsets.UTF_8));
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'x');
        for (long left = bytes; left > 0; left -= block.length) {
            out.write(block);
        }
    }

    private static void frame(ZipOutputStream out) throws IOException {
        out.putNextEntry(new ZipEntry("xl/workbook.xml"));
        out.write(("<workbook xmlns=\"" + MAIN
                        + "\" xmlns:r=\"urn:r\"><sheets><sheet name=\"表\" r:id=\"rId1\"/></sheets>" + "</workbook>")
                .getBytes(StandardCharsets.UTF_8));
        out.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
        out.write("<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                .getBytes(StandardCharsets.UTF_8));
    }

    private Path book(String strings, String cells) throws IOException {
        Path file = folder.resolve("other.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            frame(out);
            out.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            out.write(("<sst xmlns=\"" + MAIN + "\">" + strings + "</sst>").getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            out.write(("<worksheet xmlns=\"" + MAIN + "\"><sheetData><row>" + cells + "</row></sheetData></worksheet>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
