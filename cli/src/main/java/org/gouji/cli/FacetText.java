package org.gouji.cli;

import java.util.stream.Collectors;
import org.gouji.index.Facets;

/** How many hits there are of each department, year and so on, a line each. */
final class FacetText {
    private final Console console;

    FacetText(Console console) {
        this.console = console;
    }

    /** @param all whether facets with a single value are told too */
    void print(Facets facets, boolean all) {
        facets.counts().forEach((facet, counts) -> {
            int rest = counts.values() - counts.most().size();
            if (counts.values() == 0 || counts.values() == 1 && !all) {
                return;
            }
            String values = counts.most().stream()
                    .map(count -> Width.clean(console.say(HitWords.of(facet, count.value()))) + " "
                            + Words.count(count.hits()))
                    .collect(Collectors.joining(console.say("、", ", ")));
            String more = rest == 0
                    ? ""
                    : console.say(
                            "（另有 " + Words.count(rest) + " 个，用 --facets " + counts.values() + " 列出）",
                            " (" + Words.count(rest) + " more: --facets " + counts.values() + ")");
            console.line(console.say(HitWords.of(facet)) + console.say("：", ": ") + values + more);
        });
    }
}
