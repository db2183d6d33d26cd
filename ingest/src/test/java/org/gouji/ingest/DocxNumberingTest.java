package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.ingest.DocxFile.item;
import static org.gouji.ingest.DocxFile.p;
import static org.gouji.ingest.DocxFile.style;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxNumberingTest {
    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String list(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>";
    }

    private static String num(int id, int list, String overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + list + "\"/>" + overrides + "</w:num>";
    }

    private static List<String> lines(String body, String numbering) {
        return Reading.document(DocxFile.of(body).numbering(numbering))
                .text()
                .lines()
                .toList();
    }

    @Test
    void labelsAreWrittenOutAsWordShowsThem() {
        String numbering = list(
                        0,
                        level(0, "chineseCounting", "%1、", ""),
                        level(1, "chineseCountingThousand", "（%2）", ""),
                        level(2, "decimal", "%3.", ""),
                        level(3, "decimalEnclosedCircle", "%4", "<w:suff w:val=\"nothing\"/>"))
                + list(1, level(0, "chineseCounting", "第%1部分", "<w:suff w:val=\"space\"/>"))
                + num(1, 0, "")
                + num(2, 1, "");
        String body = item(2, 0, "概况")
                + item(1, 0, "职能")
                + item(1, 1, "机构")
                + item(1, 1, "人员")
                + item(1, 2, "编制")
                + item(1, 3, "行政")
                + item(1, 0, "收支")
                + item(1, 1, "收入")
                + item(2, 0, "说明");
        assertThat(lines(body, numbering))
                .containsExactly("第一部分 概况", "一、职能", "（一）机构", "（二）人员", "1. 编制", "①行政", "二、收支", "（一）收入", "第二部分 说明");
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "chineseCounting, 10, 十",
        "chineseCounting, 11, 十一",
        "chineseCounting, 21, 二十一",
        "chineseCounting, 101, 一○一",
        "chineseCountingThousand, 101, 一百零一",
        "chineseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 1010, 一千零一十",
        "taiwaneseCountingThousand, 20, 二十",
        "japaneseCounting, 15, 十五",
        "japaneseCounting, 110, 百十",
        "ideographDigital, 20, 二○",
        "ideographTraditional, 3, 丙",
        "ideographTraditional, 11, 11",
        "ideographZodiac, 12, 亥",
        "chineseLegalSimplified, 12, 壹拾贰",
        "decimalEnclosedCircle, 20, ⑳",
        "decimalEnclosedCircle, 21, 21",
        "decimalEnclosedCircleChinese, 2, ②",
        "decimalEnclosedParen, 3, ⑶",
        "decimalEnclosedFullstop, 3, ⒊",
        "ideographEnclosedCircle, 2, ㊁",
        "decimalFullWidth, 12, １２",
        "decimalZero, 7, 07",
        "upperRoman, 49, XLIX",
        "lowerRoman, 8, viii",
        "upperLetter, 28, BB",
        "lowerLetter, 3, c",
        "bahtText, 5, 5",
    })
    void numbersAreWrittenInTheListsStyle(String format, int number, String expected) {
        String level = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"" + number + "\"/><w:numFmt w:val=\"" + format
                + "\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1\"/></w:lvl>";
        assertThat(lines(item(1, 0, "。"), list(0, level) + num(1, 0, ""))).containsExactly(expected + "。");
    }

    @Test
    void levelsCombineAndLegalNumbersAreArabic() {
        String numbering = list(
                        0,
                        level(0, "chineseCounting", "%1、", ""),
                        level(1, "decimal", "%1.%2", "<w:isLgl/>"),
                        level(2, "decimal", "%1.%2.%3", ""))
                + num(1, 0, "");
        assertThat(lines(item(1, 0, "甲") + item(1, 1, "乙") + item(1, 2, "丙") + item(1, 1, "丁"), numbering))
                .containsExactly("一、甲", "1.1 乙", "一.1.1 丙", "1.2 丁");
    }

    @Test
    void levelsRestartAsTheyAreTold() {
        String numbering = list(
                        0,
                        level(0, "decimal", "%1.", ""),
                        level(1, "decimal", "(%2)", "<w:lvlRestart w:val=\"0\"/>"),
                        level(2, "lowerLetter", "%3)", "<w:lvlRestart w:val=\"1\"/>"))
                + num(1, 0, "");
        assertThat(lines(
                        item(1, 0, "")
                                + item(1, 1, "")
                                + item(1, 2, "")
                                + item(1, 1, "")
                                + item(1, 2, "")
                                + item(1, 0, "")
                                + item(1, 1, "")
                                + item(1, 2, ""),
                        numbering))
                .containsExactly("1.", "(1)", "a)", "(2)", "b)", "2.", "(3)", "a)");
    }

    @Test
    void listsOfOneKindGoOnCountingUnlessTheyStartAnew() {
        String numbering = list(0, level(0, "decimal", "%1.", ""))
                + num(1, 0, "")
                + num(2, 0, "")
                + num(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>")
                + num(4, 0, "<w:lvlOverride w:ilvl=\"0\">" + level(0, "decimal", "[%1]", "") + "</w:lvlOverride>");
        assertThat(lines(
                        item(1, 0, "")
                                + item(2, 0, "")
                                + item(3, 0, "")
                                + item(3, 0, "")
                                + item(4, 0, "")
                                + item(1, 0, ""),
                        numbering))
                .containsExactly("1.", "2.", "5.", "6.", "[7]", "8.");
    }

    @Test
    void stylesCarryNumbersAndZeroTakesThemAway() {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"h1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr>"
                + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"h2\"><w:name w:val=\"heading 2\"/><w:pPr><w:numPr>"
                + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"h1x\"><w:name w:val=\"x\"/><w:basedOn w:val=\"h1\"/></w:style>";
        String numbering = list(
                        0,
                        level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"h1\"/>"),
                        level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"h2\"/>"))
                + num(1, 0, "");
        String none = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>";
        String body = p(style("h1"), "甲")
                + p(style("h2"), "乙")
                + p(style("h1x"), "丙")
                + p(style("h1") + none, "附件")
                + p(style("h1"), "丁");
        assertThat(Reading.outline(
                        Reading.document(DocxFile.of(body).styles(styles).numbering(numbering))))
                .containsExactly("H1: 一、甲", "H2: （一）乙", "H1: 二、丙", "H1: 附件", "H1: 三、丁");
    }

    @Test
    void aListMayBorrowItsLevelsFromAListStyle() {
        String styles = "<w:style w:type=\"numbering\" w:styleId=\"ls\"><w:name w:val=\"ls\"/><w:pPr><w:numPr>"
                + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        String numbering = list(0, level(0, "chineseCounting", "%1、", ""))
                + list(1, "<w:numStyleLink w:val=\"ls\"/>")
                + num(1, 0, "")
                + num(2, 1, "");
        assertThat(Reading.document(DocxFile.of(item(2, 0, "甲")).styles(styles).numbering(numbering))
                        .text())
                .isEqualTo("一、甲");
    }

    @Test
    void bulletsOfSymbolFontsAreTranslated() {
        String numbering = list(
                        0,
                        level(0, "bullet", "\uF06C", "")
                                .replace("</w:lvl>", "<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr></w:lvl>"))
                + num(1, 0, "");
        assertThat(lines(item(1, 0, "要点"), numbering)).containsExactly("● 要点");
    }

    @Test
    void manyParagraphsOfAListAreAllCounted() {
        String body =
                IntStream.range(0, 20_000).mapToObj(i -> item(1, 0, "同样的内容")).collect(Collectors.joining());
        List<String> lines = lines(body, list(0, level(0, "decimal", "%1.", "")) + num(1, 0, ""));
        assertThat(lines).hasSize(20_000).endsWith("20000. 同样的内容");
    }
}
