package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A printed report reads like the document that it was printed from. */
class PdfSamplesTest {
    private static final Path SAMPLES = Path.of("../corpus-samples");

    private static Document printed(String name) {
        try (InputStream in = PdfSamplesTest.class.getResourceAsStream("pdf/" + name + ".pdf")) {
            if (in == null) {
                throw new IllegalArgumentException("no sample " + name);
            }
            return Reading.document(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paragraphs and cells, without what only styles tell and without spaces. */
    private static List<String> content(Document document) {
        List<String> content = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Table table) {
                content.add("TABLE " + table.rows() + "×" + table.columns() + " " + table.certainty());
                content.addAll(Reading.cells(document, table));
            } else if (!(block instanceof Block.Furniture)) {
                content.add(block.span().in(document.text()));
            }
        }
        return content.stream()
                .map(line -> line.replaceAll("\\s", ""))
                .filter(line -> !line.equals("目录"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"05-gansu-zhengti-clean, 48", "13-shanghai-juesuan, 250", "19-guojia-juesuan-biao-clean, 600"})
    void printedReportHasTheParagraphsAndCellsOfItsSource(String name, int atLeast) throws IOException {
        Document printed = printed(name);
        Document source = Reading.document(Files.readAllBytes(SAMPLES.resolve(name + ".docx")));
        assertThat(printed.status()).isEqualTo(Status.OK);
        assertThat(content(printed)).isEqualTo(content(source)).hasSizeGreaterThan(atLeast);
    }
}
