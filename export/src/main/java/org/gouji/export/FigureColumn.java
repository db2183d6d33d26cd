package org.gouji.export;

import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.gouji.model.Wording;

/** The columns of the flat table of figures, in order. */
enum FigureColumn {
    PATH("文件", "File", false, (row, labels) -> row.origin().path()),
    REPORT("报告编号", "Report", false, (row, labels) -> row.origin().report()),
    TITLE("报告标题", "Title", false, (row, labels) -> row.origin().title()),
    DEPARTMENT("单位", "Unit", false, (row, labels) -> row.origin().department()),
    REGION("地区", "Region", false, (row, labels) -> row.origin().region()),
    REPORT_YEAR("报告年度", "Report year", true, (row, labels) -> year(row.origin().year())),
    KIND("报告类型", "Kind", false, (row, labels) -> row.origin().kind()),
    SECTION("章节", "Section", false, (row, labels) -> row.section()),
    WHAT("数据类别", "What", false, (row, labels) -> labels.of(row.what())),
    TEXT("原文", "Printed", false, (row, labels) -> row.text()),
    VALUE("数值", "Value", true, (row, labels) -> row.value()),
    YUAN("金额（元）", "Yuan", true, (row, labels) -> row.yuan().orElse("")),
    UNIT(
            "计量单位",
            "Unit of measure",
            false,
            (row, labels) -> row.fact().quantity().unit()),
    ITEM("项目", "Item", false, (row, labels) -> row.fact().item()),
    MEASURE("计量口径", "Measure", false, (row, labels) -> labels.of(row.fact().measure())),
    SCOPE("资金口径", "Scope", false, (row, labels) -> labels.of(row.fact().scope())),
    YEAR("所属年度", "Year", true, (row, labels) -> year(row.fact().year())),
    PLACE("位置", "Place", false, (row, labels) -> labels.of(row.fact().place().kind())),
    STATE("核对情况", "Checked", false, (row, labels) -> labels.of(row.standing())),
    SENTENCE("原文语句", "Sentence", false, (row, labels) -> row.sentence());

    private final Wording title;
    private final boolean numeric;
    private final BiFunction<FigureRow, Labels, String> value;

    FigureColumn(String zh, String en, boolean numeric, BiFunction<FigureRow, Labels, String> value) {
        this.title = new Wording(zh, en);
        this.numeric = numeric;
        this.value = value;
    }

    Wording title() {
        return title;
    }

    /** Whether its values are numbers of ours, which need no guard against formulas. */
    boolean numeric() {
        return numeric;
    }

    /** The value of a row, empty where it has none. */
    String value(FigureRow row, Labels labels) {
        return value.apply(row, labels);
    }

    private static String year(OptionalInt year) {
        return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
    }
}
