package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Status;
import org.gouji.model.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IngestTest {
    private static byte[] compound(String... streams) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String stream : streams) {
                files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[2000];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] office(String part, String type) {
        return DocxFile.of("")
                .without("word/document.xml")
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"" + part
                                + "\"/></Relationships>")
                .part(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/></Types>")
                .part(part, "<x/>")
                .bytes();
    }

    private static String mail() {
        return "From: a@example.org\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b\"\n\n"
                + "--b\nContent-Type: text/plain\n\n12.50\n--b--\n";
    }

    /** A text whose end was not written. */
    private static byte[] cutOff() {
        String text = "青溪县水务局2023年度部门整体支出绩效自评报告\n本年支出合计120.50万元。\n";
        return (text + "\0".repeat(300)).getBytes(StandardCharsets.UTF_8);
    }

    static List<Arguments> notRead() throws IOException {
        String wordXml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?mso-application progid=\"Word.Document\"?>\n"
                + "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"></w:wordDocument>";
        String flat = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?mso-application progid=\"Word.Document\"?>\n"
                + "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"></pkg:package>";
        return Arrays.asList(
                Arguments.of("a.doc", wordXml.getBytes(StandardCharsets.UTF_8), Status.UNSUPPORTED, "另存为 docx"),
                Arguments.of("a.doc", flat.getBytes(StandardCharsets.UTF_8), Status.CORRUPT, "word/document.xml"),
                Arguments.of("a.docx", new byte[0], Status.CORRUPT, "空文件"),
                Arguments.of("a.wps", compound("CONTENTS", "SPELLING"), Status.UNSUPPORTED, "Works 文档"),
                Arguments.of("a.wps", compound("SomethingElse"), Status.UNSUPPORTED, "另存为 docx"),
                Arguments.of(
                        "a.doc",
                        bytes(0xDB, 0xA5, 0x2D, 0, 0, 0, 9, 4),
                        Status.UNSUPPORTED,
                        "太旧的文档请用 Word 打开后另存为 docx"),
                Arguments.of("a.doc", bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0, 4), Status.UNSUPPORTED, "不是文档"),
                Arguments.of(
                        "a.doc", bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F'), Status.UNSUPPORTED, "这是图片"),
                Arguments.of("a.docx", new byte[20480], Status.CORRUPT, "全是空字节"),
                Arguments.of("a.txt", cutOff(), Status.CORRUPT, "混有空字节"),
                Arguments.of("a.msg", compound("__properties_version1.0"), Status.UNSUPPORTED, "附件另存"),
                Arguments.of("a.eml", mail().getBytes(StandardCharsets.US_ASCII), Status.UNSUPPORTED, "附件另存"),
                Arguments.of("a.txt", "%PDF-1.7\n%x\n".getBytes(StandardCharsets.US_ASCII), Status.CORRUPT, "PDF"),
                Arguments.of(
                        "a.docx",
                        office("xl/workbook.xml", "application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
                        Status.UNSUPPORTED,
                        "另存为 xlsx"),
                Arguments.of(
                        "a.docx",
                        office(
                                "ppt/p.xml",
                                "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
                        Status.UNSUPPORTED,
                        "演示文稿"),
                Arguments.of(
                        "a.zip",
                        DocxFile.of("")
                                .without("[Content_Types].xml")
                                .without("word/document.xml")
                                .bytes(),
                        Status.UNSUPPORTED,
                        "压缩包"),
                Arguments.of(
                        "a.docx",
                        DocxFile.of("").without("[Content_Types].xml").bytes(),
                        Status.CORRUPT,
                        "[Content_Types].xml"),
                Arguments.of(
                        "a.docx",
                        DocxFile.of("").without("word/document.xml").bytes(),
                        Status.CORRUPT,
                        "word/document.xml"),
                Arguments.of("a.docx", compound("EncryptionInfo", "EncryptedPackage"), Status.ENCRYPTED, "加密"),
                Arguments.of("a.doc", compound("Book"), Status.UNSUPPORTED, "另存为 xlsx"),
                Arguments.of("a.wps", compound("MatOST"), Status.UNSUPPORTED, "另存为 docx"),
                Arguments.of("a.doc", compound("WordDocument"), Status.CORRUPT, "损坏"),
                Arguments.of("a.doc", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1), Status.CORRUPT, "损坏"));
    }

    @ParameterizedTest
    @MethodSource("notRead")
    void aFileThatIsNotReadSaysWhy(String name, byte[] bytes, Status status, String reason) {
        Outcome outcome = Reading.outcome(bytes, name, Limits.standard());
        assertThat(outcome.status()).as(outcome.remarks().toString()).isEqualTo(status);
        Wording why = outcome.remarks().get(0);
        assertThat(why.zh()).contains(reason).endsWith("。");
        assertThat(why.en()).endsWith(".");
    }

    static Stream<Arguments> texts() {
        String text = "青石乡卫生院绩效自评报告\n一、概况\n支出158.40万元，完成率98.2%。\n";
        return Stream.of(
                        StandardCharsets.UTF_8,
                        Charset.forName("GB18030"),
                        Charset.forName("Big5"),
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        StandardCharsets.UTF_16)
                .map(charset -> Arguments.of(charset.name(), text.getBytes(charset)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textInAnyEncodingGoesToTheReaderOfText(String encoding, byte[] bytes) {
        assertThat(Reading.outcome(bytes, "a.doc", Limits.standard()).source().mediaType())
                .isEqualTo("text/plain");
    }

    @Test
    void theNameHasNoSayInWhatAFileIs() {
        byte[] docx = DocxFile.of(DocxFile.p("正文")).bytes();
        Outcome outcome = Reading.outcome(docx, "报告.doc", Limits.standard());
        assertThat(outcome.status()).isEqualTo(Status.OK);
        assertThat(outcome.source().mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(outcome.source().path()).isEqualTo("报告.doc");
        assertThat(outcome.source().bytes()).isEqualTo(docx.length);
    }

    @Test
    void theSourceNamesTheContentByItsHash(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.bin"), "abc");
        assertThat(Ingest.with(Limits.standard(), Optional.empty())
                        .read(file, "x/a.bin")
                        .source()
                        .sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aMissingFileAndAFolderAreUnreadable(@TempDir Path folder) {
        Ingest ingest = Ingest.with(Limits.standard(), Optional.empty());
        Outcome missing = ingest.read(folder.resolve("none.docx"), "none.docx");
        assertThat(missing.status()).isEqualTo(Status.UNREADABLE);
        assertThat(missing.source().sha256()).isEmpty();
        assertThat(ingest.read(folder, "folder").status()).isEqualTo(Status.UNREADABLE);
    }

    @Test
    void aFileOverTheLimitIsNotOpened() {
        Limits small = new Limits(10, 10, 10, 10, 10, 10, 10);
        Outcome outcome = Reading.outcome(new byte[11], "a.docx", small);
        assertThat(outcome.status()).isEqualTo(Status.TOO_LARGE);
        assertThat(outcome.remarks().get(0).en()).contains("11 bytes").contains("--allow-large");
    }

    @Test
    void aTextThatMustBeTooLongIsRefusedBeforeItIsDecoded() {
        byte[] text = "支出12.50万元\n".repeat(100).getBytes(StandardCharsets.UTF_8);
        Limits few = new Limits(1 << 20, 1 << 20, 1 << 20, 10, text.length / 3 - 1, 10, 10);
        Outcome outcome = Reading.outcome(text, "a.txt", few);
        assertThat(outcome.status()).isEqualTo(Status.TOO_LARGE);
        assertThat(((Outcome.Failed) outcome).why().zh()).contains("--allow-large");
    }
}
