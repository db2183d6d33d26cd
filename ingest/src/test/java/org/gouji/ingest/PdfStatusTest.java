package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gouji.ingest.format.Conditions;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of PDF files without text, locked, damaged and hostile ones. */
class PdfStatusTest {
    private static final String SENTENCE = "全年支出1234.56万元。";

    private static PdfFile report() {
        return new PdfFile().text(72, 100, SENTENCE);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void scanNeedsRecognition() {
        Document document =
                Reading.document(new PdfFile().picture().page().picture().bytes());
        assertThat(document.status()).isEqualTo(Status.OK_EMPTY_TEXT);
        assertThat(document.notes().toString()).contains("needs OCR");
    }

    @Test
    void scannedPagesAmongOthersAreNamed() {
        Document document = Reading.document(report().text(72, 130, "其余各项支出见附件，此处不再列示。")
                .page()
                .picture()
                .page()
                .picture()
                .bytes());
        assertThat(document.status()).isEqualTo(Status.OK);
        assertThat(document.notes().toString()).contains("第 2、3 页是图片");
    }

    @Test
    void textThatRecognitionLaidBehindAScanIsNotReliedOn() {
        Document document = Reading.document(new PdfFile()
                .picture()
                .raw("3 Tr")
                .text(72, 100, "全年支出1234.56万元，其中项目支出若干，详见后附的明细表。")
                .bytes());
        assertThat(document.status()).isEqualTo(Status.OK_DAMAGED);
        assertThat(document.notes().toString()).contains("识别");
    }

    @Test
    void lettersDrawnAsShapesNeedRecognition() {
        PdfFile file = new PdfFile();
        for (int i = 0; i < 300; i++) {
            file.raw("%s 700 5 9 re f", 50 + i);
        }
        assertThat(Reading.document(file.bytes()).status()).isEqualTo(Status.OK_EMPTY_TEXT);
    }

    @Test
    void textWithoutAFontMapIsRefused() {
        byte[] file = new PdfFile()
                .font("/Encoding /Identity-H")
                .text(72, 100, SENTENCE)
                .bytes();
        byte[] mapless = latin(latin(file).replace("/Ordering (GB1)", "/Ordering (Idn)"));
        Outcome outcome = Reading.outcome(mapless);
        assertThat(outcome.status()).isEqualTo(Status.UNSUPPORTED);
        assertThat(outcome.remarks().toString()).contains("字体编码");
    }

    @Test
    void lockedFileIsOpenedByTheUsersPassword(@TempDir Path folder) throws IOException {
        byte[] locked = locked("秘密1", 128);
        assertThat(Reading.outcome(locked).status()).isEqualTo(Status.ENCRYPTED);
        assertThat(read(locked, folder, "错", "秘密1")).isInstanceOf(Outcome.Done.class);
        byte[] stronger = locked("secret", 256);
        assertThat(read(stronger, folder, "wrong").status()).isEqualTo(Status.ENCRYPTED);
        Document document = ((Outcome.Done) read(stronger, folder, "wrong", "secret")).document();
        assertThat(document.text()).isEqualTo(SENTENCE);
        assertThat(document.status()).isEqualTo(Status.OK);
        assertThat(document.notes().toString()).doesNotContain("secret");
    }

    @Test
    void emptyPasswordOpens() throws IOException {
        assertThat(Reading.document(locked("", 128)).text()).isEqualTo(SENTENCE);
    }

    private static Outcome read(byte[] bytes, Path folder, String... passwords) throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), bytes);
        return Ingest.with(new Conditions(Limits.standard(), Optional.empty(), List.of(passwords)))
                .read(file, "a.pdf");
    }

    private static byte[] locked(String password, int bits) throws IOException {
        try (PDDocument document = Loader.loadPDF(report().bytes())) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 50, 75, 95, 99})
    void cutFileIsNeverOk(int percent) {
        byte[] whole = report().page().text(72, 100, "第二页。").bytes();
        Status status = Reading.outcome(Arrays.copyOf(whole, whole.length * percent / 100))
                .status();
        assertThat(status).isIn(Status.OK_DAMAGED, Status.CORRUPT);
    }

    @Test
    void changedByteOfAPackedPageIsTold() {
        byte[] bytes = report().bytes();
        int content = latin(bytes).lastIndexOf("stream\n", latin(bytes).lastIndexOf("endstream") - 1) + 7;
        for (int i = 0; i < 20; i++) {
            byte[] changed = bytes.clone();
            changed[content + 12 + i] ^= 0x10;
            assertThat(Reading.outcome(changed).status()).isIn(Status.OK_DAMAGED, Status.CORRUPT);
        }
    }

    @Test
    void wrongLengthOfAStreamIsTold() {
        String whole = latin(report().unpacked().bytes());
        int at = whole.lastIndexOf("/Length ");
        String changed = whole.substring(0, at) + "/Length 9" + whole.substring(at + 9);
        Document document = Reading.document(latin(changed));
        assertThat(document.status()).isEqualTo(Status.OK_DAMAGED);
        assertThat(document.notes().toString()).contains("长度");
    }

    @Test
    void wrongTableOfObjectsIsTold() {
        String whole = latin(report().bytes());
        assertThat(Reading.document(latin(whole.replace("startxref\n", "startxref\n1")))
                        .status())
                .isEqualTo(Status.OK_DAMAGED);
        assertThat(Reading.document(latin(whole.replaceFirst("0000000\\d\\d\\d 00000 n", "0000000001 00000 n")))
                        .status())
                .isEqualTo(Status.OK_DAMAGED);
    }

    @Test
    void wholeFileIsOk() {
        Document document = Reading.document(report().bytes());
        assertThat(document.status()).isEqualTo(Status.OK);
        assertThat(document.notes()).isEmpty();
        assertThat(document.source().mediaType()).isEqualTo("application/pdf");
    }

    /** Fault 7 of the list: a form in XML that asks for a file of the machine. */
    @Test
    void formsInXmlAreNotOpened(@TempDir Path folder) throws IOException {
        Path canary = Files.writeString(folder.resolve("canary.txt"), "CANARY");
        String xfa = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + canary.toUri() + "\">]><x>&e;</x>";
        Document document = Reading.document(report().catalog("/AcroForm << /Fields [] /XFA <" + hex(xfa)
                        + "> >> /OpenAction << /S /JavaScript /JS (app.alert(1)) >>")
                .bytes());
        assertThat(document.text()).isEqualTo(SENTENCE);
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hex.append(String.format(java.util.Locale.ROOT, "%02X", b));
        }
        return hex.toString();
    }

    @Test
    void moreCharactersThanTheLimitAreRefused() {
        Limits few = new Limits(1 << 20, 1 << 20, 1 << 20, 10, 100, 10, 10);
        PdfFile file = new PdfFile();
        for (int i = 0; i < 20; i++) {
            file.text(72, 40 + i * 20, SENTENCE);
        }
        assertThat(Reading.outcome(file.bytes(), "a.pdf", few).status()).isEqualTo(Status.TOO_LARGE);
    }

    @Test
    void streamThatUnpacksOverTheLimitIsRefused() {
        Limits small = new Limits(1 << 20, 1 << 20, 50_000, 10, 1_000_000, 10, 10);
        byte[] bomb = report().raw("%%%s", " ".repeat(60_000)).bytes();
        assertThat(bomb.length).isLessThan(5000);
        assertThat(Reading.outcome(bomb, "a.pdf", small).status()).isEqualTo(Status.TOO_LARGE);
    }
}
