package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.model.Document;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;

class OdtTest {
    private static final String SPACES =
            " xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" xmlns:style=\"s\" xmlns:draw=\"d\""
                    + " xmlns:xlink=\"x\" xmlns:chart=\"c\" xmlns:m=\"m\"";
    private static final String LIST =
            "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\""
                    + " style:num-format=\"一, 二, 三, ...\" style:num-suffix=\"、\"/><text:list-level-style-number text:level=\"2\""
                    + " style:num-format=\"1\" text:display-levels=\"2\" style:num-suffix=\".\"/></text:list-style>";

    @Test
    void listsAreCountedAsTheyArePrinted() {
        Document document =
                read("<text:list text:style-name=\"L\" m:id=\"a\"><text:list-item><text:p>甲</text:p><text:list>"
                        + "<text:list-item><text:p>子</text:p></text:list-item></text:list></text:list-item></text:list><text:p>文</text:p>"
                        + "<text:list text:style-name=\"L\" text:continue-list=\"a\"><text:list-item><text:p>乙</text:p><text:p>续</text:p>"
                        + "</text:list-item></text:list><text:list text:style-name=\"L\"><text:list-item text:start-value=\"5\"><text:p>丙</text:p>"
                        + "</text:list-item></text:list>");
        assertThat(document.text().lines()).containsExactly("一、甲", "一.1. 子", "文", "二、乙", "续", "五、丙");
    }

    @Test
    void mergedCellsAndSpacesAreKept() {
        Document document =
                read("<table:table><table:table-row><table:table-cell table:number-rows-spanned=\"2\"><text:p>支<text:s"
                        + " text:c=\"2\"/>出</text:p></table:table-cell><table:table-cell><text:p>1.20</text:p></table:table-cell>"
                        + "</table:table-row><table:table-row><table:covered-table-cell/><table:table-cell><text:p>3.40</text:p>"
                        + "</table:table-cell></table:table-row></table:table>");
        assertThat(Reading.cells(document, Reading.tables(document).get(0)))
                .containsExactly("0,0 2×1 支  出", "0,1 1×1 1.20", "1,1 1×1 3.40");
    }

    @Test
    void deletedTextIsNotReadAndHeadingsAre() {
        Document document =
                read("<text:tracked-changes><text:changed-region><text:deletion><text:p>99</text:p></text:deletion>"
                        + "</text:changed-region></text:tracked-changes><text:h text:outline-level=\"2\">收支</text:h><text:p>共<text:span>12</text:span>"
                        + "万元<text:note><text:note-body><text:p>注</text:p></text:note-body></text:note>。</text:p>");
        assertThat(Reading.outline(document)).containsExactly("H2: 收支", "BODY: 共12万元。", "NOTE: 注");
        assertThat(document.notes()).hasSize(1);
    }

    @Test
    void chartsGiveTheirNumbers() {
        byte[] file = zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                content("<text:p>图<draw:frame><draw:object xlink:href=\"./Object 1\"/></draw:frame></text:p>"),
                "Object 1/content.xml",
                "<office:document-content" + SPACES
                        + "><office:body><office:chart><chart:chart><chart:title><text:p>人次</text:p>"
                        + "</chart:title><table:table><table:table-row><table:table-cell/><table:table-cell><text:p>2022年</text:p>"
                        + "</table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>查阅</text:p></table:table-cell>"
                        + "<table:table-cell office:value=\"118\"><text:p>118</text:p></table:table-cell></table:table-row></table:table>"
                        + "</chart:chart></office:chart></office:body></office:document-content>");
        assertThat(Reading.document(file).text()).isEqualTo("图\n人次\n2022年\t118");
    }

    @Test
    void lockedAndHostileTextsAreRefused() {
        byte[] locked = zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                content(""),
                "META-INF/manifest.xml",
                "<manifest><encryption-data/></manifest>");
        assertThat(Reading.outcome(locked).status()).isEqualTo(Status.ENCRYPTED);
        byte[] hostile = zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + content("<text:p>&b;</text:p>"));
        assertThat(Reading.outcome(hostile).status()).isEqualTo(Status.CORRUPT);
    }

    private static Document read(String body) {
        return Reading.document(zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                content(body),
                "styles.xml",
                styles()));
    }

    private static String styles() {
        return "<office:document-styles" + SPACES + "><office:styles>" + LIST
                + "</office:styles></office:document-styles>";
    }

    private static String content(String body) {
        return "<office:document-content" + SPACES + "><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
    }

    private static byte[] zip(String... pairs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < pairs.length; i += 2) {
                out.putNextEntry(new ZipEntry(pairs[i]));
                out.write(pairs[i + 1].getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
