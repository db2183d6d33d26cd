package org.gouji.cli;

import java.util.Locale;
import org.gouji.pipeline.Selftest;
import org.gouji.pipeline.selftest.Score.Tally;
import org.gouji.pipeline.selftest.Slip;

/** The result of a selftest: a table for a person, JSON or CSV for a program. */
final class SelftestText {
    private final Console console;
    private final Selftest.Result result;

    SelftestText(Console console, Selftest.Result result) {
        this.console = console;
        this.result = result;
    }

    void table() {
        Selftest.Counts counts = result.counts();
        console.line(console.say(
                "无差错、参加自测的报告 " + counts.clean() + " 份；已有差错、不参加 " + counts.faulty() + " 份；不读的文件 " + counts.unread()
                        + " 个；时间不够、没有试的文件 " + counts.untried() + " 个",
                "reports without errors, tried: " + counts.clean() + "; with errors, left out: " + counts.faulty()
                        + "; files not read: " + counts.unread() + "; files out of time: " + counts.untried()));
        if (counts.clean() == 0) {
            console.line(console.say(
                    "没有无差错的报告可试：请换一个文件夹，或先改正 audit 查出的差错",
                    "no report without errors to try: name another folder, or mend what audit finds first"));
            return;
        }
        console.line("");
        Columns columns = new Columns();
        columns.row(
                console.say("植入的错", "planted"),
                console.say("处数", "number"),
                console.say("查出", "found"),
                console.say("其中在已核对数字上", "in verified figures"),
                console.say("查出", "found"),
                console.say("指出正确数", "named"),
                console.say("别处误报", "false alarms"));
        for (Slip slip : Slip.values()) {
            row(columns, console.say(slip.label(), word(slip)), result.score().of(slip));
        }
        Tally all = result.score().numbers();
        row(columns, console.say("合计（不含漏项）", "all (parts left out not counted)"), all);
        columns.lines("  ").forEach(console::line);
        console.line("");
        console.line(console.say(
                "在任意数字上出错，查出 " + share(all.found(), all.planted()) + "；在已核对相符的数字上出错，查出 "
                        + share(all.foundVerified(), all.verified()) + "（这样的数字占 "
                        + share(all.verified(), all.planted()) + "）。未核对的数字出错，查不出来。",
                "of errors in any figure " + share(all.found(), all.planted())
                        + " are found; of those in verified figures "
                        + share(all.foundVerified(), all.verified()) + " (such figures are "
                        + share(all.verified(), all.planted())
                        + "). Errors in figures that no check covers are not found."));
        console.line(console.say(
                "别处误报：植入一处错误后，在与它无关、本来没有差错的地方多报出的差错，越少越好。现在是每植入 100 处多报 " + perHundred(all) + " 条。",
                "false alarms: errors that are reported at places that have nothing to do with the planted one; "
                        + perHundred(all) + " for each 100 planted."));
        missed(all);
    }

    private static void row(Columns columns, String name, Tally tally) {
        columns.row(
                name,
                Words.count(tally.planted()),
                part(tally.found(), tally.planted()),
                Words.count(tally.verified()),
                part(tally.foundVerified(), tally.verified()),
                Words.count(tally.named()),
                Words.count(tally.elsewhere()));
    }

    private static String part(int found, int planted) {
        return Words.count(found) + " (" + share(found, planted) + ")";
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "–" : Words.share(part, whole);
    }

    private void missed(Tally all) {
        int missed = all.planted() - all.found();
        int unchecked = missed - (all.verified() - all.foundVerified());
        console.line(console.say(
                "没查出的 " + Words.count(missed) + " 处里，" + Words.count(unchecked)
                        + " 处的数字本来就没有别的数可以核对（多半只出现一次），要靠人对照账簿；哪些数是这样，见 audit 工作簿“金额”“百分比”表的“核对情况”列。",
                "of the " + Words.count(missed) + " that are not found " + Words.count(unchecked)
                        + " are in figures that nothing in the report is held against: people must look at the books."
                        + " The workbook of audit tells for each figure whether it was checked."));
    }

    private static String perHundred(Tally tally) {
        String share = share(tally.elsewhere(), tally.planted());
        return share.endsWith("%") ? share.substring(0, share.length() - 1) : share;
    }

    private static String word(Slip slip) {
        return slip.name().toLowerCase(Locale.ROOT);
    }

    void json(long seed) {
        Selftest.Counts counts = result.counts();
        StringBuilder json = new StringBuilder("{\"seed\":" + seed + ",\"reports\":{\"clean\":" + counts.clean()
                + ",\"faulty\":" + counts.faulty() + "},\"files\":{\"unread\":" + counts.unread()
                + ",\"untried\":" + counts.untried() + "},\"slips\":{");
        for (Slip slip : Slip.values()) {
            json.append('"')
                    .append(word(slip))
                    .append("\":")
                    .append(object(result.score().of(slip)))
                    .append(',');
        }
        console.line(json + "\"all\":" + object(result.score().numbers()) + "}}");
    }

    private static String object(Tally tally) {
        return "{\"planted\":" + tally.planted() + ",\"found\":" + tally.found() + ",\"verified\":" + tally.verified()
                + ",\"foundVerified\":" + tally.foundVerified() + ",\"named\":" + tally.named() + ",\"elsewhere\":"
                + tally.elsewhere() + "}";
    }

    void csv() {
        console.line("slip,planted,found,verified,found verified,named,elsewhere");
        for (Slip slip : Slip.values()) {
            line(word(slip), result.score().of(slip));
        }
        line("all", result.score().numbers());
    }

    private void line(String name, Tally tally) {
        console.line(name + "," + tally.planted() + "," + tally.found() + "," + tally.verified() + ","
                + tally.foundVerified() + "," + tally.named() + "," + tally.elsewhere());
    }
}
