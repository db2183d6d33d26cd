package org.gouji.bench.verdicts;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouji.pipeline.Stages;

/** Prints, report by report and in all, how far what is read of labelled reports is what their labels say. */
public final class Verdicts {
    private static final List<String> COUNTED = List.of(
            "relations.checked",
            "relations.verdict",
            "amounts.item",
            "errors.serious",
            "errors",
            "errors.false",
            "warnings.false");
    private static final String OF = " of ";

    private Verdicts() {}

    /** @param args folders of labelled reports */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Stages stages = Stages.standard(Optional.empty());
        line(out, "report", List.of("checked", "right", "items", "serious", "errors", "false", "warned"));
        long[] all = new long[2 * COUNTED.size()];
        for (String folder : args) {
            for (Labelled report : Labelled.in(Path.of(folder))) {
                Map<String, String> counts = report.counts(stages);
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < COUNTED.size(); i++) {
                    String[] count = counts.get(COUNTED.get(i)).split(OF, 2);
                    all[2 * i] += Long.parseLong(count[0]);
                    all[2 * i + 1] += Long.parseLong(count[1]);
                    cells.add(String.join("/", count));
                }
                line(out, report.name(), cells);
            }
        }
        List<String> sums = new ArrayList<>();
        for (int i = 0; i < COUNTED.size(); i++) {
            sums.add(all[2 * i] + "/" + all[2 * i + 1]);
        }
        line(out, "all", sums);
    }

    private static void line(PrintStream out, String name, List<String> cells) {
        out.printf(Locale.ROOT, "%-28s", name);
        cells.forEach(cell -> out.printf(Locale.ROOT, "%11s", cell));
        out.println();
    }
}
