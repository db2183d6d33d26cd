package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of Word and its neighbours give the document that their source says. */
class ConformanceTest {
    private static final String UPDATE = "conformance";
    private static final Path FOLDER = Path.of("src/test/resources/org/gouji/ingest/conformance");

    private static DocxFile source(String name) {
        return switch (name) {
            case "simple.docx" -> SimpleSample.file();
            case "rich.docx" -> RichSample.file();
            default -> RichSample.accepted();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"simple.docx", "rich.docx", "rich-accepted.docx"})
    void theStoredFilesAreThoseThatTheSourcesMake(String name) throws IOException {
        byte[] made = source(name).bytes();
        if ("update".equals(System.getProperty(UPDATE))) {
            Files.write(FOLDER.resolve(name), made);
        }
        assertThat(parts(Files.readAllBytes(FOLDER.resolve(name)))).isEqualTo(parts(made));
    }

    private static Map<String, String> parts(byte[] zip) {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    @Test
    void bothStatesOfTheRichSourceGiveOneDocument() {
        assertThat(Conformance.shown(Reading.document(Conformance.file("rich-accepted.docx"))))
                .isEqualTo(Conformance.expected("rich"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"simple.docx", "rich.docx"})
    void wordFilesGiveTheExpectedDocument(String name) {
        String source = name.substring(0, name.indexOf('.'));
        assertThat(Conformance.shown(Reading.document(Conformance.file(name)))).isEqualTo(Conformance.expected(source));
    }
}
