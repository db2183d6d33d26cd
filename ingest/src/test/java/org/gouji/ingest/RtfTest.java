package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RtfTest {
    private static final String HEAD =
            "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}{\\f1\\fswiss\\fcharset0 Arial;}}"
                    + "{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s9 toc 1;}}";

    @Test
    void bytesOfGbkAreReadTogetherWhereverTheyAreSplit() {
        Document document = read("\\pard\\f0 " + hex("本年支出") + "\\f1 12.50\\f0 " + hex("万元") + "\\par");
        assertThat(document.text()).isEqualTo("本年支出12.50万元");
    }

    @Test
    void unicodeCharactersPassOverWhatStandsInForThem() {
        Document document = read("\\pard\\uc1 \\u25903?\\u20986\\'3f3\\u20803 ?\\uc0\\u12290\\par");
        assertThat(document.text()).isEqualTo("支出3元。");
    }

    @Test
    void headingsAndPrintedNumbersAreKept() {
        Document document = read("\\pard\\s1{\\listtext\\pard\\plain " + hex("一、") + "\\tab}" + hex("概况") + "\\par"
                + "\\pard{\\listtext 1.\\tab}" + hex("机构") + "\\par\\pard\\outlinelevel1 " + hex("职能") + "\\par");
        assertThat(Reading.outline(document)).containsExactly("H1: 一、概况", "BODY: 1. 机构", "H2: 职能");
    }

    @Test
    void mergedCellsAndNestedTablesAreRead() {
        String two = "\\trowd\\clvmgf\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl A\\cell 1\\cell 2\\cell\\row"
                + "\\trowd\\clvmrg\\cellx1000\\cellx3000\\pard\\intbl\\cell "
                + "\\pard\\intbl\\itap2 n1\\nestcell n2\\nestcell{\\*\\nesttableprops\\trowd\\cellx1500\\cellx2500\\nestrow}"
                + "{\\nonesttables\\par}\\pard\\intbl end\\cell\\row\\pard after\\par";
        Document document = read(two);
        assertThat(Reading.cells(document, Reading.tables(document).get(0)))
                .containsExactly("0,0 2×1 A", "0,1 1×1 1", "0,2 1×1 2", "1,1 1×2 n1\nn2\nend");
        assertThat(document.text()).endsWith("after");
    }

    @Test
    void whatIsDeletedOrHiddenIsNotRead() {
        Document document = read(
                "\\pard 1{\\deleted 00}{\\revised 2}{\\v 9}5{\\*\\annotation note}{\\pict 0102}{\\*\\unknown x}.\\par");
        assertThat(document.text()).isEqualTo("125.");
        assertThat(document.notes()).hasSize(1);
        assertThat(document.notes().get(0).zh()).contains("修订");
    }

    @Test
    void fieldsNotesBoxesAndRunningHeadsAreToldApart() {
        Document document = read("{\\header\\pard top\\par}\\pard see {\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}"
                + "{\\footnote\\pard below\\par}{\\shp{\\*\\shpinst{\\shptxt\\pard inside\\par}}}.\\par");
        assertThat(Reading.outline(document))
                .containsExactly("BODY: see 3.", "BOX: inside", "NOTE: below", "RUNNING_HEAD: top");
    }

    @Test
    void missingBracesMakeAFileDamaged() {
        byte[] whole = file("\\pard 12.50\\par");
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        Outcome outcome = Reading.outcome(cut);
        assertThat(outcome.status()).isEqualTo(Status.OK_DAMAGED);
        assertThat(Reading.outcome(whole).status()).isEqualTo(Status.OK);
    }

    @Test
    void nestingWithoutEndIsRefused() {
        Outcome outcome = Reading.outcome(
                ("{\\rtf1" + "{".repeat(100_000)).getBytes(StandardCharsets.US_ASCII), "x.rtf", Limits.standard());
        assertThat(outcome.status()).isEqualTo(Status.CORRUPT);
    }

    private static Document read(String body) {
        return Reading.document(file(body));
    }

    private static byte[] file(String body) {
        return (HEAD + body + "}").getBytes(StandardCharsets.US_ASCII);
    }

    private static String hex(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.getBytes(Charset.forName("GBK")));
        StringBuilder out = new StringBuilder();
        for (byte b : bytes.toByteArray()) {
            out.append(String.format(Locale.ROOT, "\\'%02x", b & 0xFF));
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A backslash, or a letter behind it, has become another character.
                "\\lang2052 \\u25903?\\f1xlang2052\\b 158.40",
                "\\u25903\\'3f\\u20986#'3f\\par 5",
                "{\\u25903\\'3f\\u20986f'3f}{410.30}",
                "\\lang2052 \\b 5\\aB\tzangfe2052\\b\\langfe2052 6",
                "\\u25903\\'3f#u20986\\'3f 5",
                "\\u25903\\'3f\\lang20x52\\b 5",
                "\\u25903\\'3f\\#u20986?",
                "\\u2590\\'3f3\\'3f"
            })
    void controlWordsThatBecameTextAreDamage(String body) {
        String file = "{\\rtf1\\ansi\\ansicpg936\\uc1\\pard " + body + "\\par}";
        assertThat(Reading.outcome(file.getBytes(StandardCharsets.US_ASCII)).status())
                .isEqualTo(Status.OK_DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\lang2052 \\u25903?\\f1 lang 2052\\b 158.40",
                "\\u25903?A3\\par 5",
                "\\f1\\u25903?u5\\b0 x2",
                "\\b0(5)\\b 5"
            })
    void textThatOnlyLooksLikeControlWordsIsNone(String body) {
        String file = "{\\rtf1\\ansi\\ansicpg936\\uc1\\pard " + body + "\\par}";
        assertThat(Reading.outcome(file.getBytes(StandardCharsets.US_ASCII)).status())
                .isEqualTo(Status.OK);
    }
}
