package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Span;

/**
 * One line of a chart's data: categories, values, and perhaps the name of the next series.
 *
 * @param categories labels, in order; none if the series has none
 * @param values where the numbers stand, in order
 * @param nextName the last word of the line, if it is no number
 */
record ChartTokens(List<Span> categories, List<Span> values, Optional<Span> nextName) {
    /** Plain numbers only: a printed 12.5% or 1,234 is prose or a table. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,20})?(?:[eE][-+]?\\d{1,2})?");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private static final int MAX_LABEL = 40;

    /** Empty if the line is not of this form. */
    static Optional<ChartTokens> read(Lines lines, int line) {
        List<Span> tokens = tokens(lines, line);
        int size = tokens.size();
        Optional<Span> name = Optional.empty();
        if (size > 1 && !number(lines, tokens.get(size - 1))) {
            name = Optional.of(tokens.get(size - 1));
            size--;
        }
        int firstValue = size;
        while (firstValue > 0 && number(lines, tokens.get(firstValue - 1))) {
            firstValue--;
        }
        for (Span label : tokens) {
            if (label.length() > MAX_LABEL || sentence(label.in(lines.text()))) {
                return Optional.empty();
            }
        }
        if (firstValue == size || tokens.subList(0, firstValue).stream().anyMatch(t -> number(lines, t))) {
            return Optional.empty();
        }
        int split = firstValue == 0 ? yearsAsCategories(lines, tokens.subList(0, size)) : firstValue;
        return Optional.of(new ChartTokens(tokens.subList(0, split), tokens.subList(split, size), name));
    }

    /** 2021 2022 2023 before as many values are categories. */
    private static int yearsAsCategories(Lines lines, List<Span> numbers) {
        int half = numbers.size() / 2;
        boolean years = numbers.size() % 2 == 0
                && half >= 2
                && numbers.subList(0, half).stream()
                        .allMatch(n -> YEAR.matcher(n.in(lines.text())).matches());
        return years ? half : 0;
    }

    private static List<Span> tokens(Lines lines, int line) {
        List<Span> tokens = new ArrayList<>();
        int from = lines.start(line);
        while (from <= lines.end(line)) {
            int to = lines.tabOrEnd(from, lines.end(line));
            Span token = lines.trimmed(from, to);
            if (!token.isEmpty()) {
                tokens.add(token);
            }
            from = to + 1;
        }
        return tokens;
    }

    private static boolean number(Lines lines, Span token) {
        return token.length() <= 40 && NUMBER.matcher(token.in(lines.text())).matches();
    }

    private static boolean sentence(String label) {
        return label.indexOf('。') >= 0 || label.indexOf('；') >= 0 || label.indexOf('：') >= 0;
    }
}
