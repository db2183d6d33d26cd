package org.gouji.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.model.Block;
import org.gouji.model.Document;

/** Writes the tables of a document, with the lines right above them, as files of other kinds. */
final class TableFiles {
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d{0,11})(?:\\.\\d+)?%?");

    private final Document document;
    private final List<Piece> pieces = new ArrayList<>();

    private TableFiles(Document document) {
        this.document = document;
    }

    /** A table and the lines above it. */
    private record Piece(List<String> lines, Block.Table table) {}

    static TableFiles of(Document document) {
        TableFiles files = new TableFiles(document);
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            String text = block.span().in(document.text());
            if (block instanceof Block.Table table) {
                files.pieces.add(new Piece(List.copyOf(lines), table));
                lines.clear();
            } else if (text.length() > 60 || text.contains("。")) {
                lines.clear();
            } else {
                lines.add(text);
            }
        }
        return files;
    }

    private String text(Block.Cell cell) {
        return cell.span().in(document.text());
    }

    /** As {@code kind}: xlsx, xls, csv or html. */
    Path write(Path folder, String kind) throws IOException {
        Path file = folder.resolve("tables." + kind);
        switch (kind) {
            case "xlsx" -> workbook(new XSSFWorkbook(), file);
            case "xls" -> workbook(new HSSFWorkbook(), file);
            case "csv" -> Files.writeString(file, csv());
            default -> Files.writeString(file, html());
        }
        return file;
    }

    private void workbook(Workbook workbook, Path file) throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            for (Piece piece : pieces) {
                sheet(workbook.createSheet(), piece);
            }
            workbook.write(out);
        }
    }

    private void sheet(Sheet sheet, Piece piece) {
        int top = 0;
        for (String line : piece.lines()) {
            sheet.createRow(top).createCell(0).setCellValue(line);
            if (piece.table().columns() > 1) {
                sheet.addMergedRegion(
                        new CellRangeAddress(top, top, 0, piece.table().columns() - 1));
            }
            top++;
        }
        for (int row = 0; row < piece.table().rows(); row++) {
            sheet.createRow(top + row);
        }
        for (Block.Cell cell : piece.table().cells()) {
            int row = top + cell.row();
            fill(sheet.getRow(row).createCell(cell.column()), text(cell));
            if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                sheet.addMergedRegion(new CellRangeAddress(
                        row, row + cell.rowSpan() - 1, cell.column(), cell.column() + cell.columnSpan() - 1));
            }
        }
    }

    /** Numbers are stored as numbers, with the format that shows them as printed. */
    private static void fill(Cell cell, String text) {
        if (!NUMBER.matcher(text).matches()) {
            cell.setCellValue(text);
            return;
        }
        boolean percent = text.endsWith("%");
        String plain = text.replace(",", "").replace("%", "");
        int point = plain.indexOf('.');
        String decimals = point < 0 ? "" : "." + "0".repeat(plain.length() - point - 1);
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        String code = (text.contains(",") ? "#,##0" : "0") + decimals + (percent ? "%" : "_ ");
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(code));
        cell.setCellStyle(style);
        cell.setCellValue(Double.valueOf(plain) / (percent ? 100 : 1));
    }

    private String csv() {
        StringBuilder out = new StringBuilder("\uFEFF");
        int width =
                pieces.stream().mapToInt(piece -> piece.table().columns()).max().orElse(1);
        for (Piece piece : pieces) {
            piece.lines()
                    .forEach(line -> out.append(quoted(line))
                            .append(",".repeat(width - 1))
                            .append('\n'));
            String[][] cells = new String[piece.table().rows()][width];
            for (Block.Cell cell : piece.table().cells()) {
                cells[cell.row()][cell.column()] = quoted(text(cell));
            }
            for (String[] row : cells) {
                out.append(String.join(",", row).replace("null", "")).append('\n');
            }
            out.append(",".repeat(width - 1)).append('\n');
        }
        return out.toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private String html() {
        StringBuilder out = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>\n");
        for (Piece piece : pieces) {
            piece.lines().forEach(line -> out.append("<p>").append(line).append("</p>\n"));
            out.append("<table border=1>");
            int row = -1;
            for (Block.Cell cell : piece.table().cells()) {
                out.append(cell.row() == row ? "" : "<tr>");
                row = cell.row();
                out.append("<td rowspan=")
                        .append(cell.rowSpan())
                        .append(" colspan=")
                        .append(cell.columnSpan())
                        .append('>');
                out.append(text(cell).replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>"))
                        .append("</td>");
            }
            out.append("</table>\n");
        }
        return out.append("</body></html>").toString();
    }
}
