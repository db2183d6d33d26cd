package org.gouji.extract.table.grid;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.text.Line;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;

/** Reads the plain numbers of score sheets and surveys. */
public final class Numeric {
    private static final Pattern ALONE = Pattern.compile("^\\s*(?<n>\\d{1,3}(?:\\.\\d{1,2})?)\\s*(?:分)?\\s*$");
    private static final Pattern COUNT = Pattern.compile("^\\s*(?<n>\\d{1,9})\\s*(?:[份人])?\\s*$");
    private static final Pattern RESULT =
            Pattern.compile("(?:^|[=%）)\\s计得])\\s*(?<n>\\d{1,3}(?:\\.\\d{1,2})?)\\s*(?:分)?[\\s。；]*$");

    private Numeric() {}

    /** A cell that is only a number of points. */
    public static Optional<Quantity.Count> alone(Line line) {
        return number(line, ALONE);
    }

    /** A cell that is only a whole number, of any size. */
    public static Optional<Quantity.Count> count(Line line) {
        return number(line, COUNT);
    }

    /** The score at the end of a cell that shows how it was worked out: {@code ①+②=10}, {@code …=77.27% 4}. */
    public static Optional<Quantity.Count> result(Line line) {
        return number(line, ALONE)
                .or(() -> line.chars().contains("%")
                                && line.chars().stripTrailing().endsWith("%")
                        ? Optional.empty()
                        : number(line, RESULT));
    }

    private static Optional<Quantity.Count> number(Line line, Pattern pattern) {
        Matcher matcher = pattern.matcher(line.chars());
        if (!matcher.find()) {
            return Optional.empty();
        }
        var span = line.span(matcher.start("n"), matcher.end("n"));
        Printed printed = new Printed(new BigDecimal(matcher.group("n")), Printed.Approximation.NONE, span);
        return Optional.of(new Quantity.Count(span, printed, ""));
    }
}
