package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.Document;
import org.gouji.model.Outcome;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;

/** OFD files: text at its place, tables of lines, templates, and what is refused. */
class OfdTest {
    private static List<String> outline(OfdFile file) {
        return Reading.outline(Reading.document(file.bytes()));
    }

    @Test
    void textIsReadInTheOrderOfPages() {
        OfdFile file = new OfdFile().text(30, 40, "全年支出1,234.56万元。").page().text(30, 40, "第二页。");
        Document document = Reading.document(file.bytes());
        assertThat(Reading.outline(document)).containsExactly("BODY: 全年支出1,234.56万元。", "BODY: 第二页。");
        assertThat(document.source().mediaType()).isEqualTo("application/ofd");
        assertThat(document.status()).isEqualTo(Status.OK);
    }

    @Test
    void paragraphGoesOnAtTheEndOfALine() {
        OfdFile file = new OfdFile();
        String full = "全".repeat(38);
        file.text(28, 40, full).text(28, 46, full).text(28, 52, full).text(28, 58, "全".repeat(32) + "共计1,234.5");
        file.text(28, 64, "6万元。").text(36, 70, "第二段。");
        assertThat(outline(file)).hasSize(2).first().asString().endsWith("共计1,234.56万元。");
    }

    @Test
    void stepsOfRunsPlaceCharacters() {
        OfdFile file = new OfdFile()
                .raw("<ofd:TextObject Boundary=\"30 40 100 8\" Font=\"3\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\""
                        + " DeltaX=\"g 3 4 2 g 2 2 30 4\">支出合计125项目</ofd:TextCode></ofd:TextObject>");
        assertThat(outline(file)).containsExactly("BODY: 支出合计125 项目");
    }

    @Test
    void linesMakeATable() {
        OfdFile file = new OfdFile();
        for (int i = 0; i <= 2; i++) {
            file.stroke(30, 50 + 10 * i, 110, 50 + 10 * i).stroke(30 + 40 * i, 50, 30 + 40 * i, 70);
        }
        file.text(32, 57, "项目").text(72, 57, "金额").text(32, 67, "合计").text(72, 67, "12.50");
        Document document = Reading.document(file.bytes());
        assertThat(Reading.cells(document, Reading.tables(document).get(0)))
                .containsExactly("0,0 1×1 项目", "0,1 1×1 金额", "1,0 1×1 合计", "1,1 1×1 12.50");
    }

    @Test
    void blocksTurnsAndTemplatesAreRead() {
        OfdFile file = new OfdFile()
                .template(OfdFile.text(80, 20, 4, "自评表"))
                .raw("<ofd:PageBlock>" + OfdFile.text(30, 60, 4, "块内文字。") + "</ofd:PageBlock>")
                .raw(
                        "<ofd:TextObject Boundary=\"20 90 50 60\" CTM=\"2 0 0 2 10 0\" Font=\"3\" Size=\"2\"><ofd:TextCode X=\"0\""
                                + " Y=\"2\" DeltaX=\"2 2\">放大字</ofd:TextCode></ofd:TextObject>")
                .raw(
                        "<ofd:TextObject Visible=\"false\" Boundary=\"20 150 50 60\" Font=\"3\" Size=\"4\"><ofd:TextCode X=\"0\""
                                + " Y=\"2\">看不见</ofd:TextCode></ofd:TextObject>");
        assertThat(outline(file)).containsExactly("BODY: 自评表", "BODY: 块内文字。", "BODY: 放大字");
    }

    @Test
    void outlineNamesHeadings() {
        OfdFile file = new OfdFile()
                .outline("<ofd:OutlineElem Title=\"单位概况\"><ofd:OutlineElem Title=\"职责\"/></ofd:OutlineElem>")
                .text(30, 40, "单位概况")
                .text(30, 50, "职责");
        assertThat(outline(file)).containsExactly("H1: 单位概况", "H2: 职责");
    }

    @Test
    void shapesWithoutCharactersAreRefused() {
        OfdFile file = new OfdFile()
                .raw(
                        "<ofd:TextObject Boundary=\"30 40 100 8\" Font=\"3\" Size=\"4\"><ofd:CGTransform CodePosition=\"0\""
                                + " CodeCount=\"4\" GlyphCount=\"4\"><ofd:Glyphs>12 13 14 15</ofd:Glyphs></ofd:CGTransform>"
                                + "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 3 4\">¤¤¤¤</ofd:TextCode></ofd:TextObject>");
        Outcome outcome = Reading.outcome(file.bytes());
        assertThat(outcome.status()).isEqualTo(Status.UNSUPPORTED);
        assertThat(outcome.remarks().toString()).contains("字体编码");
    }

    @Test
    void aNumberWithAnUnknownCharacterIsNotRead() {
        OfdFile file = new OfdFile().text(30, 40, "全年支出共计1¤3.50万元，其余部分情况说明从略。");
        Document document = Reading.document(file.bytes());
        assertThat(document.text()).doesNotContain("3.50").contains("共计\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD万元");
        assertThat(document.notes().toString()).contains("编码缺失");
    }

    @Test
    void pagesOfPicturesNeedRecognition() {
        OfdFile file = new OfdFile().raw("<ofd:ImageObject Boundary=\"0 0 210 297\" ResourceID=\"5\"/>");
        assertThat(Reading.outcome(file.bytes()).status()).isEqualTo(Status.OK_EMPTY_TEXT);
    }

    /** Fault 6 of the list. */
    @Test
    void declarationsOfEntitiesAreRefused() {
        OfdFile file = new OfdFile()
                .head("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")
                .text(30, 40, "&e;");
        Outcome outcome = Reading.outcome(file.bytes());
        assertThat(outcome.status()).isEqualTo(Status.CORRUPT);
        assertThat(outcome.remarks().toString()).contains("DOCTYPE");
    }

    @Test
    void lockedAndIncompleteFilesAreTold() {
        assertThat(Reading.outcome(new OfdFile().part("Encryptions.xml", "<x/>").bytes())
                        .status())
                .isEqualTo(Status.ENCRYPTED);
        Outcome broken = Reading.outcome(new OfdFile()
                .part("OFD.xml", "<OFD><DocBody><DocRoot>Doc_1/Document.xml</DocRoot></DocBody></OFD>")
                .bytes());
        assertThat(broken.status()).isEqualTo(Status.CORRUPT);
        assertThat(broken.remarks().toString()).contains("Doc_1/Document.xml");
    }
}
