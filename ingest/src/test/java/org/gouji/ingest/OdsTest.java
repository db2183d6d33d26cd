package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.Document;
import org.gouji.model.Outcome;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;

/** Spreadsheets of LibreOffice and others. */
class OdsTest {
    private static final String HEAD =
            "<o:document-content xmlns:o='o' xmlns:t='t' xmlns:x='x' xmlns:s='s' xmlns:d='d'><o:automatic-styles>"
                    + "<s:style s:name='off' s:family='table'><s:table-properties t:display='false'/></s:style>"
                    + "</o:automatic-styles><o:body><o:spreadsheet>";
    private static final String TAIL = "</o:spreadsheet></o:body></o:document-content>";

    private static Zipped file(String sheets) {
        return Zipped.empty()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with("content.xml", HEAD + sheets + TAIL);
    }

    private static String sheet(String name, String... rows) {
        return "<t:table t:name='" + name + "'>" + String.join("", rows) + "</t:table>";
    }

    private static String row(String... cells) {
        return "<t:table-row>" + String.join("", cells) + "</t:table-row>";
    }

    private static String cell(String text) {
        return "<t:table-cell><x:p>" + text + "</x:p></t:table-cell>";
    }

    private static String number(String value, String shown) {
        return "<t:table-cell o:value-type='float' o:value='" + value + "'><x:p>" + shown + "</x:p></t:table-cell>";
    }

    private static Document read(String sheets) {
        return Reading.document(file(sheets).bytes());
    }

    private static List<String> cells(Document document, int table) {
        return Reading.cells(document, Reading.tables(document).get(table)).stream()
                .map(cell -> cell.substring(cell.lastIndexOf(' ') + 1))
                .toList();
    }

    private static List<String> notes(Document document) {
        return document.notes().stream().map(note -> note.zh()).toList();
    }

    @Test
    void eachSheetIsATableWithItsTitleAndNumbersAsTheyWereShown() {
        Document document = read(sheet(
                        "一",
                        row("<t:table-cell t:number-columns-spanned='2'><x:p>支出决算表</x:p></t:table-cell>"
                                + "<t:covered-table-cell><x:p>藏</x:p></t:covered-table-cell>"),
                        row(cell("项目"), cell("决算数")),
                        row(cell("基本支出"), number("1158.4", "1,158.40")),
                        row(cell("项目支出"), number("37.256", "37.26")))
                + sheet("二", row(cell("项目"), cell("比例")), row(cell("占比"), number("0.5", ""))));
        assertThat(Reading.outline(document)).contains("BODY: 支出决算表");
        assertThat(cells(document, 0)).contains("1,158.40", "37.26").doesNotContain("藏");
        assertThat(cells(document, 1)).contains("0.5");
        assertThat(notes(document)).anyMatch(note -> note.contains("存储的位数比显示的多") && note.contains("一!B4"));
    }

    @Test
    void hiddenSheetsAreNotReadAndNamed() {
        Document document = read(sheet("明", row(cell("项目"), cell("5.5")), row(cell("乙"), cell("6.5")))
                + "<t:table t:name='暗' t:style-name='off'>" + row(cell("机密"), cell("9.9")) + "</t:table>");
        assertThat(document.text()).doesNotContain("机密");
        assertThat(notes(document)).anyMatch(note -> note.contains("隐藏的工作表未读：暗"));
    }

    @Test
    void formulasWithoutValueAndErrorsAreNoFigures() {
        Document document = read(sheet(
                "一",
                row(cell("项目"), cell("数")),
                row(
                        cell("甲"),
                        "<t:table-cell t:formula='of:=1/0' o:value-type='string'><x:p>#DIV/0!</x:p></t:table-cell>"),
                row(cell("乙"), "<t:table-cell t:formula='of:=1+1'/>"),
                row(cell("丙"), number("2", "2"))));
        assertThat(document.text()).doesNotContain("DIV");
        assertThat(notes(document))
                .anyMatch(note -> note.contains("一!B2 #DIV/0!"))
                .anyMatch(note -> note.contains("no cached value") && note.contains("一!B3"));
    }

    @Test
    void repeatedCellsAndRowsStandAsOftenAsTheyAreWritten() {
        Document document = read(
                sheet(
                        "一",
                        row(cell("项目"), "<t:table-cell t:number-columns-repeated='3'><x:p>数</x:p></t:table-cell>"),
                        "<t:table-row t:number-rows-repeated='2'>" + cell("甲") + number("3", "3") + "</t:table-row>",
                        "<t:table-row t:number-rows-repeated='1048570'><t:table-cell t:number-columns-repeated='16384'/></t:table-row>"));
        assertThat(cells(document, 0)).containsOnlyOnce("项目");
        assertThat(cells(document, 0).stream().filter("甲"::equals)).hasSize(2);
        assertThat(cells(document, 0).stream().filter("数"::equals)).hasSize(3);
    }

    @Test
    void moreCellsThanALimitAllowsAreTooLargeHoweverFewBytesTheyTake() {
        String many = "<t:table-row t:number-rows-repeated='1000000'><t:table-cell t:number-columns-repeated='1000000'>"
                + "<x:p>1</x:p></t:table-cell></t:table-row>";
        assertThat(Reading.outcome(file(sheet("一", many)).bytes()).status()).isEqualTo(Status.TOO_LARGE);
    }

    @Test
    void commentsAreNotReadAndBlanksAndBreaksAre() {
        Document document = read(sheet(
                "一",
                row(cell("项目"), cell("数")),
                row(
                        "<t:table-cell><o:annotation><x:p>批注99</x:p></o:annotation><x:p>其中<x:s x:c='2'/>人员<x:span>经费</x:span></x:p></t:table-cell>",
                        cell("8"))));
        assertThat(document.text()).contains("其中  人员经费").doesNotContain("批注99");
    }

    @Test
    void lockedAndHostileSheetsAreRefused() {
        Zipped locked = file(sheet("一", row(cell("1")))).with("META-INF/manifest.xml", "<m><encryption-data/></m>");
        Outcome outcome = Reading.outcome(locked.bytes());
        assertThat(outcome.status()).isEqualTo(Status.ENCRYPTED);
        Zipped hostile = file("").with("content.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>");
        assertThat(Reading.outcome(hostile.bytes()).status()).isEqualTo(Status.CORRUPT);
    }
}
