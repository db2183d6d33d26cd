package org.gouji.bench.verdicts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.export.ContractJson;
import org.gouji.model.Language;
import org.gouji.pipeline.Stages;

/**
 * A report and what a careful reader says of it.
 *
 * @param name of the report, without an ending
 * @param text where it is
 * @param labels where its labels are
 */
record Labelled(String name, Path text, Path labels) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT = ".txt";

    /** The reports of a folder in the order of their names, each with its labels beside it: {@code NAME.txt} and {@code NAME.json}. */
    static List<Labelled> in(Path folder) throws IOException {
        return in(folder, folder);
    }

    /** The same with the labels in a folder of their own. */
    static List<Labelled> in(Path texts, Path labels) throws IOException {
        List<Labelled> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(texts)) {
            files.sorted().filter(f -> f.toString().endsWith(TEXT)).forEach(file -> {
                String name = file.getFileName().toString().replace(TEXT, "");
                reports.add(new Labelled(name, file, labels.resolve(name + ".json")));
            });
        }
        return reports;
    }

    /** What is counted of it, by name. */
    Map<String, String> counts(Stages stages) throws IOException {
        JsonNode output = JSON.readTree(ContractJson.write(stages.read(text, name), Language.ZH));
        return Score.of(JSON.readTree(Files.readString(labels)), output);
    }
}
