package org.gouji.cli;

import java.util.List;
import org.gouji.model.CrossCheck;
import org.gouji.model.CrossCheck.Side;
import org.gouji.model.Verdict;
import org.gouji.pipeline.Totals;

/** Comparisons of reports with reports for a person. */
final class AcrossText {
    private static final int SENTENCE_WIDTH = 160;

    private final Console console;

    AcrossText(Console console) {
        this.console = console;
    }

    /** How the comparisons of a run came out, on one line; empty where there were none. */
    String counts(Totals totals) {
        StringBuilder verdicts = new StringBuilder();
        for (Verdict verdict : Verdict.values()) {
            if (totals.across(verdict) > 0) {
                verdicts.append(verdicts.isEmpty() ? console.say(" 项：", ": ") : console.say("，", ", "))
                        .append(Words.verdict(verdict, console))
                        .append(' ')
                        .append(Words.count(totals.across(verdict)));
            }
        }
        return verdicts.isEmpty() ? "" : Words.count(totals.acrossAll()) + verdicts;
    }

    /** Findings with both files named. */
    void findings(List<CrossCheck> found) {
        if (found.isEmpty()) {
            return;
        }
        console.line("");
        console.line(console.say(
                "报告之间的发现（显示前 " + found.size() + " 条）", "findings across reports (the first " + found.size() + ")"));
        int number = 1;
        for (CrossCheck check : found) {
            console.line(Width.right(Integer.toString(number++), 4) + ". "
                    + Width.clean(check.here().unit()) + " " + check.here().year() + "  [" + check.rule() + "]");
            console.line("      " + Width.clean(console.say(check.message())));
            place(check.here());
            check.there().forEach(this::place);
        }
    }

    private void place(Side side) {
        String words = side.text().isEmpty() ? Width.cut(side.sentence(), SENTENCE_WIDTH) : side.text();
        console.line("      " + Width.clean(side.path()) + (words.isEmpty() ? "" : "  " + Width.clean(words)));
    }

    /** All comparisons of one file. */
    void block(List<CrossCheck> checks) {
        if (checks.isEmpty()) {
            return;
        }
        console.line("");
        console.line("-- " + console.say("与其他报告核对（上次 gouji audit 时）", "across reports (as of the last gouji audit)"));
        Columns columns = new Columns();
        for (CrossCheck check : checks) {
            columns.row(
                    check.rule(),
                    Words.verdict(check.verdict(), console),
                    Width.clean(check.item()),
                    Width.clean(console.say(check.message())));
        }
        columns.lines("  ").forEach(console::line);
    }
}
