package org.gouji.bench.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed samples are what the maker makes. {@code -Dsamples=update} writes them anew. */
class SampleFilesTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("samples"));

    static Stream<Sample> samples() {
        return Corpus.samples().stream();
    }

    static Stream<Sample> madeHere() {
        return samples().filter(s -> !s.format().equals("doc"));
    }

    static Stream<Sample> oldWord() {
        return samples().filter(s -> s.format().equals("doc"));
    }

    @ParameterizedTest
    @MethodSource("madeHere")
    void committedSampleIsWhatTheMakerMakesOfItsSource(Sample sample) throws IOException {
        byte[] made = SampleMaker.make(sample);
        Path file = Corpus.file(sample);
        if (UPDATE && !(Files.exists(file) && same(sample, Files.readAllBytes(file), made))) {
            Files.write(file, made);
        }
        byte[] committed = Files.readAllBytes(file);
        if (sample.format().equals("docx")) {
            assertThat(SampleMaker.parts(committed)).containsExactlyEntriesOf(SampleMaker.parts(made));
        } else {
            assertThat(committed).isEqualTo(made);
        }
    }

    /** LibreOffice makes the .doc from the package written here; see corpus-samples/README.md. */
    @ParameterizedTest
    @MethodSource("oldWord")
    void oldWordSampleHoldsTheTextOfItsSource(Sample sample) throws IOException {
        Path source = Path.of("target", "samples", sample.name() + ".docx");
        if (UPDATE) {
            Files.createDirectories(source.getParent());
            Files.write(source, SampleMaker.make(sample));
        }
        assumeThat(UPDATE)
                .as("the .doc is about to be made from the new package")
                .isFalse();
        String printed = Corpus.printed(sample);
        for (Part part : sample.parts()) {
            if (part instanceof Part.Paragraph paragraph) {
                assertThat(printed).contains(paragraph.text().split("\\[\\^")[0]);
            } else if (part instanceof Part.Grid grid) {
                assertThat(printed)
                        .contains(grid.rows().stream()
                                .flatMap(r -> r.cells().stream())
                                .filter(c -> !c.equals("<") && !c.equals("^"))
                                .flatMap(c -> Arrays.stream(c.split("\\\\n")))
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("madeHere")
    void makingTwiceGivesTheSameBytes(Sample sample) {
        assertThat(SampleMaker.make(sample)).isEqualTo(SampleMaker.make(sample));
    }

    @Test
    void folderHoldsTheSamplesAndNothingElse() throws IOException {
        TreeSet<String> expected = samples()
                .flatMap(s -> Stream.of(s.fileName(), s.name() + ".expected.json"))
                .collect(Collectors.toCollection(TreeSet::new));
        expected.add("README.md");
        try (Stream<Path> files = Files.list(Corpus.FOLDER)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void listOfSamplesNamesEveryFile(Sample sample) throws IOException {
        assertThat(Files.readString(Corpus.FOLDER.resolve("README.md"))).contains("| `" + sample.fileName() + "` |");
    }

    @Test
    void samplesCoverTheFormatsAndEncodings() {
        Map<String, Long> formats = samples().collect(Collectors.groupingBy(Sample::format, Collectors.counting()));
        assertThat(samples().count()).isGreaterThanOrEqualTo(16);
        assertThat(formats.get("docx")).isGreaterThanOrEqualTo(9);
        assertThat(formats.get("doc")).isGreaterThanOrEqualTo(2);
        assertThat(samples()
                        .filter(s -> s.format().equals("txt"))
                        .map(s -> SampleMaker.charset(s).name()))
                .contains("UTF-8", "GB18030", "UTF-16LE");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sampleIsAsLongAsARealReport(Sample sample) {
        assertThat(SampleMaker.text(sample).replaceAll("\\s", "").length()).isBetween(2_000, 9_000);
    }

    private static boolean same(Sample sample, byte[] committed, byte[] made) {
        return sample.format().equals("docx")
                ? SampleMaker.parts(committed).equals(SampleMaker.parts(made))
                : Arrays.equals(committed, made);
    }
}
