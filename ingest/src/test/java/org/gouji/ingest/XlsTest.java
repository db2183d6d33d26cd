package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gouji.ingest.format.Conditions;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsTest {
    private static byte[] workbook(Consumer<HSSFWorkbook> content) {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cell cell(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        return cell;
    }

    private static Cell cell(Row row, int column, double value, String format) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        CellStyle style = row.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(row.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    private static void sample(HSSFWorkbook workbook) {
        org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet("支出决算表");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
        cell(sheet.createRow(0), 0, "支出决算表");
        cell(sheet.createRow(1), 1, "金额单位：万元");
        Row header = sheet.createRow(2);
        cell(header, 0, "项目");
        cell(header, 1, "决算数");
        Row first = sheet.createRow(3);
        cell(first, 0, "基本支出");
        cell(first, 1, 1158.4, "#,##0.00");
        Row second = sheet.createRow(4);
        cell(second, 0, "执行率");
        Cell rate = cell(second, 1, 0.95, "0.00%");
        rate.setCellFormula("B4/1219.37");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        Row third = sheet.createRow(5);
        cell(third, 0, "完成日期");
        cell(third, 1, 45291, "yyyy\"年\"m\"月\"d\"日\"");
        third.setZeroHeight(true);
        cell(workbook.createSheet("底稿").createRow(0), 0, "底稿数");
        workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
    }

    @Test
    void anXlsIsReadAsItIsDisplayed() {
        Document document = Reading.document(workbook(XlsTest::sample));
        assertThat(document.source().mediaType()).isEqualTo("application/vnd.ms-excel");
        assertThat(Reading.outline(document))
                .containsExactly(
                        "BODY: 支出决算表", "BODY: 金额单位：万元", "Table: 项目\t决算数|基本支出\t1,158.40|执行率\t95.00%|完成日期\t2023年12月31日");
        assertThat(document.notes().stream().map(note -> note.zh()))
                .containsExactly(
                        "有 1 个单元格存储的位数比显示的多，按显示的数字读取：支出决算表!B5。", "有 1 个隐藏的工作表未读：底稿。", "有 1 处有隐藏的行，已照常读取：支出决算表!6:6。");
    }

    @Test
    void errorsAreNoFiguresAndTextsOfFormulasAreTexts() {
        Document document = Reading.document(workbook(workbook -> {
            Row row = workbook.createSheet("表").createRow(0);
            cell(row, 0, "甲");
            row.createCell(1).setCellFormula("1/0");
            row.createCell(2).setCellFormula("\"乙\"&\"丙\"");
            row.createCell(3).setCellValue(true);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));
        assertThat(Reading.outline(document)).contains("Table: 甲\t\t乙丙\tTRUE");
        assertThat(document.notes().get(0).zh()).contains("错误值").contains("表!B1 #DIV/0!");
    }

    private static byte[] locked(String password) {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return workbook(XlsTest::sample);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void aLockedXlsIsOpenedByTheRightPasswordOfSeveral() {
        byte[] bytes = locked("桃源2023");
        assertThat(Reading.outcome(bytes).status()).isEqualTo(Status.ENCRYPTED);
        Conditions wrong = new Conditions(Limits.standard(), Optional.empty(), List.of("abc"));
        assertThat(Reading.outcome(bytes, wrong).status()).isEqualTo(Status.ENCRYPTED);
        Conditions right = new Conditions(Limits.standard(), Optional.empty(), List.of("abc", "桃源2023"));
        Outcome outcome = Reading.outcome(bytes, right);
        assertThat(outcome.status()).isEqualTo(Status.OK);
        assertThat(((Outcome.Done) outcome).document().text())
                .contains("1,158.40")
                .doesNotContain("桃源2023");
        assertThat(Biff8EncryptionKey.getCurrentUserPassword()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 25, 50, 75, 95})
    void aCutXlsIsNeverOk(int percent) {
        byte[] bytes = workbook(XlsTest::sample);
        assertThat(Reading.outcome(Arrays.copyOf(bytes, bytes.length * percent / 100))
                        .status())
                .isIn(Status.CORRUPT, Status.OK_DAMAGED);
    }

    @Test
    void randomDamageNeverThrows() {
        byte[] whole = workbook(XlsTest::sample);
        SplittableRandom random = new SplittableRandom(42);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = whole.clone();
            int start = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, start + 1 + random.nextInt(512));
            for (int i = start; i < end; i++) {
                bytes[i] = (byte) random.nextInt(256);
            }
            Outcome outcome = Reading.outcome(bytes);
            if (outcome instanceof Outcome.Done done) {
                Reading.checkLaws(done.document());
            } else {
                assertThat(outcome.remarks()).hasSize(1);
            }
        }
    }

    @Test
    void tooManyCellsAreTooLarge() {
        byte[] bytes = workbook(workbook -> {
            org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet("表");
            for (int i = 0; i < 11; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i);
            }
        });
        Limits few = new Limits(1 << 20, 1 << 20, 1 << 20, 100, 1 << 20, 200, 10);
        assertThat(Reading.outcome(bytes, "a.xls", few).status()).isEqualTo(Status.TOO_LARGE);
    }
}
