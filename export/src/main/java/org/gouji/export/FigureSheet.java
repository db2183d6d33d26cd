package org.gouji.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.export.Column.Format;
import org.gouji.export.FigureRow.What;
import org.gouji.export.Grid.Filled;
import org.gouji.export.xlsx.Condition;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;
import org.gouji.model.Quantity.Amount;
import org.gouji.model.Standing;
import org.gouji.model.Wording;

/** A sheet that lists printed numbers: 金额, 百分比, and all of them in the flat export. */
final class FigureSheet {
    private static final Column UNIT = Column.of("单位", "Unit", 24, Format.TERM);
    private static final Column YEAR = Column.of("报告年度", "Report year", 8, Format.YEAR);
    private static final Column KIND = Column.of("报告类型", "Kind", 22, Format.TERM);
    private static final Column SECTION = Column.of("章节", "Section", 34, Format.TERM);
    private static final Column ITEM = Column.of("项目", "Item", 30, Format.TERM);
    private static final Column MEASURE = Column.of("计量口径", "Measure", 10, Format.MARK);
    private static final Column SCOPE = Column.of("资金口径", "Scope", 13, Format.MARK);
    private static final Column OF_YEAR = Column.of("所属年度", "Year", 8, Format.YEAR);
    private static final Column PRINTED = Column.of("原文", "Printed", 16, Format.PRINTED);
    private static final Column YUAN = Column.of("金额（元）", "Yuan", 18, Format.MONEY);
    private static final Column VALUE = Column.of("数值", "Value", 14, Format.NUMBER);
    private static final Column MEASURED_IN = Column.of("计量单位", "Unit of measure", 8, Format.MARK);
    private static final Column UNIT_FROM = Column.of("单位来源", "Unit from", 8, Format.MARK);
    private static final Column ABOUT = Column.of("约数", "Approximate", 6, Format.MARK);
    private static final Column PLACE = Column.of("位置", "Place", 7, Format.MARK);
    private static final Column SENTENCE = Column.of("原文语句", "Sentence", 60, Format.PHRASE);
    private static final Column FILE = Column.of("文件", "File", 46, Format.TERM);

    private final Grid grid;
    private final Labels labels;
    private final boolean money;

    private FigureSheet(Book book, Wording name, boolean money) throws IOException {
        this.labels = new Labels(book.language());
        this.money = money;
        List<Column> columns = columns(labels, money);
        // The path of the file is for those who can open it.
        this.grid = book.grid(name, columns).printing(columns.size() - 1);
    }

    static FigureSheet amounts(Book book) throws IOException {
        return new FigureSheet(book, new Wording("金额", "Amounts"), true);
    }

    static FigureSheet percentages(Book book) throws IOException {
        return new FigureSheet(book, new Wording("百分比", "Percentages"), false);
    }

    private static List<Column> columns(Labels labels, boolean money) {
        List<Column> columns = new ArrayList<>(List.of(UNIT, YEAR, KIND, SECTION, ITEM, MEASURE));
        columns.addAll(
                money
                        ? List.of(SCOPE, OF_YEAR, PRINTED, YUAN, VALUE, MEASURED_IN, UNIT_FROM)
                        : List.of(OF_YEAR, PRINTED, VALUE, MEASURED_IN));
        columns.addAll(List.of(ABOUT, PLACE, state(labels), SENTENCE, FILE));
        return columns;
    }

    private static Column state(Labels labels) {
        List<Condition> states = Paint.rules(Standing.State.values(), labels::of, Paint::of);
        return Column.of("核对情况", "Checked", 24, Format.MARK).coloured(states);
    }

    void add(Page page) throws IOException {
        for (FigureRow row : page.figures()) {
            What what = row.what();
            if (money ? what == What.AMOUNT : what == What.PERCENTAGE || what == What.POINTS) {
                add(row);
            }
        }
    }

    private void add(FigureRow row) throws IOException {
        Fact fact = row.fact();
        Quantity quantity = fact.quantity();
        grid.begin().text(row.origin().department());
        grid.number(row.origin().year()).text(row.origin().kind()).text(row.section());
        grid.text(ReportView.plain(fact.item())).text(labels.of(fact.measure()));
        if (money) {
            grid.text(labels.of(fact.scope()));
        }
        grid.number(fact.year()).text(ReportView.plain(row.text()));
        if (quantity instanceof Amount amount) {
            grid.number(new BigDecimal(ContractFigures.yuan(amount)));
        }
        BigDecimal own = cell(quantity.number().value());
        grid.number(own, NumberFormats.of(quantity.unit(), own.scale())).text(quantity.unit());
        if (quantity instanceof Amount amount) {
            grid.text(labels.of(amount.unitFrom()));
        }
        grid.text(quantity.number().approximate() ? labels.yes() : "");
        grid.text(labels.of(fact.place().kind())).text(labels.of(row.standing()));
        grid.text(row.sentence()).text(row.origin().path());
        grid.end();
    }

    /** A number in plain notation. */
    private static BigDecimal cell(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    Filled finish() throws IOException {
        return grid.finish();
    }

    /** Every column of the flat table. */
    static void all(Book book, Iterable<FigureRow> rows) throws IOException {
        Labels labels = new Labels(book.language());
        List<Column> columns = new ArrayList<>();
        for (FigureColumn column : FigureColumn.values()) {
            columns.add(look(column, labels));
        }
        Grid grid = book.grid(new Wording("数据明细", "Figures"), columns);
        for (FigureRow row : rows) {
            grid.begin();
            for (FigureColumn column : FigureColumn.values()) {
                String value = column.value(row, labels);
                if (column.numeric()) {
                    grid.number(value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)));
                } else {
                    grid.text(ReportView.plain(value));
                }
            }
            grid.end();
        }
        grid.finish();
    }

    private static Column look(FigureColumn column, Labels labels) {
        Column like = switch (column) {
            case PATH -> FILE;
            case REPORT -> MEASURED_IN;
            case TITLE, SECTION -> SECTION;
            case DEPARTMENT -> UNIT;
            case REGION -> KIND;
            case REPORT_YEAR, YEAR -> YEAR;
            case KIND -> KIND;
            case WHAT, UNIT, PLACE -> MEASURED_IN;
            case TEXT -> PRINTED;
            case VALUE -> VALUE;
            case YUAN -> YUAN;
            case ITEM -> ITEM;
            case MEASURE -> MEASURE;
            case SCOPE -> SCOPE;
            case STATE -> state(labels);
            case SENTENCE -> SENTENCE;
        };
        return like.named(column.title());
    }
}
