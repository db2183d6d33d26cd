package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.ingest.DocxFile.p;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that mean harm, and honest ones that look as if they did. */
class HostileFilesTest {
    private static final String LINE = "柳溪县图书馆2023年支出158.40万元。";
    private static final Charset GBK = Charset.forName("GB18030");

    private static byte[] docx(String declarations, String text) {
        String xml = "<!DOCTYPE w [" + declarations + "]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>" + text
                + "</w:t></w:r></w:p></w:body></w:document>";
        return DocxFile.of("").part("word/document.xml", xml).bytes();
    }

    private static byte[] xlsx(String declarations, String text) {
        return XlsxFile.of("表", "")
                .part(
                        "xl/sharedStrings.xml",
                        "<!DOCTYPE s [" + declarations + "]><sst><si><t>" + text + "</t></si></sst>")
                .bytes();
    }

    private static byte[] picture(String declarations, String text) {
        return DocxFile.of(p(LINE))
                .part("word/media/a.svg", "<!DOCTYPE s [" + declarations + "]><svg>" + text + "</svg>")
                .bytes();
    }

    @Test
    void entitiesThatAreFilesOrAddressesAreNeverFetched(@TempDir Path folder) throws IOException {
        Path canary = Files.writeString(folder.resolve("canary.txt"), "CANARY");
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            server.configureBlocking(false);
            String address = "http://127.0.0.1:" + server.socket().getLocalPort() + "/x";
            for (String where : List.of(canary.toUri().toString(), address)) {
                String entity = "<!ENTITY e SYSTEM \"" + where + "\">";
                for (byte[] file : List.of(docx(entity, "&e;"), xlsx(entity, "&e;"))) {
                    Outcome outcome = Reading.outcome(file);
                    assertThat(outcome.status()).isEqualTo(Status.CORRUPT);
                    assertThat(outcome.remarks().get(0).zh()).contains("DOCTYPE");
                }
                assertThat(Reading.document(picture(entity, "&e;")).text()).isEqualTo(LINE);
            }
            assertThat(server.accept()).as("nobody has called").isNull();
        }
    }

    @Test
    void aBillionLaughsAreRefused() {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"哈\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        for (byte[] file : List.of(docx(entities.toString(), "&a9;"), xlsx(entities.toString(), "&a9;"))) {
            assertThat(Reading.outcome(file).status()).isEqualTo(Status.CORRUPT);
        }
    }

    @Test
    void twentyThousandEqualParagraphsAreAnHonestReport() {
        Document document = Reading.document(DocxFile.of(p(LINE).repeat(20_000)).bytes());
        assertThat(document.status()).isEqualTo(Status.OK);
        assertThat(document.blocks()).hasSize(20_000).allMatch(Block.Paragraph.class::isInstance);
    }

    static List<Arguments> lies() {
        String docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        byte[] program = Arrays.copyOf(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4}, 2_000);
        byte[] photo = Arrays.copyOf(
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'}, 2_000);
        return List.of(
                Arguments.of("a.doc", Conformance.file("simple.docx"), Status.OK, docx),
                Arguments.of("a.docx", Conformance.file("simple.doc"), Status.OK, "application/msword"),
                Arguments.of("a.txt", Conformance.file("simple.pdf"), Status.OK, "application/pdf"),
                Arguments.of("a.doc", Conformance.file("simple.rtf"), Status.OK, "application/rtf"),
                Arguments.of("a.doc", program, Status.UNSUPPORTED, "application/"),
                Arguments.of("a.pdf", photo, Status.UNSUPPORTED, "image/jpeg"));
    }

    @ParameterizedTest(name = "{0} is {3}")
    @MethodSource("lies")
    void aNameThatLiesAboutItsFileIsNotBelieved(String name, byte[] bytes, Status status, String type) {
        Outcome outcome = Reading.outcome(bytes, name, Limits.standard());
        assertThat(outcome.status()).isEqualTo(status);
        assertThat(outcome.source().path()).isEqualTo(name);
        assertThat(outcome.source().mediaType()).startsWith(type);
    }

    static List<Arguments> encodings() {
        String report = (LINE + "\n其中人员经费九十七万元，公用经费六十一点四万元，结余为零，已按规定公开。\n").repeat(8);
        return List.of(
                Arguments.of("UTF-8", report, StandardCharsets.UTF_8),
                Arguments.of("UTF-8 with its mark", "\uFEFF" + report, StandardCharsets.UTF_8),
                Arguments.of("GB18030", report, GBK),
                Arguments.of("Big5", report.replaceAll("[溪县图书馆经费]", "山"), Charset.forName("Big5")),
                Arguments.of("UTF-16LE without a mark", report, StandardCharsets.UTF_16LE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void aTextCutInTheMiddleOfACharacterIsReadUpToThere(String name, String report, Charset charset) {
        byte[] bytes = report.getBytes(charset);
        for (int cut = 0; cut < 8; cut++) {
            Outcome outcome = Reading.outcome(Arrays.copyOf(bytes, bytes.length - cut), "a.txt", Limits.standard());
            assertThat(outcome.status()).isIn(Status.OK, Status.OK_DAMAGED);
            assertThat(((Outcome.Done) outcome).document().text())
                    .contains("2023年支出158.40")
                    .contains("已按");
        }
    }

    @Test
    void aTextInTwoEncodingsIsDamaged() {
        byte[] first = LINE.repeat(20).getBytes(StandardCharsets.UTF_8);
        byte[] second = "公用经费31.18万元".getBytes(GBK);
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        Outcome outcome = Reading.outcome(both, "a.txt", Limits.standard());
        assertThat(outcome.status()).isEqualTo(Status.OK_DAMAGED);
        assertThat(outcome.remarks().get(0).zh()).contains("无法解码");
    }

    @Test
    void aTextHalfUtf8AndHalfGbkIsReadLineByLineAndSaidToBeUncertain() {
        String first = (LINE + "\n").repeat(12);
        String second = "公用经费支出31.18万元，其中办公费8.20万元，差旅费22.98万元。\n".repeat(12);
        byte[] utf8 = first.getBytes(StandardCharsets.UTF_8);
        byte[] gbk = second.getBytes(GBK);
        byte[] both = Arrays.copyOf(utf8, utf8.length + gbk.length);
        System.arraycopy(gbk, 0, both, utf8.length, gbk.length);

        Outcome outcome = Reading.outcome(both, "a.txt", Limits.standard());

        assertThat(outcome.status()).isEqualTo(Status.OK);
        assertThat(((Outcome.Done) outcome).document().text()).isEqualTo(first + second);
        assertThat(outcome.remarks().get(0).zh()).contains("编码不能确定");
    }
}
