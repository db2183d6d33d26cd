package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.gouji.export.xlsx.XlsxReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of the samples, opened by LibreOffice: its formulas come to the verdicts of the audit. */
class WorkbookInOfficeTest {
    private static final Path SAMPLES = Path.of(System.getProperty("gouji.root", ".."), "corpus-samples");
    private static final int VERDICT = 6;
    private static final int FORMULA = 7;
    private static final int RULE = 5;
    private static final int ARITHMETIC = 17;
    private static final String NONE = "无公式";

    @TempDir
    private Path folder;

    private Path workbook() {
        Path book = folder.resolve("audit.xlsx");
        Ran ran = Ran.on(
                Engine.standard(), "audit", SAMPLES, "-w", folder.resolve("work"), "-o", book, "--isolation", "none");
        assertThat(ran.exit()).as(ran.err()).isZero();
        return book;
    }

    private static Map<String, List<Map<Integer, String>>> sheets(Path book) throws IOException {
        Map<String, List<Map<Integer, String>>> sheets = new LinkedHashMap<>();
        XlsxReader.read(
                book,
                (sheet, row, cells) ->
                        sheets.computeIfAbsent(sheet, name -> new ArrayList<>()).add(cells));
        return sheets;
    }

    private static Map<String, Integer> verdicts(List<Map<Integer, String>> checks, boolean followed) {
        Map<String, Integer> counts = new HashMap<>();
        checks.stream()
                .skip(1)
                .filter(row -> !NONE.equals(row.get(FORMULA)) == followed)
                .forEach(row -> counts.merge(row.get(VERDICT), 1, Integer::sum));
        return counts;
    }

    @Test
    void formulasComeToTheVerdictsOfTheAudit() throws IOException, InterruptedException {
        Path book = workbook();
        // What we wrote beside the formulas is taken out, so that nothing but their own results can come back.
        Path bare = rewritten(book, sheet -> sheet.replaceAll("(</f>)<v>[^<]*</v>", "$1"));
        List<Map<Integer, String>> checks =
                sheets(Office.converted(bare, "xlsx", folder)).get("勾稽关系");
        assertThat(checks).hasSizeGreaterThan(3_500);
        assertThat(checks.stream().skip(1).filter(row -> !NONE.equals(row.get(FORMULA))))
                .allSatisfy(
                        row -> assertThat(row.get(FORMULA)).as(row.toString()).isEqualTo(row.get(VERDICT)));
        Map<String, Integer> followed = verdicts(checks, true);
        assertThat(followed).containsKeys("相符", "四舍五入相符", "不符");
        assertThat(followed.get("相符")).isGreaterThan(3_500);
        // Directions in words have no arithmetic, nor what is told in words.
        assertThat(verdicts(checks, false).getOrDefault("不符", 0)).isLessThan(4);
        assertThat(checks.stream().skip(1).filter(row -> NONE.equals(row.get(FORMULA))))
                .isNotEmpty()
                .hasSizeLessThan(10)
                .allSatisfy(row -> assertThat(row.get(ARITHMETIC)).contains("没有算式"));
    }

    @Test
    void pointsGradesYearsAndListsHaveFormulasToo() throws IOException {
        List<Map<Integer, String>> checks = sheets(workbook()).get("勾稽关系");
        for (String rule : List.of("INDICATOR-SCORE", "SCORE-LADDER", "GRADE-BAND", "REPORT-YEAR", "LISTED-COUNT")) {
            assertThat(checks.stream().filter(row -> row.getOrDefault(RULE, "").endsWith(" " + rule)))
                    .as(rule)
                    .hasSizeGreaterThan(9)
                    .allSatisfy(row -> assertThat(row.get(FORMULA)).isEqualTo(row.get(VERDICT)));
        }
    }

    @Test
    void formulasAreLiveAndSayOtherwiseWhereAFigureIsChanged() throws IOException, InterruptedException {
        Path book = workbook();
        List<Map<Integer, String>> before = sheets(book).get("勾稽关系");
        // The stated figures of all checks are put up by a thousand.
        Path changed =
                rewritten(book, sheet -> sheet.replaceAll("(<c r=\"J[0-9]+\" s=\"[0-9]+\"><v>)([0-9])", "$11000$2"));
        List<Map<Integer, String>> after =
                sheets(Office.converted(changed, "xlsx", folder)).get("勾稽关系");
        assertThat(after).hasSameSizeAs(before);
        long held = before.stream().filter(row -> "相符".equals(row.get(FORMULA))).count();
        long holds = after.stream().filter(row -> "相符".equals(row.get(FORMULA))).count();
        assertThat(held).isGreaterThan(3_500);
        assertThat(holds).isLessThan(held / 4);
    }

    /** A workbook whose sheet of checks is another. */
    private Path rewritten(Path book, UnaryOperator<String> change) throws IOException {
        Path other = folder.resolve("changed.xlsx");
        try (ZipFile in = new ZipFile(book.toFile());
                OutputStream file = Files.newOutputStream(other);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream part = in.getInputStream(entry)) {
                    byte[] bytes = part.readAllBytes();
                    out.write(
                            entry.getName().endsWith("/sheet3.xml")
                                    ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                            .getBytes(StandardCharsets.UTF_8)
                                    : bytes);
                }
                out.closeEntry();
            }
        }
        return other;
    }
}
