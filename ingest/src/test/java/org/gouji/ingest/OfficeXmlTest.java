package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;

class OfficeXmlTest {
    private static final String SHEETS =
            "<?xml version=\"1.0\" encoding=\"GBK\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
                    + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
                    + "<Styles><Style ss:ID=\"s1\"><NumberFormat ss:Format=\"#,##0.00\"/></Style><Style ss:ID=\"s2\"><NumberFormat ss:Format=\"Percent\"/></Style>"
                    + "<Style ss:ID=\"s3\"><NumberFormat ss:Format=\"yyyy/m/d\"/></Style></Styles>"
                    + "<Worksheet ss:Name=\"支出\"><Table>"
                    + "<Row><Cell ss:MergeAcross=\"1\"><Data ss:Type=\"String\">支出决算表</Data></Cell></Row>"
                    + "<Row ss:Index=\"3\"><Cell><Data ss:Type=\"String\">项目</Data></Cell><Cell><Data ss:Type=\"String\">决算数</Data></Cell></Row>"
                    + "<Row><Cell><Data ss:Type=\"String\">基本支出</Data></Cell><Cell ss:StyleID=\"s1\"><Data ss:Type=\"Number\">1158.4</Data></Cell></Row>"
                    + "<Row><Cell><Data ss:Type=\"String\">执行率</Data></Cell><Cell ss:StyleID=\"s2\" ss:Formula=\"=R1\"><Data ss:Type=\"Number\">0.95</Data></Cell></Row>"
                    + "<Row><Cell><Data ss:Type=\"String\">日期</Data></Cell><Cell ss:StyleID=\"s3\"><Data ss:Type=\"DateTime\">2023-12-31T00:00:00.000</Data></Cell></Row>"
                    + "<Row><Cell><Data ss:Type=\"String\">其他</Data></Cell><Cell ss:Formula=\"=R1\"/></Row></Table></Worksheet>"
                    + "<Worksheet ss:Name=\"底稿\"><Table><Row><Cell><Data ss:Type=\"String\">底稿数</Data></Cell></Row></Table>"
                    + "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>";

    private static Outcome outcome(String name, byte[] bytes) {
        return Reading.outcome(bytes, name, Limits.standard());
    }

    @Test
    void aWorkbookInOneXmlFileIsReadAsItIsDisplayed() {
        Outcome outcome = outcome("表.xls", SHEETS.getBytes(Charset.forName("GBK")));
        assertThat(outcome.status()).as(outcome.remarks().toString()).isEqualTo(Status.OK);
        Document document = ((Outcome.Done) outcome).document();
        Reading.checkLaws(document);
        assertThat(Reading.outline(document))
                .containsExactly("BODY: 支出决算表", "Table: 项目\t决算数|基本支出\t1,158.40|执行率\t95.00%|日期\t2023/12/31|其他\t");
        assertThat(document.notes()).extracting(note -> note.zh()).anyMatch(note -> note.contains("支出!B7"));
        assertThat(document.notes()).extracting(note -> note.zh()).anyMatch(note -> note.contains("未读：底稿"));
    }

    @Test
    void aWorkbookThatBreaksOffIsCorrupt() {
        String cut = SHEETS.substring(0, SHEETS.length() / 2);
        assertThat(outcome("表.xls", cut.getBytes(Charset.forName("GBK"))).status())
                .isEqualTo(Status.CORRUPT);
    }

    @Test
    void aDoctypeIsRefused() {
        String xml = SHEETS.replace(
                "?>\n<Workbook", "?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>\n<Workbook");
        Outcome outcome = outcome("表.xls", xml.getBytes(Charset.forName("GBK")));
        assertThat(outcome.status()).isEqualTo(Status.CORRUPT);
        assertThat(outcome.remarks().get(0).zh()).contains("DOCTYPE");
    }

    private static String flat(byte[] docx) {
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            String types = "";
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("^<\\?xml[^>]*>", "");
                if (entry.getName().startsWith("[")) {
                    types = xml;
                    continue;
                }
                String type = types.replaceFirst(
                        "(?s).*PartName=\"/" + entry.getName() + "\" ContentType=\"([^\"]*)\".*", "$1");
                parts.append("<pkg:part pkg:name=\"/").append(entry.getName()).append("\" pkg:contentType=\"");
                parts.append(type.equals(types) ? "application/xml" : type).append("\"><pkg:xmlData>");
                parts.append(xml).append("</pkg:xmlData></pkg:part>");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><?mso-application progid=\"Word.Document\"?>"
                + "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">" + parts
                + "<pkg:part pkg:name=\"/word/media/a.png\" pkg:contentType=\"image/png\"><pkg:binaryData>"
                + Base64.getMimeEncoder().encodeToString(new byte[200]) + "</pkg:binaryData></pkg:part></pkg:package>";
    }

    @Test
    void aDocxInOneXmlFileSaysTheSameAsTheDocx() {
        byte[] docx = WordSample.file().bytes();
        Document whole = Reading.document(docx);
        Outcome outcome = outcome("报告.xml", flat(docx).getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.status()).as(outcome.remarks().toString()).isEqualTo(Status.OK);
        Document document = ((Outcome.Done) outcome).document();
        assertThat(document.text()).isEqualTo(whole.text());
        assertThat(document.blocks()).isEqualTo(whole.blocks());
        assertThat(document.source().mediaType()).endsWith("wordprocessingml.document");
    }

    @Test
    void aCutDocxInOneXmlFileIsCorrupt() {
        String flat = flat(WordSample.file().bytes());
        assertThat(outcome("报告.xml", flat.substring(0, flat.length() * 3 / 4).getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(Status.CORRUPT);
    }
}
