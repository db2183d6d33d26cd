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

/** What the index keeps of a document to show it; {@link Cards} writes and reads it. All places are in the text of the file. */
sealed interface Card {
    /** Where it stands. */
    Span place();

    /**
     * A report; see {@link Hit.InReport}.
     *
     * @param place the report's text, which the index keeps beside the card
     */
    record OfReport(Hit.InReport report, Span place) implements Card {}

    /**
     * A section.
     *
     * @param path the titles down to it, outermost first, joined by {@code  / }
     * @param place its heading, or its first line if it has none
     */
    record OfSection(String path, Span place) implements Card {}

    /** A paragraph or a row of a table. */
    record OfParagraph(Span place) implements Card {}

    /**
     * A figure; see {@link Hit.FoundFigure}.
     *
     * @param line the sentence or row around it
     * @param value in yuan, in per cent, or the count
     * @param name the name that its item is listed under
     * @param year empty if the text does not tell
     * @param state where it ended when all checks were made; empty if that is not known
     */
    record OfFigure(
            Span place,
            Span line,
            Value value,
            String item,
            String name,
            OptionalInt year,
            Optional<Standing.State> state)
            implements Card {}

    /**
     * How much a figure states, of what.
     *
     * @param unit as printed or taken over
     */
    record Value(Hit.Sort sort, BigDecimal value, String unit, Measure measure, Scope scope) {}

    /**
     * A row of an indicator table.
     *
     * @param levels its name and what it stands under, outermost first
     * @param weight the points that there are
     * @param score the points given
     */
    record OfIndicator(
            List<String> levels,
            String target,
            String actual,
            Optional<BigDecimal> weight,
            Optional<BigDecimal> score,
            Span place)
            implements Card {
        public OfIndicator {
            levels = List.copyOf(levels);
        }
    }

    /**
     * A finding.
     *
     * @param id its id in the report
     * @param verdict the verdict of what it rests on
     * @param places all of its places; the first is where it stands
     */
    record OfFinding(
            String id,
            String rule,
            Severity severity,
            Verdict verdict,
            Wording message,
            List<Span> places,
            Optional<Finding.Suggestion> suggestion)
            implements Card {
        public OfFinding {
            places = List.copyOf(places);
        }

        @Override
        public Span place() {
            return places.isEmpty() ? new Span(0, 0) : places.get(0);
        }
    }
}
