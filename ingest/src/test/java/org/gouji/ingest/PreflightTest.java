package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.ingest.DocxFile.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreflightTest {
    private static final Limits TIGHT = new Limits(1 << 20, 20_000, 10_000, 20, 2_000, 50, 100);

    /** Gives a part another name of the same length, in its header and in the directory. */
    private static byte[] renamed(byte[] zip, String from, String to) {
        byte[] old = from.getBytes(StandardCharsets.UTF_8);
        byte[] out = zip.clone();
        for (int i = 0; i + old.length <= out.length; i++) {
            if (Arrays.equals(out, i, i + old.length, old, 0, old.length)) {
                System.arraycopy(to.getBytes(StandardCharsets.UTF_8), 0, out, i, old.length);
            }
        }
        return out;
    }

    /** A zip file that stores its parts as they are. */
    private static byte[] stored(String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                byte[] content = namesAndContents[i + 1].getBytes(StandardCharsets.ISO_8859_1);
                ZipEntry entry = new ZipEntry(namesAndContents[i]);
                CRC32 crc = new CRC32();
                crc.update(content);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return out.toByteArray();
    }

    private static byte[] storedDocx(String body) throws IOException {
        return stored(
                "[Content_Types].xml",
                "<Types/>",
                "_rels/.rels",
                "<Relationships/>",
                "word/document.xml",
                "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>" + body
                        + "</w:t></w:r></w:p></w:body></w:document>");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 25, 50, 75, 95, 99})
    void aCutDocumentIsCorrupt(int percent) {
        byte[] bytes = WordSample.file().bytes();
        Outcome outcome = Reading.outcome(Arrays.copyOf(bytes, bytes.length * percent / 100));
        assertThat(outcome.status()).isEqualTo(Status.CORRUPT);
        assertThat(outcome.remarks().get(0).zh()).contains("不完整");
    }

    @Test
    void aCutDocumentThatEndsInAnEmbeddedFileIsCorrupt() throws IOException {
        String embedded = new String(storedDocx("inner 1"), StandardCharsets.ISO_8859_1);
        byte[] whole = stored("word/embeddings/a.docx", embedded, "word/document.xml", "<x/>");
        int end = new String(whole, StandardCharsets.ISO_8859_1).indexOf("word/document.xml", 600) - 30;
        int inner = "PK..".length() + 26 + "word/embeddings/a.docx".length() + embedded.length();
        assertThat(Reading.outcome(Arrays.copyOf(whole, inner)).status()).isEqualTo(Status.CORRUPT);
        assertThat(inner).isLessThanOrEqualTo(end);
    }

    @Test
    void aPartWithAWrongChecksumMakesTheDocumentDamaged() throws IOException {
        byte[] bytes = storedDocx("158.40");
        byte[] flipped = renamed(bytes, "158.40", "188.40");
        assertThat(Reading.document(bytes).status()).isEqualTo(Status.OK);
        Document document = Reading.document(flipped);
        assertThat(document.status()).isEqualTo(Status.OK_DAMAGED);
        assertThat(document.notes().get(0).zh()).contains("word/document.xml");
    }

    @Test
    void aDamagedPartThatIsNotReadCountsToo() throws IOException {
        byte[] bytes = stored(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>x</w:t></w:r></w:p></w:body></w:document>",
                "word/media/a.png",
                "picture");
        assertThat(Reading.document(renamed(bytes, "picture", "pixture")).status())
                .isEqualTo(Status.OK_DAMAGED);
    }

    @Test
    void aDuplicatePartIsRefused() {
        byte[] bytes = renamed(
                DocxFile.of(p("1万元")).part("word/documenX.xml", "<x/>").bytes(),
                "word/documenX.xml",
                "word/document.xml");
        Outcome outcome = Reading.outcome(bytes);
        assertThat(outcome.status()).isEqualTo(Status.CORRUPT);
        assertThat(outcome.remarks().get(0).zh()).contains("重复");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil.xml", "/root/evil.xml", "C:/evil/a.xml_", "a\\..\\evil.xml"})
    void namesThatLeadOutsideAreRefused(String name) {
        Outcome outcome = Reading.outcome(DocxFile.of(p("x")).part(name, "<x/>").bytes());
        assertThat(outcome.status()).isEqualTo(Status.CORRUPT);
        assertThat(outcome.remarks().get(0).zh()).contains("越界");
    }

    @Test
    void sizesAreLimitedNotRatios() {
        String zeros = "0".repeat(15_000);
        assertThat(Reading.outcome(DocxFile.of(p(zeros)).bytes(), "a.docx", TIGHT)
                        .status())
                .as("one part")
                .isEqualTo(Status.TOO_LARGE);
        assertThat(Reading.outcome(
                                DocxFile.of(p("x"))
                                        .part("a.bin", zeros)
                                        .part("b.bin", zeros)
                                        .bytes(),
                                "a.docx",
                                TIGHT)
                        .status())
                .as("all parts")
                .isEqualTo(Status.TOO_LARGE);
        assertThat(Reading.outcome(DocxFile.of(p("0".repeat(3_000))).bytes(), "a.docx", TIGHT)
                        .status())
                .as("the text")
                .isEqualTo(Status.TOO_LARGE);
        DocxFile many = DocxFile.of(p("x"));
        for (int i = 0; i < 20; i++) {
            many.part("p" + i, "");
        }
        assertThat(Reading.outcome(many.bytes(), "a.docx", TIGHT).status())
                .as("number of parts")
                .isEqualTo(Status.TOO_LARGE);
        assertThat(Reading.document(DocxFile.of(p(zeros.repeat(100)))).status()).isEqualTo(Status.OK);
    }

    @Test
    void deepNestingIsRefusedBeforeTheStackEnds() {
        String open = "<w:tbl><w:tr><w:tc>".repeat(3_000);
        String close = "</w:tc></w:tr></w:tbl>".repeat(3_000);
        Outcome outcome = Reading.outcome(DocxFile.of(open + p("x") + close).bytes());
        assertThat(outcome.status()).isEqualTo(Status.CORRUPT);
        assertThat(outcome.remarks().get(0).en()).contains("nesting");
    }

    @Test
    void aDoctypeIsRefusedAndNothingIsFetched() {
        String xml = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"w\"><w:body><w:p>"
                + "<w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        Outcome outcome =
                Reading.outcome(DocxFile.of("").part("word/document.xml", xml).bytes());
        assertThat(outcome.status()).isEqualTo(Status.CORRUPT);
        assertThat(outcome.remarks().get(0).zh()).contains("DOCTYPE");
    }

    @Test
    void brokenMarkupIsCorrupt() {
        Outcome outcome = Reading.outcome(DocxFile.of("")
                .part("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>")
                .bytes());
        assertThat(outcome.status()).isEqualTo(Status.CORRUPT);
        assertThat(outcome.remarks().get(0).zh()).contains("word/document.xml");
    }

    @Test
    void randomDamageIsNeverReadAsSound() {
        byte[] sound = WordSample.file().bytes();
        String text = Reading.document(sound).text();
        SplittableRandom random = new SplittableRandom(42);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = sound.clone();
            int start = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, start + 1 + random.nextInt(64));
            for (int i = start; i < end; i++) {
                bytes[i] = (byte) random.nextInt(256);
            }
            Outcome outcome = Reading.outcome(bytes);
            if (outcome instanceof Outcome.Done done && done.status() == Status.OK) {
                assertThat(done.document().text()).as("round " + round).isEqualTo(text);
            }
        }
    }
}
