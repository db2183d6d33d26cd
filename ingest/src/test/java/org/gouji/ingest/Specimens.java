package org.gouji.ingest;

import static org.gouji.ingest.XlsxFile.number;
import static org.gouji.ingest.XlsxFile.row;
import static org.gouji.ingest.XlsxFile.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;

/** Sound files of ours in each format, to be damaged: the sample reports, the conformance files, and sheets made here. */
final class Specimens {
    static final List<String> FORMATS = List.of("docx", "xlsx", "odt", "pdf", "doc", "xls", "rtf", "html", "txt");

    private static final Path SAMPLES = Path.of(System.getProperty("gouji.root", ".."), "corpus-samples");
    private static final int ROWS = 60;

    private Specimens() {}

    static List<byte[]> of(String format) {
        List<byte[]> files = new ArrayList<>(samples(format));
        switch (format) {
            case "xlsx" -> files.addAll(List.of(xlsx(3), xlsx(ROWS)));
            case "xls" -> files.addAll(List.of(xls(3), xls(ROWS)));
            case "txt" -> {}
            default -> files.addAll(List.of(Conformance.file("simple." + format), Conformance.file("rich." + format)));
        }
        return files;
    }

    private static List<byte[]> samples(String format) {
        try (Stream<Path> paths = Files.list(SAMPLES)) {
            List<byte[]> files = new ArrayList<>();
            for (Path path : paths.filter(path -> path.toString().endsWith("." + format))
                    .sorted()
                    .toList()) {
                files.add(Files.readAllBytes(path));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double amount(int row) {
        return 1158.4 + row * 37.25;
    }

    private static byte[] xlsx(int rows) {
        StringBuilder all = new StringBuilder(row(1, text("A1", "支出决算表")))
                .append(row(2, text("A2", "项目"), text("B2", "预算数"), text("C2", "决算数")));
        for (int i = 3; i < rows + 3; i++) {
            all.append(row(
                    i,
                    text("A" + i, "第" + i + "号水库维修"),
                    number("B" + i, String.valueOf(amount(i)), 1),
                    number("C" + i, String.valueOf(amount(i) - 12.5), 1)));
        }
        return XlsxFile.of("决算", all.toString()).format("#,##0.00").bytes();
    }

    private static byte[] xls(int rows) {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            HSSFSheet sheet = workbook.createSheet("决算");
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
            sheet.createRow(0).createCell(0).setCellValue("支出决算表");
            for (int i = 1; i <= rows; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue("第" + i + "号水库维修");
                for (int column = 1; column < 3; column++) {
                    row.createCell(column).setCellValue(amount(i) - 12.5 * column);
                    row.getCell(column).setCellStyle(style);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
