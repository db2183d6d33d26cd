package org.gouji.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.gouji.export.Comparison;
import org.gouji.export.ComparisonTable;
import org.gouji.index.YearRange;
import org.gouji.model.Language;
import org.gouji.model.Measure;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;
import org.gouji.pipeline.Workspace;
import org.gouji.pipeline.compare.CompareRequest;
import org.gouji.pipeline.compare.CompareRequest.By;
import org.gouji.pipeline.compare.CompareRequest.Only;
import org.gouji.pipeline.compare.CompareRequest.Years;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gouji compare}: one item over units or regions and years. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--item", paramLabel = "X", required = true, descriptionKey = "compareItem")
    private List<String> items = List.of();

    @Option(names = "--by", paramLabel = "department|region", descriptionKey = "compareBy")
    private By by = By.DEPARTMENT;

    @Option(
            names = {"--years", "--year"},
            paramLabel = "2021..2023",
            descriptionKey = "compareYears")
    private @Nullable String years;

    @Option(names = "--measure", paramLabel = "X", descriptionKey = "compareMeasure")
    private @Nullable String measure;

    @Option(names = "--department", paramLabel = "X", descriptionKey = "department")
    private @Nullable String department;

    @Option(names = "--region", paramLabel = "X", descriptionKey = "region")
    private @Nullable String region;

    @Option(names = "--kind", paramLabel = "X", descriptionKey = "kind")
    private @Nullable String kind;

    @Option(names = "--sources", descriptionKey = "compareSources")
    private boolean sources;

    @Mixin
    private final TableOptions table = new TableOptions();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        TableFormat form = table.form();
        CompareRequest request = request();
        try (Workspace kept = table.open()) {
            Comparison comparison = kept.compare(request);
            if (by == By.REGION && comparison.figures() == Comparison.Figures.PERCENTAGE) {
                throw new BadRequest(new Wording("比率不能按地区合计：请用 --by department", "rates have no sum: --by department"));
            }
            if (comparison.rows().isEmpty()) {
                console.error(console.say(
                        "没有报告这样印 " + String.join("、", items) + "；请换个名称，或放宽条件再试",
                        "no report prints " + String.join(", ", items) + " so; try another name, or fewer conditions"));
                return Exit.DONE;
            }
            Language language = console.tells().language();
            table.tell(
                    console,
                    form,
                    new CompareText(console, comparison, sources)::print,
                    out -> ComparisonTable.csv(out, comparison, language),
                    out -> ComparisonTable.json(out, comparison, language));
            return Exit.DONE;
        }
    }

    private CompareRequest request() {
        Optional<YearRange> range = Optional.ofNullable(years).map(CompareCommand::range);
        return new CompareRequest(
                items,
                by,
                range.map(one -> new Years(one.first(), one.last())).orElse(Years.ALL),
                Optional.ofNullable(measure).map(CompareCommand::label),
                new Only(Optional.ofNullable(department), Optional.ofNullable(region), Optional.ofNullable(kind)));
    }

    private static YearRange range(String written) {
        try {
            return YearWords.range(written);
        } catch (IllegalArgumentException e) {
            throw new BadRequest(new Wording(
                    "--years 的值无法识别：" + written + "，应如 2022 或 2021..2023",
                    "--years: " + written + " is not understood; write 2022 or 2021..2023"));
        }
    }

    /** The field's word for a measure, given by it or by its English name. */
    private static String label(String written) {
        return Arrays.stream(Measure.values())
                .filter(one -> one.label().equals(written) || one.name().equalsIgnoreCase(written.replace('-', '_')))
                .findFirst()
                .map(Measure::label)
                .orElseThrow(() -> new BadRequest(new Wording(
                        "没有这种计量：" + written + "。可用：" + names(Measure::label),
                        "no such measure: " + written + "; there are: "
                                + names(one -> one.name().toLowerCase(Locale.ROOT)))));
    }

    private static String names(Function<Measure, String> name) {
        return String.join("、", Arrays.stream(Measure.values()).map(name).toList());
    }
}
