package org.gouji.bench.verdicts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.export.ContractJson;
import org.gouji.model.Language;
import org.gouji.pipeline.Stages;

/** Prints every error and warning that is raised about texts in which all figures are right: false alarms, each of them. */
public final class Alarms {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> RAISED = Set.of("error", "warning");
    private static final String README = "README.md";

    private Alarms() {}

    /** @param args folders of right texts, with folders in them */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Stages stages = Stages.standard(Optional.empty());
        int texts = 0;
        int alarms = 0;
        for (String folder : args) {
            for (Path text : texts(Path.of(folder))) {
                List<String> raised = in(text, stages);
                raised.forEach(alarm -> out.println(text + "\t" + alarm));
                texts++;
                alarms += raised.size();
            }
        }
        out.println(texts + " texts, " + alarms + " alarms");
    }

    /** The texts below a folder, in the order of their paths. */
    static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> Files.isRegularFile(f) && !f.endsWith(README))
                    .sorted()
                    .toList();
        }
    }

    /** What is raised about one: how grave, the rule, and the message. */
    static List<String> in(Path text, Stages stages) throws IOException {
        String name = text.getFileName().toString();
        JsonNode read = JSON.readTree(ContractJson.write(stages.read(text, name), Language.ZH));
        List<String> raised = new ArrayList<>();
        for (JsonNode report : read.path("reports")) {
            for (JsonNode finding : report.path("findings")) {
                if (RAISED.contains(finding.path("severity").asText())) {
                    raised.add(finding.path("severity").asText() + " "
                            + finding.path("rule").asText() + " "
                            + finding.path("message").asText());
                }
            }
        }
        return raised;
    }
}
