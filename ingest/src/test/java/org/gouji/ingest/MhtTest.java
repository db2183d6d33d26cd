package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;

class MhtTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String PAGE =
            "<html><head><title>x</title></head><body><p>全年支出158.40万元。</p><table><tr><td>收入<td>1<tr><td>支出<td>2</table></body></html>";
    private static final String HEAD =
            "From: <Saved by a browser>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
                    + "\ttype=\"text/html\";\r\n\tboundary=\"----=_x\"\r\n\r\nThis is multi-part.\r\n";

    private static String part(String type, String encoding, String body) {
        return "------=_x\r\nContent-Type: " + type + "\r\nContent-Transfer-Encoding: " + encoding
                + "\r\nContent-Location: file:///C:/a.htm\r\n\r\n" + body + "\r\n";
    }

    private static String quoted(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        int length = 0;
        for (byte b : bytes) {
            boolean plain = b >= 32 && b < 127 && b != '=';
            out.append(plain ? String.valueOf((char) b) : String.format("=%02X", b & 0xFF));
            length += plain ? 1 : 3;
            if (length > 70) {
                out.append("=\r\n");
                length = 0;
            }
        }
        return out.toString();
    }

    private static Outcome outcome(String mht) {
        return Reading.outcome(mht.getBytes(StandardCharsets.ISO_8859_1), "页.mht", Limits.standard());
    }

    private static void expectPage(Outcome outcome) {
        assertThat(outcome.status()).as(outcome.remarks().toString()).isEqualTo(Status.OK);
        assertThat(outcome.source().mediaType()).isEqualTo("multipart/related");
        assertThat(Reading.outline(((Outcome.Done) outcome).document()))
                .containsExactly("BODY: 全年支出158.40万元。", "Table: 收入\t1|支出\t2");
    }

    @Test
    void thePageIsReadWhateverItIsEncodedFor() {
        String image = part("image/png", "base64", "AAAA");
        expectPage(outcome(HEAD + part("text/html; charset=\"gb2312\"", "quoted-printable", quoted(PAGE.getBytes(GBK)))
                + image + "------=_x--\r\n"));
        expectPage(outcome(HEAD
                + image
                + part(
                        "text/html;\r\n\tcharset=utf-8",
                        "base64",
                        Base64.getMimeEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8)))
                + "------=_x--\r\n"));
        expectPage(outcome(HEAD + part("text/html", "8bit", new String(PAGE.getBytes(GBK), StandardCharsets.ISO_8859_1))
                + "------=_x--\r\n"));
    }

    @Test
    void anArchiveThatBreaksOffIsDamaged() {
        String whole = HEAD
                + part("text/html; charset=utf-8", "quoted-printable", quoted(PAGE.getBytes(StandardCharsets.UTF_8)));
        assertThat(outcome(whole).status()).isEqualTo(Status.OK_DAMAGED);
        Outcome cut = outcome(whole.substring(0, whole.indexOf("158.40") + 6));
        assertThat(cut.status()).isEqualTo(Status.OK_DAMAGED);
        assertThat(((Outcome.Done) cut).document().text()).contains("158.40");
    }

    @Test
    void theSheetsOfAWorkbooksArchiveAreReadInOrder() {
        String frames = "<html><frameset rows=\"*,39\"><frame src=\"sheet001.htm\"></frameset></html>";
        String sheet =
                "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body><table><tr><td>甲%d<td>1<tr><td>乙<td>2</table></body></html>";
        Outcome outcome = outcome(HEAD + part("text/html; charset=utf-8", "8bit", frames)
                + part(
                        "text/html; charset=utf-8",
                        "quoted-printable",
                        quoted(String.format(sheet, 1).getBytes(StandardCharsets.UTF_8)))
                + part(
                        "text/html; charset=utf-8",
                        "quoted-printable",
                        quoted(String.format(sheet, 2).getBytes(StandardCharsets.UTF_8)))
                + "------=_x--\r\n");
        assertThat(Reading.outline(((Outcome.Done) outcome).document()))
                .containsExactly("Table: 甲1\t1|乙\t2", "Table: 甲2\t1|乙\t2");
    }

    @Test
    void anArchiveWithoutAPageIsNotRead() {
        Outcome outcome = outcome(HEAD + part("image/png", "base64", "AAAA") + "------=_x--\r\n");
        assertThat(outcome.status()).isEqualTo(Status.UNSUPPORTED);
    }
}
