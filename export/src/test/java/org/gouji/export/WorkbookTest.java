package org.gouji.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.gouji.export.Sheets.Cell;
import org.gouji.model.Dossier;
import org.gouji.model.Head;
import org.gouji.model.Identity;
import org.gouji.model.Language;
import org.gouji.model.Report;
import org.gouji.model.RuleInfo;
import org.gouji.model.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {
    private static final RuleInfo SUM =
            new RuleInfo("SUM-OF-PARTS", new Wording("分项合计", "Sum of parts"), new Wording("", ""));

    @TempDir
    private Path folder;

    private WorkbookInput input(Language language, Dossier... dossiers) {
        List<LedgerRow> ledger = Stream.of(dossiers)
                .map(dossier -> LedgerRow.of(dossier, language))
                .toList();
        return new WorkbookInput(ledger, List.of(dossiers), List.of(SUM), folder, language);
    }

    private Path written(Dossier... dossiers) throws IOException {
        Path target = folder.resolve("audit.xlsx");
        Workbook.write(target, input(Language.ZH, dossiers));
        return target;
    }

    private static Dossier ofUnit(String unit) {
        Dossier sample = Samples.dossier();
        Report report = sample.reports().get(0);
        Identity own = report.head().identity();
        Identity other = new Identity(own.title(), unit, own.region(), own.year(), own.kind());
        Head head = new Head("a1", Optional.empty(), other, report.head().span());
        Report renamed = new Report(
                head, report.body(), report.facts(), report.relations(), report.findings(), report.standings());
        return new Dossier(sample.source(), sample.status(), sample.text(), List.of(renamed), sample.warnings());
    }

    @Test
    void sheetsComeInTheAuditorsOrder() throws IOException {
        Sheets book = Sheets.open(written(Samples.dossier(), Samples.failed()));
        assertThat(book.sheets.keySet())
                .containsExactly("汇总", "问题清单", "勾稽关系", "金额", "百分比", "指标", "章节", "对比", "跨年核对", "文件台账", "规则说明", "运行信息");
    }

    @Test
    void sameInputGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(written(Samples.dossier(), Samples.failed()));
        Path again = folder.resolve("again.xlsx");
        Workbook.write(again, input(Language.ZH, Samples.dossier(), Samples.failed()));
        assertThat(Files.readAllBytes(again)).isEqualTo(first);
    }

    @Test
    void errorsComeBeforeWarningsAndTheFindingsOfAUnitTogether() throws IOException {
        List<Map<String, Cell>> rows = Sheets.open(written(ofUnit("石桥乡"), ofUnit("白塔乡"), ofUnit("石桥乡")))
                .rows("问题清单", 1);

        assertThat(rows)
                .extracting(row -> row.get("A").value()
                        + row.get("B").value()
                        + row.get("C").value())
                .containsExactly("1差错白塔乡", "2差错石桥乡", "3差错石桥乡", "4提示白塔乡", "5提示石桥乡", "6提示石桥乡");
    }

    @Test
    void noTimeOfWritingIsInTheFile() throws IOException {
        Path target = written(Samples.dossier());
        try (ZipFile zip = new ZipFile(target.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getTimeLocal).map(time -> time.getYear()))
                    .isNotEmpty()
                    .containsOnly(1980);
            // A time in an extra field would depend on the time zone.
            assertThat(zip.stream().map(ZipEntry::getExtra)).containsOnlyNulls();
        }
        assertThat(Sheets.part(target, "docProps/core.xml")).contains(">2000-01-01T00:00:00Z</dcterms:created>");
    }

    @Test
    void oneRowStandsForEachCauseWithItsFiguresAndRepair() throws IOException {
        List<Map<String, Cell>> rows = Sheets.open(written(Samples.dossier())).rows("问题清单", 1);
        assertThat(rows).hasSize(2);
        Map<String, Cell> row = rows.get(0);
        assertThat(row.get("A")).isEqualTo(new Cell("n", "1", false));
        assertThat(row.get("B").value()).isEqualTo("差错");
        assertThat(row.get("C").value()).isEqualTo("𠀀川县林溪镇政务服务站");
        assertThat(row.get("G").value()).isEqualTo("一、基本情况 › （一）支出情况");
        assertThat(row.get("I").value()).isEqualTo("358.4万元");
        assertThat(row.get("J").value()).isEqualTo("328.4万元");
        assertThat(row.get("K").value()).isEqualTo("+30万元");
        assertThat(new BigDecimal(row.get("L").value())).isEqualByComparingTo("300000");
        assertThat(row.get("L").text()).isFalse();
        assertThat(row.get("M").value()).isEqualTo("不符");
        assertThat(row.get("N").value()).isEqualTo("将“358.4万元”改为“328.4万元”");
        assertThat(row.get("O").value()).startsWith("2023年支出合计358.4万元，其中").endsWith("百分点。");
        assertThat(row.get("P").value()).isEqualTo("分项合计 SUM-OF-PARTS");
    }

    @Test
    void everyRowOfAFileLinksToItRelativeToTheWorkbook() throws IOException {
        Path target = written(Samples.dossier("林 溪/a#1.docx"));
        String links = Sheets.part(target, "xl/worksheets/_rels/sheet2.xml.rels");
        assertThat(links).contains("Target=\"./%E6%9E%97%20%E6%BA%AA/a%231.docx\"");
        assertThat(Sheets.part(target, "xl/worksheets/sheet2.xml").split("<hyperlink ", -1))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.docx", "/etc/passwd", "a/../../b.docx"})
    void pathThatLeadsOutOfTheFolderIsNoLink(String path) throws IOException {
        Path target = written(Samples.dossier(path));
        try (ZipFile zip = new ZipFile(target.toFile())) {
            assertThat(zip.getEntry("xl/worksheets/_rels/sheet2.xml.rels")).isNull();
        }
        assertThat(Sheets.open(target).rows("问题清单", 1).get(0).get("Q").value()).isEqualTo(path);
    }

    @Test
    void amountsAreNumbersInYuanBesideWhatIsPrinted() throws IOException {
        List<Map<String, Cell>> rows = Sheets.open(written(Samples.dossier())).rows("金额", 1);
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).get("I")).isEqualTo(new Cell("inlineStr", "358.4万元", false));
        assertThat(rows.get(0).get("J").type()).isEqualTo("n");
        assertThat(new BigDecimal(rows.get(0).get("J").value())).isEqualByComparingTo("3584000");
        assertThat(rows.get(0).get("P").value()).isEqualTo("有矛盾");
        assertThat(rows.get(1).get("P").value()).isEqualTo("未能核对（无可核对关系）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/c calc'!A1", "+1", "-1+2", "@SUM(1)", "＝1＋1", "\t=1"})
    void wordsThatLookLikeFormulasStayText(String unit) throws IOException {
        Path target = written(ofUnit(unit));
        Map<String, List<Map<String, Cell>>> sheets = Sheets.open(target).sheets;
        for (String name : sheets.keySet()) {
            // Formulas are ours alone, and stand on these two sheets.
            if (!name.equals("勾稽关系") && !name.equals("运行信息")) {
                assertThat(sheets.get(name))
                        .allSatisfy(row -> assertThat(row.values()).noneMatch(Cell::formula));
            }
        }
        Cell cell = Sheets.open(target).rows("问题清单", 1).get(0).get("C");
        assertThat(cell.text()).isTrue();
        assertThat(cell.value().strip()).isEqualTo(unit.strip());
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() throws IOException {
        Path target = written(ofUnit("甲\u0000\u0001\u000B\uD840乙\uFFFE"));
        assertThat(Sheets.open(target).rows("问题清单", 1).get(0).get("C").value()).isEqualTo("甲乙");
    }

    @Test
    void cellThatIsTooLongIsCutWithAMark() throws IOException {
        Path target = written(ofUnit("甲".repeat(40_000)));
        String value = Sheets.open(target).rows("问题清单", 1).get(0).get("C").value();
        assertThat(value).hasSize(32_767).endsWith("…【超长，已截断】");
    }

    @Test
    void rowsBeyondASheetRollOnAndTheSummaryCountsThem() throws IOException {
        Path target = folder.resolve("rolled.xlsx");
        Dossier[] dossiers = {Samples.dossier("a.txt"), Samples.dossier("b.txt"), Samples.dossier("c.txt")};
        Workbook.write(target, input(Language.ZH, dossiers), 5);
        Sheets book = Sheets.open(target);
        assertThat(book.sheets.keySet()).containsSubsequence("金额", "金额(2)", "金额(3)", "百分比");
        assertThat(book.sheets.keySet()).doesNotContain("金额(4)");
        assertThat(book.rows("金额(3)", 1)).hasSize(4);
        assertThat(book.rows("汇总", 0))
                .anySatisfy(row ->
                        assertThat(row.values().stream().map(Cell::value)).containsExactly("金额", "12", "3"));
    }

    @Test
    void summaryCountsFilesReportsFindingsChecksAndNumbers() throws IOException {
        Sheets book = Sheets.open(written(Samples.dossier(), Samples.failed()));
        List<List<String>> rows = book.rows("汇总", 0).stream()
                .map(row -> row.values().stream().map(Cell::value).toList())
                .toList();
        assertThat(rows)
                .contains(
                        List.of("正常", "1", "50.0"),
                        List.of("文件损坏", "1", "50.0"),
                        List.of("部门整体支出绩效自评", "1", "50.0"),
                        List.of("差错", "1", "50.0"),
                        List.of("不符", "1", "50.0"),
                        List.of("有矛盾", "1", "11.1"),
                        List.of("未能核对", "8", "88.9"),
                        List.of("分项合计 SUM-OF-PARTS", "1", "0", "0", "1"),
                        List.of("𠀀川县林溪镇政务服务站", "1", "1", "0", "2"));
    }

    @Test
    void ledgerHasARowForEveryFileWithItsReason() throws IOException {
        List<Map<String, Cell>> rows =
                Sheets.open(written(Samples.dossier(), Samples.failed())).rows("文件台账", 1);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get("B").value()).isEqualTo("正常");
        assertThat(rows.get(0).values().stream().map(Cell::value)).contains("1024", "2", "1", "编码不确定");
        assertThat(rows.get(1).get("B").value()).isEqualTo("文件损坏");
        assertThat(rows.get(1).get("C").value()).isEqualTo("文件为空");
    }

    @Test
    void checksHaveTheirOperandsInCells() throws IOException {
        List<Map<String, Cell>> rows = Sheets.open(written(Samples.dossier())).rows("勾稽关系", 1);
        assertThat(rows).hasSize(2);
        Map<String, Cell> sum = rows.get(0);
        assertThat(sum.get("G").value()).isEqualTo("不符");
        assertThat(List.of(
                        sum.get("J").value(), sum.get("V").value(), sum.get("X").value()))
                .containsExactly("358.4", "200", "128.4");
        // 200万元 beside 128.4万元 is 200.0.
        assertThat(List.of(
                        sum.get("K").value(), sum.get("W").value(), sum.get("Y").value()))
                .containsExactly("0.05", "0.05", "0.05");
        assertThat(sum.get("M")).isEqualTo(new Cell("n", "V2+X2328.4", true));
        assertThat(sum.get("H").formula()).isTrue();
        assertThat(rows.get(1).get("G").value()).isEqualTo("未核对");
        assertThat(rows.get(1).get("H").value()).isEqualTo("无公式");
        assertThat(rows.get(1).get("R").value()).isEqualTo("要用的数没有全部印出，无从计算");
    }

    @Test
    void checksArePrintedWithoutTheirOperands() throws IOException {
        Path target = written(Samples.dossier());
        try (ZipFile zip = new ZipFile(target.toFile())) {
            String book = new String(
                    zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(book).containsPattern("Print_Area\" localSheetId=\"2\">'?勾稽关系'?!\\$A\\$1:\\$U\\$3<");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'#,##0.00\"万元\"', 446.36, '#,##0.00\"万元\"'",
        "'#,##0.00\"万元\"', 446.365, '#,##0.0000\"万元\"'",
        "'#,##0\"人\"', 26, '#,##0\"人\"'",
        "'#,##0\"人\"', 26.00, '#,##0\"人\"'",
        "'#,##0\"人\"', 26.5, '#,##0.00\"人\"'",
        "0.00%, 0.5, 0.00%"
    })
    void numbersHaveNoMoreDecimalsThanTheyNeed(String pattern, BigDecimal number, String format) {
        assertThat(NumberFormats.holding(pattern, List.of(BigDecimal.ONE, number)))
                .isEqualTo(format);
    }

    @Test
    void headersAndWordsComeInEnglishToo() throws IOException {
        Path target = folder.resolve("en.xlsx");
        Workbook.write(target, input(Language.EN, Samples.dossier()));
        Sheets book = Sheets.open(target);
        assertThat(book.sheets.keySet())
                .containsExactly(
                        "Summary",
                        "Findings",
                        "Checks",
                        "Amounts",
                        "Percentages",
                        "Indicators",
                        "Sections",
                        "Comparison",
                        "Across reports",
                        "Files",
                        "Rules",
                        "This run");
        assertThat(book.rows("Findings", 1).get(0).get("B").value()).isEqualTo("error");
        assertThat(book.rows("Findings", 1).get(0).get("H").value())
                .isEqualTo("The parts make 328.4, the total says 358.4.");
    }

    @Test
    void workbookOfNothingOpens() throws IOException {
        Sheets book = Sheets.open(written());
        assertThat(book.sheets).hasSize(12);
        assertThat(book.rows("金额", 1)).isEmpty();
    }

    @Test
    void failureLeavesTheOldWorkbookAndNothingElse() throws IOException {
        Path target = written(Samples.dossier());
        byte[] before = Files.readAllBytes(target);
        Iterable<Dossier> broken = () -> {
            throw new IllegalStateException("the store is gone");
        };
        WorkbookInput input = new WorkbookInput(List.of(), broken, List.of(), folder, Language.ZH);
        assertThatThrownBy(() -> Workbook.write(target, input)).hasMessage("the store is gone");
        assertThat(Files.readAllBytes(target)).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }
}
