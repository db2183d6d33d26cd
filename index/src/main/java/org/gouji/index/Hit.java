package org.gouji.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Measure;
import org.gouji.model.Scope;
import org.gouji.model.Span;

/**
 * One thing found.
 *
 * @param kind what it is
 * @param report the report that it is or stands in
 * @param heading the titles of the sections around it, outermost first, joined by {@code  / }; empty for a report
 * @param line the line that shows best why it was found
 * @param place where it stands in the document's text: the report, the section's heading (its first line if it has none), the figure
 * @param figure the figure, for an {@link HitKind#AMOUNT}
 */
public record Hit(HitKind kind, InReport report, String heading, Line line, Span place, Optional<FoundFigure> figure) {
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
     * @param unit its unit, as printed or taken over
     * @param yuan its value if it is money
     * @param item what it measures, as printed; empty if the text does not tell
     * @param key the canonical name of the item
     * @param measure which side of the item
     * @param scope which money
     * @param year the year it is about; empty if the text does not tell
     */
    public record FoundFigure(
            String text,
            String unit,
            Optional<BigDecimal> yuan,
            String item,
            String key,
            Measure measure,
            Scope scope,
            OptionalInt year) {}
}
