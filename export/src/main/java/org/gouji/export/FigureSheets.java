package org.gouji.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.export.Column.Format;
import org.gouji.export.FigureRow.What;
import org.gouji.export.Grid.Filled;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;
import org.gouji.model.Quantity.Amount;
import org.gouji.model.Wording;

/** The sheets that list printed numbers: 金额, 百分比, and all of them in the flat export. */
final class FigureSheets {
    private static final Wording AMOUNTS = new Wording("金额", "Amounts");
    private static final Wording PERCENTAGES = new Wording("百分比", "Percentages");
    private static final Wording FIGURES = new Wording("数据明细", "Figures");

    private static final Column UNIT = Column.of("单位", "Unit", 24, Format.TERM);
    private static final Column YEAR = Column.of("报告年度", "Report year", 8, Format.YEAR);
    private static final Column KIND = Column.of("报告类型", "Kind", 16, Format.TERM);
    private static final Column SECTION = Column.of("章节", "Section", 26, Format.TERM);
    private static final Column ITEM = Column.of("项目", "Item", 24, Format.PHRASE);
    private static final Column MEASURE = Column.of("计量口径", "Measure", 10, Format.MARK);
    private static final Column SCOPE = Column.of("资金口径", "Scope", 13, Format.MARK);
    private static final Column OF_YEAR = Column.of("所属年度", "Year", 8, Format.YEAR);
    private static final Column PRINTED = Column.of("原文", "Printed", 16, Format.PRINTED);
    private static final Column YUAN = Column.of("金额（元）", "Yuan", 18, Format.MONEY);
    private static final Column MEASURED_IN = Column.of("计量单位", "Unit of measure", 8, Format.MARK);
    private static final Column UNIT_FROM = Column.of("单位来源", "Unit from", 8, Format.MARK);
    private static final Column ABOUT = Column.of("约数", "Approximate", 6, Format.MARK);
    private static final Column PLACE = Column.of("位置", "Place", 7, Format.MARK);
    private static final Column STATE = Column.of("核对情况", "Checked", 12, Format.MARK);
    private static final Column SENTENCE = Column.of("原文语句", "Sentence", 60, Format.PHRASE);
    private static final Column FILE = Column.of("文件", "File", 40, Format.TERM);

    private static final List<Column> AMOUNT_COLUMNS = List.of(
            UNIT,
            YEAR,
            KIND,
            SECTION,
            ITEM,
            MEASURE,
            SCOPE,
            OF_YEAR,
            PRINTED,
            YUAN,
            MEASURED_IN,
            UNIT_FROM,
            ABOUT,
            PLACE,
            STATE,
            SENTENCE,
            FILE);

    private static final List<Column> PERCENTAGE_COLUMNS = List.of(
            UNIT,
            YEAR,
            KIND,
            SECTION,
            ITEM,
            MEASURE,
            OF_YEAR,
            PRINTED,
            Column.of("数值", "Value", 10, Format.NUMBER),
            MEASURED_IN,
            ABOUT,
            PLACE,
            STATE,
            SENTENCE,
            FILE);

    private FigureSheets() {}

    static Filled amounts(Book book, Iterable<Dossier> dossiers) throws IOException {
        Grid grid = book.grid(AMOUNTS, AMOUNT_COLUMNS);
        Labels labels = new Labels(book.language());
        for (FigureRow row : rows(dossiers, what -> what == What.AMOUNT)) {
            Amount amount = (Amount) row.fact().quantity();
            subject(grid.begin(), row, labels);
            grid.text(labels.of(row.fact().scope())).number(row.fact().year());
            grid.text(ReportView.plain(row.text())).number(cell(amount.value()));
            grid.text(amount.unit()).text(labels.of(amount.unitFrom()));
            evidence(grid, row, labels);
            grid.end();
        }
        return grid.finish();
    }

    /** Percentages and percentage points; the fractions that charts store are not printed as such. */
    static Filled percentages(Book book, Iterable<Dossier> dossiers) throws IOException {
        Grid grid = book.grid(PERCENTAGES, PERCENTAGE_COLUMNS);
        Labels labels = new Labels(book.language());
        for (FigureRow row : rows(dossiers, what -> what == What.PERCENTAGE || what == What.POINTS)) {
            Quantity quantity = row.fact().quantity();
            subject(grid.begin(), row, labels);
            grid.number(row.fact().year()).text(ReportView.plain(row.text()));
            grid.number(cell(quantity.value())).text(quantity.unit());
            evidence(grid, row, labels);
            grid.end();
        }
        return grid.finish();
    }

    /** Every column of the flat table. */
    static Filled all(Book book, Iterable<FigureRow> rows) throws IOException {
        List<Column> columns = new ArrayList<>();
        for (FigureColumn column : FigureColumn.values()) {
            columns.add(look(column));
        }
        Grid grid = book.grid(FIGURES, columns);
        Labels labels = new Labels(book.language());
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
        return grid.finish();
    }

    private static void subject(Grid grid, FigureRow row, Labels labels) {
        Fact fact = row.fact();
        grid.text(row.origin().department())
                .number(row.origin().year())
                .text(row.origin().kind());
        grid.text(row.section()).text(ReportView.plain(fact.item())).text(labels.of(fact.measure()));
    }

    private static void evidence(Grid grid, FigureRow row, Labels labels) {
        grid.text(row.fact().quantity().number().approximate() ? labels.yes() : "");
        grid.text(labels.of(row.fact().place().kind()));
        grid.text(labels.of(row.standing()), Paint.of(row.standing().state()));
        grid.text(row.sentence()).text(row.origin().path());
    }

    private static Iterable<FigureRow> rows(Iterable<Dossier> dossiers, Predicate<What> wanted) {
        return Flat.of(
                dossiers,
                dossier -> Figures.of(dossier).stream()
                        .filter(row -> wanted.test(row.what()))
                        .toList());
    }

    /** A number that the library writes without an exponent. */
    private static BigDecimal cell(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static Column look(FigureColumn column) {
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
            case VALUE -> Column.of("", "", 14, Format.NUMBER);
            case YUAN -> YUAN;
            case ITEM -> ITEM;
            case MEASURE -> MEASURE;
            case SCOPE -> SCOPE;
            case STATE -> STATE;
            case SENTENCE -> SENTENCE;
        };
        return new Column(column.title(), like.width(), like.format());
    }
}
