package org.gouji.cli;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gouji.index.Filter;
import org.gouji.index.MoneyRange;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the figures of {@code export} must have. */
final class FilterOptions {
    /** People leave out 元 after 万 and 亿. */
    private static final Pattern SHORT_UNIT = Pattern.compile("([万亿千])(?!元|万|亿)");

    @Option(names = "--department", paramLabel = "X", descriptionKey = "department")
    private @Nullable String department;

    @Option(names = "--region", paramLabel = "X", descriptionKey = "region")
    private @Nullable String region;

    @Option(names = "--year", paramLabel = "2021..2023", descriptionKey = "year")
    private @Nullable String years;

    @Option(names = "--kind", paramLabel = "X", descriptionKey = "kind")
    private @Nullable String kind;

    @Option(names = "--item", paramLabel = "X", descriptionKey = "item")
    private @Nullable String item;

    @Option(names = "--amount", paramLabel = "10万..20万", descriptionKey = "amount")
    private @Nullable String amount;

    Filter filter() {
        return new Filter(
                Optional.ofNullable(department),
                Optional.ofNullable(region),
                Optional.ofNullable(years).map(written -> parsed("--year", written, YearWords::range)),
                Optional.ofNullable(kind),
                Optional.ofNullable(item),
                Optional.empty(),
                Optional.ofNullable(amount).map(written -> parsed("--amount", written, FilterOptions::money)),
                Set.of());
    }

    private static MoneyRange money(String written) {
        return MoneyRange.parse(SHORT_UNIT.matcher(written).replaceAll("$1元"));
    }

    private static <T> T parsed(String option, String written, Function<String, T> parse) {
        try {
            return parse.apply(written);
        } catch (IllegalArgumentException e) {
            if (turned(written, parse)) {
                throw new BadRequest(
                        new Wording(option + " 的起点大于终点：" + written, option + " ends before it begins: " + written));
            }
            throw new BadRequest(new Wording(
                    option + " 的值无法识别：" + written + "，应如 " + example(option),
                    option + ": " + written + " is not understood; write " + example(option)));
        }
    }

    /** Whether a range is one when its ends change places. */
    private static <T> boolean turned(String written, Function<String, T> parse) {
        int to = written.indexOf("..");
        if (to <= 0) {
            return false;
        }
        try {
            parse.apply(written.substring(to + 2) + ".." + written.substring(0, to));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String example(String option) {
        return option.equals("--year") ? "2022, 2021..2023" : "10万..20万, 10万元.., ..500000";
    }
}
