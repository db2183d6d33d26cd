package org.gouji.cli;

import java.util.List;
import org.gouji.model.Severity;
import org.gouji.pipeline.Totals;

/** The first errors of a run, each with its sentence, its figures and what it might be changed to. */
final class ErrorsText {
    private final Console console;

    ErrorsText(Console console) {
        this.console = console;
    }

    void print(Totals totals) {
        List<Totals.Noted> errors = totals.errors();
        if (errors.isEmpty()) {
            return;
        }
        int all = totals.of(Severity.ERROR);
        console.line("");
        console.line(console.say(
                "差错（显示 " + errors.size() + " / 共 " + Words.count(all) + "）",
                "errors (" + errors.size() + " of " + Words.count(all) + ")"));
        for (int i = 0; i < errors.size(); i++) {
            Totals.Noted noted = errors.get(i);
            var origin = noted.origin();
            String unit = origin.department().isEmpty() ? origin.title() : origin.department();
            String year = origin.year().isPresent() ? " " + origin.year().getAsInt() : "";
            console.line(Width.right(Integer.toString(i + 1), 4) + ". " + Width.clean(unit) + year + "  ["
                    + noted.finding().rule() + "]  " + Width.clean(origin.path()));
            console.line("      " + Width.clean(console.say(noted.finding().message())));
            if (!noted.sentence().isEmpty()) {
                console.line("      " + console.say("原文：", "text: ") + Width.clean(noted.sentence()));
            }
            console.line("      " + console.say("数字：", "figures: ")
                    + Width.clean(String.join(console.say("；", "; "), noted.figures())));
            noted.finding()
                    .suggestion()
                    .ifPresent(change ->
                            console.line("      " + console.say("建议改为：", "suggested: ") + Width.clean(change.text())));
        }
    }
}
