package org.gouji.bench.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The markup and what becomes of it. */
class SampleMakerTest {
    private static final String SOURCE = """
            @format docx
            %% not printed
            = 标题
            #+ 概况
            ##+ 职能
            收入 1,200.50 万元[^不含结转。]。
            + 一件
            + 两件
            ##+ 人员
            @restart
            #+ 概况
            |* 科目 | 金额 | <
            | 办公费 | 年初 | 决算
            | ^ | 1.00 | 2.00
            @chart pie 支出结构
            ~ | 基本支出 | 项目支出
            ~ 列1 | 0.75 | 0.25
            """;

    private static String document() {
        return SampleMaker.parts(SampleMaker.make(SampleParser.parse("x", SOURCE)))
                .get("word/document.xml");
    }

    @ParameterizedTest
    @CsvSource({"1,一", "9,九", "10,十", "11,十一", "20,二十", "35,三十五"})
    void chineseCountingIsWords(int number, String words) {
        assertThat(Labels.chinese(number)).isEqualTo(words);
    }

    @Test
    void plainTextWritesTheNumbersOutAndCountsAgainAfterARestart() {
        String text = PlainText.of(SampleParser.parse("x", SOURCE));
        assertThat(text)
                .contains("一、概况\r\n（一）职能\r\n", "1.一件\r\n2.两件\r\n（二）人员\r\n一、概况\r\n", "\t1.00\t2.00\r\n")
                .doesNotContain("not printed", "不含结转");
    }

    @Test
    void drawnTextTurnsChineseCountingToDigitsAndPutsChartsLast() {
        String text = DrawnText.of(SampleParser.parse("x", SOURCE));
        assertThat(text)
                .containsPattern("1、 \\[bookmark: _Toc\\d+]概况\n（1） \\[bookmark: _Toc\\d+]职能\n")
                .contains("\n\t办公费\n\t年初\n\t决算\n\n\t\n\t1.00\n\t2.00\n")
                .endsWith("支出结构\n列1\t\n基本支出\t项目支出\t0.75\t0.25\t\n");
    }

    @Test
    void mergedCellsAreWordsOwn() {
        assertThat(document())
                .contains(
                        "<w:gridSpan w:val=\"2\"/>", "<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>", "<w:tblHeader/>");
    }

    @Test
    void numbersOfHeadingsAreListsAndFootnotesAreReferences() {
        assertThat(document())
                .contains("<w:numId w:val=\"1\"/>", "<w:footnoteReference w:id=\"1\"/>")
                .doesNotContain("一、", "不含结转");
    }
}
