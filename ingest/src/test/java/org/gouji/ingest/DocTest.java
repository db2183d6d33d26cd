package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocTest {
    private static byte[] sample() {
        return resource("sample.doc");
    }

    private static byte[] resource(String name) {
        try (InputStream in = DocTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the file information block stands, which opens the Word stream. */
    private static int fib(byte[] doc) {
        for (int at = 512; at < doc.length; at += 512) {
            if (doc[at] == (byte) 0xEC && doc[at + 1] == (byte) 0xA5) {
                return at;
            }
        }
        throw new IllegalStateException("the sample has no file information block");
    }

    @Test
    void aDocSaysTheSameAsTheDocxItWasMadeFrom() {
        Document doc = Reading.document(sample());
        Document docx = Reading.document(WordSample.file());
        assertThat(Reading.outline(doc)).isEqualTo(Reading.outline(docx));
        assertThat(Reading.cells(doc, Reading.tables(doc).get(0)))
                .isEqualTo(Reading.cells(docx, Reading.tables(docx).get(0)))
                .contains("0,0 2×1 项目", "0,1 1×2 金额（万元）", "3,0 1×2 公用经费");
        assertThat(doc.text()).contains("一、单位概况", "（二）人员情况").contains("现有编制30人，经费158.40万元。");
        assertThat(doc.notes()).isEqualTo(docx.notes());
        assertThat(doc.status()).isEqualTo(Status.OK);
    }

    @Test
    void nestedTablesFieldsListsAndBoxesAreReadAlike() {
        Document doc = Reading.document(resource("oddities.doc"));
        Document docx = Reading.document(WordSample.oddities());
        assertThat(Reading.outline(doc)).isEqualTo(Reading.outline(docx));
        assertThat(Reading.outline(doc))
                .containsSubsequence("BODY: 正文", "BOX: 框内文字", "BODY: 五、丙", "BODY: ① 丁", "BODY: ● 点");
        assertThat(Reading.cells(doc, Reading.tables(doc).get(0))).contains("0,0 1×1 含\n甲\n1\n乙\n2\n后");
    }

    @Test
    void anEncryptedDocIsSaidToBeEncrypted() {
        byte[] doc = sample();
        doc[fib(doc) + 0x0B] |= 1;
        assertThat(Reading.outcome(doc).status()).isEqualTo(Status.ENCRYPTED);
    }

    @Test
    void word95IsNotSupportedAndSaysWhatToDo() {
        byte[] doc = sample();
        doc[fib(doc) + 2] = 104;
        doc[fib(doc) + 3] = 0;
        Outcome outcome = Reading.outcome(doc);
        assertThat(outcome.status()).isEqualTo(Status.UNSUPPORTED);
        assertThat(outcome.remarks().get(0).zh()).contains("另存为 docx");
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 25, 50, 75, 95})
    void aCutDocIsNeverOk(int percent) {
        byte[] doc = sample();
        Outcome outcome = Reading.outcome(Arrays.copyOf(doc, doc.length * percent / 100));
        assertThat(outcome.status()).isIn(Status.CORRUPT, Status.OK_DAMAGED);
    }

    @Test
    void randomDamageNeverThrows() {
        SplittableRandom random = new SplittableRandom(42);
        for (int round = 0; round < 200; round++) {
            byte[] doc = sample();
            int start = random.nextInt(doc.length);
            int end = Math.min(doc.length, start + 1 + random.nextInt(512));
            for (int i = start; i < end; i++) {
                doc[i] = (byte) random.nextInt(256);
            }
            Outcome outcome = Reading.outcome(doc);
            if (outcome instanceof Outcome.Done done) {
                Reading.checkLaws(done.document());
            } else {
                assertThat(outcome.remarks()).hasSize(1);
            }
        }
    }

    @Test
    void theLimitsOfPoiAreOursEvenAfterTikasParsersAreLoaded() {
        assertThat(new OOXMLParser()).isNotNull();
        Limits limits = Limits.standard();
        Reading.document(sample());
        assertThat(ZipSecureFile.getMinInflateRatio()).isZero();
        assertThat(ZipSecureFile.getMaxEntrySize()).isEqualTo(limits.maxPartBytes());
        assertThat(ZipSecureFile.getMaxTextSize()).isEqualTo(limits.maxCharacters());
        assertThat(ZipSecureFile.getMaxFileCount()).isEqualTo(limits.maxEntries());
        assertThat(IOUtils.getByteArrayMaxOverride()).isEqualTo(limits.maxUnpackedBytes());
    }

    /**
     * {@code joined.doc} is LibreOffice's conversion of two paragraphs with a tracked deletion from one into the other. It forgets that
     * the mark between them is deleted too.
     */
    @Test
    void aParagraphWhoseMarkIsDeletedGoesOnInTheNext() throws IOException {
        assertThat(Reading.document(resource("joined.doc")).text()).isEqualTo("支出100\n万元。\n下文。");
        try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(resource("joined.doc")));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Paragraph first = word.getRange().getParagraph(0);
            CharacterRun mark = first.getCharacterRun(first.numCharacterRuns() - 1);
            assertThat(mark.text()).isEqualTo("\r");
            mark.markDeleted(true);
            word.write(out);
            assertThat(Reading.document(out.toByteArray()).text()).isEqualTo("支出100万元。\n下文。");
        }
    }

    /** {@code table-last.doc} is LibreOffice's conversion of a document whose last thing is a table: no paragraph stands behind it. */
    @Test
    void documentThatEndsInATableIsReadWhole() {
        Document document = Reading.document(resource("table-last.doc"));
        assertThat(document.status()).isEqualTo(Status.OK);
        assertThat(document.text()).endsWith("项目支出\t18.35\n合计\t59.55");
    }

    /** {@code deleted-row.doc} is LibreOffice's conversion of a table whose second row is deleted with changes tracked. */
    @Test
    void aRowOfWhichAllIsDeletedIsGone() {
        Document document = Reading.document(resource("deleted-row.doc"));
        assertThat(Reading.outline(document)).containsExactly("BODY: 上文。", "Table: 项目\t数|乙\t200", "BODY: 下文。");
    }

    /** Fault 11: 512 bytes somewhere in the file are overwritten. */
    @ParameterizedTest
    @ValueSource(strings = {"simple.doc", "rich.doc"})
    void anOverwrittenDocNeverReadsAsSoundWithOtherDigits(String name) {
        byte[] sound = Conformance.file(name);
        String digits = digits(Reading.document(sound));
        SplittableRandom random = new SplittableRandom(42);
        int told = 0;
        for (int round = 0; round < 100; round++) {
            byte[] doc = sound.clone();
            int start = random.nextInt(doc.length);
            for (int i = start; i < Math.min(doc.length, start + 512); i++) {
                doc[i] = (byte) random.nextInt(256);
            }
            Outcome outcome = Reading.outcome(doc);
            told += outcome.status() == Status.OK ? 0 : 1;
            if (outcome.status() == Status.OK) {
                assertThat(digits(((Outcome.Done) outcome).document()))
                        .as("round %d", round)
                        .isEqualTo(digits);
            }
        }
        assertThat(told).isGreaterThan(50);
    }

    private static String digits(Document document) {
        return document.text().replaceAll("[^0-9.%一二三四五六七八九十]", "");
    }

    @Test
    void zerosInPlaceOfFormattingAreSaid() {
        byte[] doc = Conformance.file("simple.doc");
        // Pages of formatting follow the text; their last byte counts what stands on them.
        ByteBuffer head = ByteBuffer.wrap(doc).order(ByteOrder.LITTLE_ENDIAN);
        int text = fib(doc) + head.getInt(fib(doc) + 0x1C);
        int page = (text + 511) / 512 * 512 + 512;
        Arrays.fill(doc, page, page + 512, (byte) 0);
        assertThat(Reading.outcome(doc).status()).isEqualTo(Status.OK_DAMAGED);
    }

    @ParameterizedTest
    @CsvSource({"2CDB, 0C", "32A5, F4", "3214, D4"})
    void aTableWhoseRecordsLoseACellIsSaid(String place, String changed) {
        byte[] doc = Conformance.file("simple.doc");
        doc[Integer.parseInt(place, 16)] = (byte) Integer.parseInt(changed, 16);
        Outcome.Done read = (Outcome.Done) Reading.outcome(doc);
        assertThat(read.status()).isEqualTo(Status.OK_DAMAGED);
        assertThat(read.document().notes()).anyMatch(note -> note.zh().startsWith("表格的结构记录出错"));
    }

    @Test
    void aMarkOfAFieldWhereNoneIsOpenIsDamage() {
        byte[] doc = Conformance.file("simple.doc");
        String all = new String(doc, StandardCharsets.ISO_8859_1);
        String digits = new String("297.60".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        int place = Math.max(all.indexOf(digits), all.indexOf("297.60"));
        assertThat(place).isPositive();
        doc[place] = 0x14;
        assertThat(Reading.outcome(doc).status()).isEqualTo(Status.OK_DAMAGED);
    }
}
