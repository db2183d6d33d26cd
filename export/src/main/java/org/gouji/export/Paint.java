package org.gouji.export;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.export.review.Conclusion;
import org.gouji.export.xlsx.Condition;
import org.gouji.export.xlsx.Style;
import org.gouji.model.Severity;
import org.gouji.model.Standing;
import org.gouji.model.Status;
import org.gouji.model.Verdict;

/** The colours of a cell that says how something stands. */
enum Paint {
    NONE("", ""),
    HEADER("1F4E79", "FFFFFF"),
    SECTION("DDEBF7", "1F4E79"),
    BAD("FFC7CE", "9C0006"),
    DOUBTFUL("FFEB9C", "7F6000"),
    GOOD("E2EFDA", "375623"),
    NOTE("DDEBF7", "1F4E79"),
    UNKNOWN("EDEDED", "595959"),
    LINK("", "0563C1");

    private final String fill;
    private final String font;

    Paint(String fill, String font) {
        this.fill = fill;
        this.font = font;
    }

    /** Red, green and blue in hex; empty for none. */
    String fill() {
        return fill;
    }

    /** Red, green and blue in hex; empty for the standard colour. */
    String font() {
        return font;
    }

    /** The colour of a bar that stands for it. */
    String bar() {
        return switch (this) {
            case BAD -> "C00000";
            case DOUBTFUL -> "FFC000";
            case GOOD -> "70AD47";
            case UNKNOWN -> "A6A6A6";
            default -> "5B9BD5";
        };
    }

    Style.Colours colours() {
        return new Style.Colours(fill, font);
    }

    /** Colours for each of an enum's cases, by what they are called. */
    static <E extends Enum<E>> List<Condition> rules(E[] cases, Function<E, String> name, Function<E, Paint> paint) {
        return Stream.of(cases)
                .map(one ->
                        new Condition(name.apply(one), false, paint.apply(one).colours()))
                // The longer name first: one may begin with another.
                .sorted(Comparator.comparing(rule -> -rule.words().length()))
                .toList();
    }

    static Paint of(Severity severity) {
        return switch (severity) {
            case ERROR -> BAD;
            case WARNING -> DOUBTFUL;
            case INFO -> NOTE;
        };
    }

    static Paint of(Verdict verdict) {
        return switch (verdict) {
            case EXACT, ROUNDED -> GOOD;
            case TRUNCATED -> NOTE;
            case BROKEN -> BAD;
            case EXPLAINED -> DOUBTFUL;
            case UNCHECKED -> UNKNOWN;
        };
    }

    static Paint of(Conclusion conclusion) {
        return switch (conclusion) {
            case CONFIRMED -> BAD;
            case FALSE_ALARM -> UNKNOWN;
            case PENDING -> DOUBTFUL;
        };
    }

    static Paint of(Status status) {
        if (status.failed()) {
            return BAD;
        }
        return status == Status.OK ? GOOD : UNKNOWN;
    }

    static Paint of(Standing.State state) {
        return switch (state) {
            case VERIFIED -> GOOD;
            case CONTRADICTED -> BAD;
            case UNCHECKED -> UNKNOWN;
        };
    }
}
