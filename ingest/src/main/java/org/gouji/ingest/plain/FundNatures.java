package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Span;

/**
 * The lines of a form that split its money by the nature of income and of expenditure, two labels with their figures beside each other in the form, one below the other
 * where its grid is lost: 按收入性质分：80.00, 按支出性质分：80.00, 其中：一般公共预算：60.00, 其中：基本支出：50.00.
 *
 * @param rows as they stood in the form
 * @param next the index of the word after them
 */
record FundNatures(List<Row> rows, int next) {
    private static final Pattern ENTRY = Pattern.compile(
            "(?<label>(?:其中[：:]\\s*)?[^\\d：:，。；]{3,20})[：:]\\s*(?<figure>\\d{1,12}(?:[,，]\\d{3})*(?:\\.\\d{1,6})?)?");
    private static final Pattern INCOME = Pattern.compile("按收入性质分|(?:其中[：:])?.*(?:预算|拨款|收入|资金)(?:拨款)?");
    private static final Pattern SPENDING = Pattern.compile("按支出性质分|(?:其中[：:])?.*支出");
    private static final Pattern FIRST = Pattern.compile("按(?:收入|支出)性质分[：:].*");

    FundNatures {
        rows = List.copyOf(rows);
    }

    /** A label and its figure, where it is printed. */
    record Entry(Span label, Optional<Span> figure) {}

    /** A line of the form. */
    record Row(Optional<Entry> income, Optional<Entry> spending) {}

    /** The lines from an index on; none if they do not begin there. */
    static FundNatures read(List<FormWord> words, int from, String text) {
        List<Row> rows = new ArrayList<>();
        int at = from;
        if (from < words.size() && FIRST.matcher(words.get(from).words()).matches()) {
            Optional<Entry> entry = entry(words.get(at), text, INCOME);
            Optional<Entry> other = Optional.empty();
            do {
                at += entry.isPresent() ? 1 : 0;
                other = at < words.size() ? entry(words.get(at), text, SPENDING) : Optional.empty();
                at += other.isPresent() ? 1 : 0;
                rows.add(new Row(entry, other));
                entry = at < words.size() ? entry(words.get(at), text, INCOME) : Optional.empty();
            } while (entry.isPresent());
        }
        return new FundNatures(rows, at);
    }

    private static Optional<Entry> entry(FormWord word, String text, Pattern named) {
        Matcher matcher = ENTRY.matcher(word.span().in(text));
        if (!matcher.matches()
                || !named.matcher(matcher.group("label").replaceAll("\\s", "")).matches()) {
            return Optional.empty();
        }
        int start = word.span().start();
        Optional<Span> figure = matcher.group("figure") == null
                ? Optional.empty()
                : Optional.of(new Span(start + matcher.start("figure"), start + matcher.end("figure")));
        return Optional.of(new Entry(new Span(start + matcher.start("label"), start + matcher.end("label")), figure));
    }
}
