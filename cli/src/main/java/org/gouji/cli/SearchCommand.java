package org.gouji.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.index.Hit;
import org.gouji.index.Hits;
import org.gouji.index.SearchRequest;
import org.gouji.model.Span;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;
import org.gouji.pipeline.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji search}: finds reports, sections and figures in the workspace. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final Console console;

    @Parameters(paramLabel = "WORDS", arity = "0..*", descriptionKey = "words")
    private List<String> words = List.of();

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            descriptionKey = "limit")
    private int limit = 20;

    @Option(names = "--offset", paramLabel = "N", descriptionKey = "offset")
    private int offset = 0;

    @Mixin
    private final WorkspaceOptions workspace = new WorkspaceOptions();

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final SpeechOptions speech = new SpeechOptions();

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (limit < 0 || offset < 0) {
            throw new BadRequest(new Wording("-n 和 --offset 不能为负数", "-n and --offset must not be negative"));
        }
        try (Workspace kept = Workspace.reading(workspace.folder())) {
            kept.indexTrouble().ifPresent(why -> console.error(console.say(why.zh(), why.en())));
            Hits hits = kept.search(new SearchRequest(String.join(" ", words), filter.filter(), limit, offset));
            hits.hits().forEach(this::print);
            console.line(console.say(
                    "显示 " + hits.hits().size() + " / 共 " + hits.total(),
                    "showing " + hits.hits().size() + " of " + hits.total()));
            if (hits.total() == 0) {
                console.error(console.say(
                        "没有找到；请减少检索词、换个说法，或放宽条件再试", "nothing found; try fewer or other words, or fewer conditions"));
            }
            if (hits.shortened()) {
                console.error(
                        console.say("检索词过多或过长，只用了前面一部分", "too many or too long words: only the first were looked for"));
            }
            return Exit.DONE;
        }
    }

    private void print(Hit hit) {
        Hit.InReport report = hit.report();
        String unit = report.department().isEmpty() ? report.title() : report.department();
        String year = report.year().isPresent() ? " " + report.year().getAsInt() : "";
        String what = hit.figure()
                .map(figure -> "  " + Width.clean(figure.item()) + " "
                        + console.say(figure.measure().label(), figure.measure().name()) + " "
                        + Width.clean(figure.text()))
                .orElse(hit.heading().isEmpty() ? "" : "  " + Width.clean(hit.heading()));
        console.line(Width.clean(unit) + year + what + "  " + Width.clean(report.path()));
        console.line("    " + marked(hit.line()));
    }

    /** The line with the words found in bold, where a person reads it on a terminal. */
    private String marked(Hit.Line line) {
        if (!console.tells().outTerminal()) {
            return Width.clean(line.text());
        }
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Span span : line.highlights()) {
            marked.append(Width.clean(line.text().substring(at, span.start())))
                    .append(BOLD)
                    .append(Width.clean(span.in(line.text())))
                    .append(PLAIN);
            at = span.end();
        }
        return marked.append(Width.clean(line.text().substring(at))).toString();
    }
}
