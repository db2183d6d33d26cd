package org.gouji.ingest.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.DimensionsRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Limits;

/** Takes the records of an .xls as they come, and makes sheets of them. For one file. */
final class XlsRecords extends AbortableHSSFListener {
    private final BookLimits book;
    private final Remarks remarks;
    private final XlsStyles styles = new XlsStyles();
    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private Optional<SSTRecord> strings = Optional.empty();
    /** The sheet whose records come; empty for those of the workbook, of charts and of hidden sheets. */
    private Optional<SheetBuilder> sheet = Optional.empty();
    /** A formula whose text comes in a record of its own. */
    private Optional<FormulaRecord> waiting = Optional.empty();

    /** What the sheet says of the rows and columns that it fills. */
    private Optional<DimensionsRecord> extent = Optional.empty();

    private final XlsOddities oddities = new XlsOddities();
    private boolean outside;
    private int depth;
    private int sheetsBegun;
    private int begun;
    private int ended;

    XlsRecords(Limits limits, Remarks remarks) {
        this.book = new BookLimits(limits);
        this.remarks = remarks;
    }

    /** Carries a refusal through POI. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Refusal why;

        Refused(Refusal why) {
            super(why);
            this.why = why;
        }

        Refusal why() {
            return why;
        }
    }

    /** Looks at the heads of all records of the stream. */
    void heads(byte[] stream) {
        oddities.heads(stream);
    }

    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** Whether every part of the file that began also ended, there are as many sheets and cells as the file says, and none is odd. */
    boolean complete() {
        return !outside
                && !oddities.found()
                && styles.complete()
                && depth == 0
                && begun == ended
                && begun >= tabs.size() + 1;
    }

    @Override
    public short abortableProcessRecord(Record record) throws HSSFUserException {
        try {
            structure(record);
            oddities.look(record);
            if (sheet.isPresent() && depth == 1) {
                sheet(record, sheet.get());
            }
            return 0;
        } catch (Refusal e) {
            throw new Refused(e);
        }
    }

    private void structure(Record record) {
        if (record instanceof BOFRecord bof) {
            begin(bof);
        } else if (record instanceof EOFRecord) {
            end();
        } else if (record instanceof BoundSheetRecord tab) {
            tabs.add(tab);
        } else if (record instanceof SSTRecord sst) {
            strings = Optional.of(sst);
        } else if (record instanceof DateWindow1904Record window) {
            styles.epoch(window.getWindowing() == 1 ? Epoch.FROM_1904 : Epoch.FROM_1900);
        } else if (record instanceof FormatRecord format) {
            styles.format(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord style) {
            styles.style(style.getFormatIndex());
        }
    }

    /** Charts lie inside of sheets, each with a beginning and an end of its own. */
    private void begin(BOFRecord bof) {
        begun++;
        depth++;
        if (depth > 1 || bof.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        int index = sheetsBegun++;
        if (index >= tabs.size()) {
            return;
        }
        BoundSheetRecord tab = tabs.get(index);
        String name = tab.getSheetname();
        if (tab.isHidden() || tab.isVeryHidden()) {
            remarks.add(Remarks.Kind.HIDDEN_SHEET, name);
        } else if (bof.getType() != BOFRecord.TYPE_WORKSHEET) {
            remarks.add(Remarks.Kind.NO_TABLE, name);
        } else {
            sheet = Optional.of(new SheetBuilder(name, book, remarks));
        }
    }

    private void end() {
        ended++;
        depth--;
        if (depth == 0) {
            sheet.ifPresent(one -> sheets.add(one.build()));
            sheet = Optional.empty();
            waiting = Optional.empty();
            extent = Optional.empty();
        }
    }

    private void sheet(Record record, SheetBuilder to) throws Refusal {
        if (record instanceof CellValueRecordInterface cell) {
            outside |= extent.filter(area -> !within(area, cell)).isPresent();
            cell(cell, to);
        } else if (record instanceof DimensionsRecord area) {
            extent = Optional.of(area);
        } else if (record instanceof StringRecord string && waiting.isPresent()) {
            FormulaRecord formula = waiting.get();
            waiting = Optional.empty();
            to.text(
                    formula.getRow(),
                    formula.getColumn(),
                    style(formula).format().show(string.getString()));
        } else if (record instanceof MergeCellsRecord merges) {
            for (int i = 0; i < merges.getNumAreas(); i++) {
                CellRangeAddress area = merges.getAreaAt(i);
                to.merge(new Merge(area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn()));
            }
        } else if (record instanceof RowRecord row && row.getZeroHeight()) {
            to.hiddenRow(row.getRowNumber());
        } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
            to.hiddenColumns(columns.getFirstColumn(), columns.getLastColumn());
        }
    }

    private static boolean within(DimensionsRecord area, CellValueRecordInterface cell) {
        return cell.getRow() >= area.getFirstRow()
                && cell.getRow() < area.getLastRow()
                && cell.getColumn() >= area.getFirstCol()
                && cell.getColumn() < area.getLastCol();
    }

    private CellStyle style(CellValueRecordInterface cell) {
        return styles.at(cell.getXFIndex());
    }

    private void cell(CellValueRecordInterface cell, SheetBuilder to) throws Refusal {
        if (cell instanceof LabelSSTRecord label) {
            String text = text(label.getSSTIndex());
            to.text(cell.getRow(), cell.getColumn(), style(cell).format().show(text));
        } else if (cell instanceof LabelRecord label) {
            to.text(cell.getRow(), cell.getColumn(), label.getValue());
        } else if (cell instanceof NumberRecord number) {
            number(cell, number.getValue(), to);
        } else if (cell instanceof RKRecord number) {
            number(cell, number.getRKNumber(), to);
        } else if (cell instanceof BoolErrRecord value) {
            if (value.isError()) {
                to.error(cell.getRow(), cell.getColumn(), error(value.getErrorValue()));
            } else {
                to.text(cell.getRow(), cell.getColumn(), value.getBooleanValue() ? "TRUE" : "FALSE");
            }
        } else if (cell instanceof FormulaRecord formula) {
            formula(formula, to);
        }
    }

    private String text(int index) throws Refusal {
        if (strings.isEmpty() || index < 0 || index >= strings.get().getNumUniqueStrings()) {
            throw Refusal.corrupt(
                    "工作簿的文字表与单元格对不上，已损坏。", "The workbook is broken: a cell names a text that is not in its list.");
        }
        return strings.get().getString(index).getString();
    }

    private void number(CellValueRecordInterface cell, double value, SheetBuilder to) throws Refusal {
        if (Double.isFinite(value)) {
            to.number(cell.getRow(), cell.getColumn(), BigDecimal.valueOf(value), style(cell));
        } else {
            to.noValue(cell.getRow(), cell.getColumn());
        }
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code;
    }

    private void formula(FormulaRecord formula, SheetBuilder to) throws Refusal {
        if (formula.hasCachedResultString()) {
            waiting = Optional.of(formula);
            return;
        }
        CellType type = formula.getCachedResultTypeEnum();
        switch (type) {
            case BOOLEAN ->
                to.text(formula.getRow(), formula.getColumn(), formula.getCachedBooleanValue() ? "TRUE" : "FALSE");
            case ERROR -> to.error(formula.getRow(), formula.getColumn(), error(formula.getCachedErrorValue()));
            default -> number(formula, formula.getValue(), to);
        }
    }
}
