package org.gouji.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Finding;
import org.gouji.model.Measure;
import org.gouji.model.Scope;
import org.gouji.model.Severity;
import org.gouji.model.Span;
import org.gouji.model.Standing;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/**
 * One thing found.
 *
 * @param kind what it is
 * @param report the report that it is or stands in
 * @param heading the titles of the sections around it, outermost first, joined by {@code  / }; empty for a report
 * @param line the line that shows best why it was found
 * @param place where it stands in the document's text: the report, the section's heading (its first line if it has none), the figure
 * @param figure the figure, for a {@link HitKind#FIGURE}
 * @param indicator the row, for an {@link HitKind#INDICATOR}
 * @param finding the finding, for a {@link HitKind#FINDING}
 */
public record Hit(
        HitKind kind,
        InReport report,
        String heading,
        Line line,
        Span place,
        Optional<FoundFigure> figure,
        Optional<FoundIndicator> indicator,
        Optional<FoundFinding> finding) {
    /**
     * Which report.
     *
     * @param fileKey the key that the file was put under
     * @param reportId the report's id in its file
     * @param path the file's path as shown to the user
     * @param title the report's title as printed
     * @param department the unit's name; empty if not found
     * @param region empty if not found
     * @param year the year reported on
     * @param kind see {@link org.gouji.model.Kinds}
     */
    public record InReport(
            String fileKey,
            String reportId,
            String path,
            String title,
            String department,
            String region,
            OptionalInt year,
            String kind) {}

    /**
     * A line to show.
     *
     * @param text its characters as printed
     * @param highlights where in {@code text} the words were found, in order and apart; empty where they stand in a title or item instead
     * @param place where it stands in the document's text; empty where it is a title that the text does not print
     */
    public record Line(String text, List<Span> highlights, Span place) {
        public Line {
            highlights = List.copyOf(highlights);
        }
    }

    /**
     * A figure found.
     *
     * @param text as printed
     * @param value what it states
     * @param item what it measures, as printed; empty if the text does not tell
     * @param name the name that the item is listed under
     * @param measure which side of the item
     * @param scope which money
     * @param year the year it is about; empty if the text does not tell
     * @param state where it ended when all checks were made; empty if that is not known
     */
    public record FoundFigure(
            String text,
            Value value,
            String item,
            String name,
            Measure measure,
            Scope scope,
            OptionalInt year,
            Optional<Standing.State> state) {
        /** Its value if it is money. */
        public Optional<BigDecimal> yuan() {
            return value.sort() == Sort.AMOUNT ? Optional.of(value.number()) : Optional.empty();
        }
    }

    /**
     * How much a figure states.
     *
     * @param sort of what
     * @param number in yuan, in per cent, or the count
     * @param unit as printed or taken over; empty if there is none
     */
    public record Value(Sort sort, BigDecimal number, String unit) {}

    /** What a figure is. */
    public enum Sort {
        AMOUNT,
        PERCENTAGE,
        COUNT
    }

    /**
     * A row of an indicator table found.
     *
     * @param levels its name and what it stands under, outermost first
     * @param target as printed
     * @param actual as printed
     * @param weight the points that there are
     * @param score the points given
     */
    public record FoundIndicator(
            List<String> levels,
            String target,
            String actual,
            Optional<BigDecimal> weight,
            Optional<BigDecimal> score) {
        public FoundIndicator {
            levels = List.copyOf(levels);
        }
    }

    /**
     * A finding found.
     *
     * @param id its id in the report
     * @param rule the id of the rule
     * @param severity how grave
     * @param verdict the verdict of what it rests on
     * @param message what is wrong, with the figures
     * @param suggestion what should stand there, where there is one repair
     */
    public record FoundFinding(
            String id,
            String rule,
            Severity severity,
            Verdict verdict,
            Wording message,
            Optional<Finding.Suggestion> suggestion) {}
}
