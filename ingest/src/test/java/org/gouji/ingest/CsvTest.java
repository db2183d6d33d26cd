package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final String TABLE = "支出决算表,,\n,,单位：万元\n项目,预算数,决算数\n基本支出,\"1,234.50\",\"1,158.40\"\n"
            + "项目支出,20.00,15.5\n\"其中：\n办公费\",1.00,\"他说\"\"好\"\"\"\n";

    private static final String TRADITIONAL =
            "項目名稱,預算數,決算數,說明\n基本支出,1234.50,1158.40,按月支付的人員經費\n項目支出,20.00,15.50,用於圖書採購\n合計,1254.50,1173.90,經費總額\n";

    private static Document read(String name, byte[] bytes) {
        Outcome outcome = Reading.outcome(bytes, name, Limits.standard());
        assertThat(outcome.status()).as(outcome.remarks().toString()).isEqualTo(Status.OK);
        Document document = ((Outcome.Done) outcome).document();
        Reading.checkLaws(document);
        return document;
    }

    private static Document read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Arguments> tables() {
        return Stream.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Big5")
                .map(Charset::forName)
                .flatMap(charset ->
                        Stream.of(",", ";", "\t", "|").map(separator -> Arguments.of(charset.name(), separator)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void rowsOfValuesAreATableWhateverSeparatesThem(String charset, String separator) {
        String text =
                "项目名称,预算数,决算数,说明\n基本支出,1234.50,1158.40,按月支付的人员经费\n项目支出,20.00,15.50,用于图书采购\n合计,1254.50,1173.90,经费总额\n";
        String written = charset.equals("Big5") ? TRADITIONAL : text;
        Document document = read("表.csv", written.replace(",", separator).getBytes(Charset.forName(charset)));
        assertThat(document.source().mediaType()).isEqualTo("text/csv");
        assertThat(Reading.cells(document, Reading.tables(document).get(0)))
                .hasSize(16)
                .contains("1,1 1×1 1234.50", "3,2 1×1 1173.90");
    }

    @Test
    void quotesKeepSeparatorsAndLineBreaks() {
        Document document = read("表.csv", "\uFEFF" + TABLE.replace("\n", "\r\n"));
        assertThat(Reading.outline(document)).startsWith("BODY: 支出决算表", "BODY: 单位：万元");
        assertThat(Reading.cells(document, Reading.tables(document).get(0)))
                .contains("1,1 1×1 1,234.50", "3,0 1×1 其中：\n办公费", "3,2 1×1 他说\"好\"");
    }

    @Test
    void aTableIsOneByItsContentWhateverItsName() {
        assertThat(read("报告.txt", TABLE).source().mediaType()).isEqualTo("text/csv");
        assertThat(read("表.csv", "sep=;\n甲;1,5\n乙;2,5\n").text()).isEqualTo("甲\t1,5\n乙\t2,5");
        assertThat(read("表.csv", "编号,金额\n=\"001\",2\n").text()).isEqualTo("编号\t金额\n001\t2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "柳溪县图书馆绩效自评报告\n一、概况\n全年支出1,158.40万元，完成率95.00%。\n二、问题\n无。\n",
                "项目支出158.40万元, 其中财政拨款120.00万元, 自筹38.40万元。\n人员15人, 均为在编, 另有临聘3人, 合计18人。\n资金到位, 无结余。\n",
                "一、项目概况;\n二、绩效情况;\n三、存在问题;\n四、建议;\n",
                "收入\t158.40\n支出\t158.40\n"
            })
    void proseStaysText(String text) {
        assertThat(read("报告.txt", text).source().mediaType()).isEqualTo("text/plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第%d小学2024年收入合计2,315.70万元，其中财政拨款收入2,215.70万元、其他收入100万元。经费按时到位。\n",
                "第%d小学收入2,315.70万元 支出2,215.70万元\n",
                "第%d小学收入2,315,700元\n",
                "第%d小学收入合计2,315.70万元；财政拨款2,215.70万元；其他100万元。\n",
                "第%d小学, 经费足额到位, 按时完成, 群众满意\n"
            })
    void linesAlikeWithThousandsMarksAreNoTable(String line) {
        StringBuilder text = new StringBuilder("柳溪县学校经费情况\n");
        IntStream.rangeClosed(1, 60).forEach(number -> text.append(String.format(Locale.ROOT, line, number)));
        Document document = read("报告.txt", text.toString());
        assertThat(document.source().mediaType()).isEqualTo("text/plain");
        assertThat(document.text())
                .contains(String.format(Locale.ROOT, line, 60).strip());
    }

    @Test
    void figuresOfThreeDigitsAreNoCutThousands() {
        StringBuilder rows = new StringBuilder("学校,学生,教师\n");
        IntStream.rangeClosed(1, 60)
                .forEach(number -> rows.append("学校").append(number).append(",300,120\n"));
        assertThat(read("表.csv", rows.toString()).source().mediaType()).isEqualTo("text/csv");
        assertThat(read("表.txt", rows.toString()).source().mediaType()).isEqualTo("text/csv");
        String counted = rows.toString().replace(",300,", ",300人,");
        assertThat(read("表.csv", counted).source().mediaType()).isEqualTo("text/csv");
    }

    @Test
    void sentencesNamedCsvStayText() {
        String line = "第九中学2024年收入合计2,315.70万元，其中财政拨款收入2,215.70万元、其他收入100万元。\n";
        assertThat(read("报告.csv", line.repeat(60)).source().mediaType()).isEqualTo("text/plain");
    }

    @Test
    void proseNamedCsvStaysText() {
        String prose = "柳溪县图书馆绩效自评报告\n一、概况\n全年支出1,158.40万元，完成率95.00%。\n二、问题\n无。\n";
        assertThat(read("报告.csv", prose).source().mediaType()).isEqualTo("text/plain");
    }

    @Test
    void aFileCutInsideQuotesIsDamaged() {
        String cut = TABLE.substring(0, TABLE.length() - 9);
        Outcome outcome = Reading.outcome(cut.getBytes(StandardCharsets.UTF_8), "表.csv", Limits.standard());
        assertThat(outcome.status()).isEqualTo(Status.OK_DAMAGED);
        assertThat(outcome.remarks().get(0).zh()).contains("引号不成对");
        assertThat(((Outcome.Done) outcome).document().text()).contains("1,158.40");
    }

    @Test
    void aTableOverTheLimitIsTooLarge() {
        Limits few = new Limits(1 << 20, 1 << 20, 1 << 20, 100, 1 << 20, 200, 10);
        byte[] bytes = "a,b,c\n1,2,3\n4,5,6\n7,8,9\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.outcome(bytes, "表.csv", few).status()).isEqualTo(Status.TOO_LARGE);
    }

    @Test
    void nothingIsComputed() {
        assertThat(List.of(read("表.csv", "项目,数\n甲,=1+1\n乙,@SUM(A1)\n").text().split("\n")))
                .containsExactly("项目\t数", "甲\t=1+1", "乙\t@SUM(A1)");
    }
}
