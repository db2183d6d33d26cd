package org.gouji.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.pipeline.Ledger;
import org.gouji.pipeline.Totals;
import org.gouji.pipeline.Typed;

/** Where the results of a run are, and what to type next. */
final class NextText {
    private final Console console;

    private final String option;

    /** @param option what command lines end with so that they are about the workspace of the run */
    NextText(Console console, String option) {
        this.console = console;
        this.option = option;
    }

    /**
     * What a run was about.
     *
     * @param inputs what it read
     * @param workbook what it wrote
     * @param workspace what it keeps
     */
    record Places(List<Path> inputs, Path workbook, Path workspace) {}

    void print(Places places, Ledger ledger, Totals totals) {
        Path workspace = places.workspace();
        List<Path> inputs = places.inputs();
        console.line("");
        console.head("工作簿", "workbook", places.workbook().toString());
        console.head("工作区", "workspace", workspace.toString());
        Optional<String> first = ledger.entries().stream()
                .filter(entry -> entry.status().readable())
                .map(entry -> Typed.quoted(Width.clean(entry.shown())))
                .findFirst();
        if (first.isEmpty()) {
            console.line("");
            console.line(console.say(
                    "没有可读的报告：请给出存放报告（Word、PDF、Excel、网页、文本等）的文件夹",
                    "no report could be read: name a folder of reports (Word, PDF, Excel, web pages, text)"));
            return;
        }
        String gouji = Typed.gouji();
        console.head("接下来", "next", gouji + " show " + first.get() + option);
        if (totals.findings() > 0) {
            String all = inputs.stream()
                    .map(path -> Typed.quoted(Width.clean(path.toString())))
                    .collect(Collectors.joining(" "));
            console.head("复核", "review", gouji + " review" + option);
            String out = Typed.quoted(outside(inputs, console.say("批注", "commented")));
            console.head("批注", "comments", gouji + " annotate " + all + " -o " + out + option);
            console.head("网页", "web page", gouji + " report " + all + " -o report.html" + option);
        }
        totals.frequentItem()
                .ifPresent(item -> console.head("检索", "search", gouji + " search " + Typed.quoted(item) + option));
        console.head("导出", "export", gouji + " export -o figures.xlsx" + option);
    }

    /** A folder of that name here, or beside what was read where that is the folder that the user is in: commented copies are not written among originals. */
    static String outside(List<Path> inputs, String name) {
        Path here = Path.of("").toAbsolutePath();
        return inputs.stream()
                .map(input -> input.toAbsolutePath().normalize())
                .filter(here::startsWith)
                .flatMap(input -> Stream.ofNullable(input.getParent()))
                .min(Comparator.comparing(Path::getNameCount))
                .map(parent -> here.relativize(parent.resolve(name)).toString().replace('\\', '/'))
                .orElse(name);
    }
}
