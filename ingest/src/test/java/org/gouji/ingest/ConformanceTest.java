package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Status;
import org.gouji.model.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static List<String> shown(String name) {
        return Conformance.shown(Reading.document(Conformance.file(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "simple.docx",
                "simple.doc",
                "simple.odt",
                "simple.rtf",
                "simple.pdf",
                "simple.html",
                "rich.docx",
                "rich-accepted.docx",
                "rich.doc",
                "rich.odt",
                "rich.rtf",
                "rich.pdf",
                "rich.html"
            })
    void everyFormatReadsAsItsSourceSaysButForWhatTheConversionLost(String name) {
        assertThat(shown(name)).isEqualTo(Differences.expected(name.replace("-accepted", "")));
        assertThat(Reading.document(Conformance.file(name)).status()).isEqualTo(Status.OK);
    }

    @Test
    void aChartOfTheOldFormatIsSaidNotToBeRead() {
        assertThat(Reading.document(Conformance.file("rich.doc")).notes())
                .extracting(Wording::zh)
                .anyMatch(note -> note.contains("图表"));
    }

    @ParameterizedTest
    @CsvSource({
        "rich.docx,报告.docm",
        "rich.docx,报告.wps",
        "rich.doc,报告.wps",
        "rich.doc,报告.wpt",
        "rich.doc,报告.docx",
        "rich.docx,报告.doc"
    })
    void theNameHasNoSay(String file, String name) {
        Outcome outcome = Reading.outcome(Conformance.file(file), name, Limits.standard());
        assertThat(((Outcome.Done) outcome).document().text())
                .isEqualTo(Reading.document(Conformance.file(file)).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rich.docx", "rich.doc", "rich.odt", "rich.rtf"})
    void trackedChangesAreSaid(String name) {
        Document document = Reading.document(Conformance.file(name));
        assertThat(document.notes()).extracting(Wording::zh).anyMatch(note -> note.contains("修订"));
        assertThat(document.text()).doesNotContain("462.80", "777.77", "408.00", "999");
        assertThat(document.status()).isEqualTo(Status.OK);
    }
}
