package org.gouji.bench.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.hwpf.extractor.WordExtractor;

/** The samples of the working tree: their sources, the files made of them, and what is expected of each. */
final class Corpus {
    private static final Path ROOT = Path.of(System.getProperty("gouji.root", ".."));
    static final Path FOLDER = ROOT.resolve("corpus-samples");
    private static final Path SOURCES = ROOT.resolve("bench/src/main/samples");

    private Corpus() {}

    static List<Sample> samples() {
        return SampleMaker.read(SOURCES);
    }

    static Path file(Sample sample) {
        return FOLDER.resolve(sample.fileName());
    }

    static JsonNode expected(Sample sample) throws IOException {
        return new ObjectMapper().readTree(Files.readString(FOLDER.resolve(sample.name() + ".expected.json")));
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).collect(Collectors.toList());
    }

    /** Returns what is printed in the committed file, charts and cells included. */
    static String printed(Sample sample) throws IOException {
        byte[] bytes = Files.readAllBytes(file(sample));
        return switch (sample.format()) {
            case "txt" -> new String(bytes, SampleMaker.charset(sample));
            case "doc" -> {
                try (WordExtractor word = new WordExtractor(new ByteArrayInputStream(bytes))) {
                    yield word.getText();
                }
            }
            default -> packageText(bytes);
        };
    }

    private static String packageText(byte[] bytes) {
        return SampleMaker.parts(bytes).entrySet().stream()
                .filter(p ->
                        p.getKey().equals("word/document.xml") || p.getKey().startsWith("word/charts/"))
                .map(p -> p.getValue().replaceAll("<[^>]*>", ""))
                .map(t -> t.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">"))
                .collect(Collectors.joining("\n"));
    }
}
