package org.gouji.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gouji.index.HitKind;
import org.gouji.index.Order;
import org.gouji.index.SearchRequest;
import org.gouji.index.ask.Asking;
import org.gouji.index.ask.Clause;
import org.gouji.index.ask.Parsed;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;
import org.gouji.pipeline.Typed;
import org.gouji.pipeline.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji search}: finds reports, sections, paragraphs, figures, indicators and findings in the workspace. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
    private static final int PAGE = 20;
    private static final int FACETS = 5;

    private final Console console;

    @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "words")
    private List<String> words = List.of();

    @Option(names = "--as", paramLabel = "figures|findings|…", descriptionKey = "as")
    private @Nullable String as;

    @Mixin
    private final ConditionOptions conditions = new ConditionOptions();

    @Option(names = "--sort", paramLabel = "amount[:asc]", descriptionKey = "sort")
    private @Nullable String sort;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            descriptionKey = "limit")
    private int limit = PAGE;

    @Option(names = "--page", paramLabel = "N", descriptionKey = "page")
    private int page = 1;

    @Option(names = "--offset", paramLabel = "N", descriptionKey = "offset")
    private int offset = 0;

    @Option(names = "--facets", paramLabel = "N", descriptionKey = "facets")
    private @Nullable Integer facets;

    @Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "searchFormat")
    private @Nullable TableFormat format;

    @Option(names = "--all", descriptionKey = "allHits")
    private boolean all;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "searchOutput")
    private @Nullable Path output;

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
        TableFormat form = form();
        if (output != null) {
            Output.check(output, form.name().toLowerCase(Locale.ROOT));
        }
        try (Workspace kept = Workspace.reading(workspace.folder())) {
            Output.expectNoReport(output, kept);
            kept.indexTrouble().ifPresent(why -> console.error(console.say(why.zh(), why.en())));
            if (form == TableFormat.TABLE
                    && String.join("", words).isBlank()
                    && conditions.clauses().isEmpty()) {
                console.error(console.say(
                        "没有检索词和条件：列出全部；写法见 " + Typed.gouji() + " search --help",
                        "no words and no conditions: all is listed; see " + Typed.gouji() + " search --help"));
            }
            SearchOutput out = new SearchOutput(console, kept, request(form));
            if (form == TableFormat.TABLE) {
                out.print(all, facets != null);
            } else {
                out.write(form, output, all);
            }
            return Exit.DONE;
        }
    }

    private TableFormat form() {
        if (format == TableFormat.TABLE && output != null) {
            throw new BadRequest(new Wording("-o 只能写 csv 或 json", "-o writes csv or json only"));
        }
        if (format != null) {
            return format;
        }
        if (output == null) {
            return TableFormat.TABLE;
        }
        String name = output.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".json") && !name.endsWith(".csv")) {
            throw new BadRequest(new Wording(
                    "输出文件名应以 .csv 或 .json 结尾：" + output, "the output's name must end in .csv or .json: " + output));
        }
        return name.endsWith(".json") ? TableFormat.JSON : TableFormat.CSV;
    }

    private SearchRequest request(TableFormat form) {
        if (limit < 0 || offset < 0) {
            throw new BadRequest(new Wording("-n 和 --offset 不能为负数", "-n and --offset must not be negative"));
        }
        if (page < 1 || page > 1 && offset > 0) {
            throw new BadRequest(
                    new Wording("--page 从 1 开始，且不能与 --offset 同用", "--page begins with 1, and goes without --offset"));
        }
        int counted = facets == null ? form == TableFormat.TABLE ? FACETS : PAGE : facets;
        if (counted < 0) {
            throw new BadRequest(new Wording("--facets 不能为负数", "--facets must not be negative"));
        }
        long from = page > 1 ? (long) (page - 1) * limit : offset;
        Set<HitKind> kinds = as == null ? Set.of() : Set.of(HitWords.kind(as));
        SearchRequest request =
                new SearchRequest(asked(), kinds, order(), limit, (int) Math.min(from, Integer.MAX_VALUE), counted);
        if (!request.sortable()) {
            throw new BadRequest(
                    new Wording(
                            "按金额排序只用于数字或发现，按偏差排序只用于发现：请加 --as figures 或 --as findings",
                            "only figures and findings are sorted by amount, only findings by deviation: --as figures or --as findings"));
        }
        return request;
    }

    /** All hits are given as they are read, unless an order is asked for: ranks mean little in a list of everything. */
    private Order order() {
        if (sort == null) {
            return all ? new Order(Order.By.PLACE, true) : Order.RELEVANCE;
        }
        return HitWords.order(sort);
    }

    private Clause asked() {
        String query = String.join(" ", words);
        Parsed parsed = Asking.read(query);
        if (parsed instanceof Parsed.Mistake mistake) {
            throw QueryMistake.of(query, mistake);
        }
        List<Clause> clauses = new ArrayList<>(List.of(((Parsed.Understood) parsed).clause()));
        clauses.addAll(conditions.clauses());
        return Clause.all(clauses);
    }
}
