package org.gouji.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.gouji.model.Span;

/** The fields of the index, and how values are written into them. A change of any of these needs a new {@link #FORMAT}. */
final class Fields {
    /** Written with each commit; an index of another format is rebuilt. */
    static final String FORMAT = "2";

    // Which document.
    static final String HIT = "hit";
    /** Stands in {@link #HIT} for a line with figures, which is no hit itself: its figures, just before it, are found by its words. */
    static final String LINE = "LINE";

    static final String FILE = "file";
    /** The place of the report in its file; with {@link #FILE} and {@link #AT} the order among equals. */
    static final String ORDER = "order";

    static final String AT = "at";
    /** File and place of a report, by which the report is found. */
    static final String REPORT = "report";
    /** The same, kept with all that stands in the report. */
    static final String INSIDE = "inside";

    // What words are looked for in.
    /** A report's title and unit, a section's title, a figure's item. */
    static final String NAME = "name";

    static final String TEXT = "text";
    /** What a section or a line with figures stands under: one word of several may be found here, but not all. */
    static final String AROUND = "around";
    /** Titles, units and items whole, by {@link Asked#key}. */
    static final String WHOLE = "whole";
    /** The text cut by {@link Words}, where there are some. */
    static final String WORDS = "words";

    // What filters look at; names by {@link Asked#key}.
    static final String DEPARTMENT = "department";
    static final String REGION = "region";
    static final String YEAR = "year";
    static final String KIND = "kind";
    static final String MEASURE = "measure";
    /** What words are looked for in too, as they are in {@link #MEASURE}: by the label. */
    static final String SCOPE = "scope";

    static final String YUAN = "yuan";

    // What is only kept to be shown.
    static final String SHOWN_ID = "shown.id";
    static final String SHOWN_PATH = "shown.path";
    static final String SHOWN_TITLE = "shown.title";
    static final String SHOWN_DEPARTMENT = "shown.department";
    static final String SHOWN_REGION = "shown.region";
    static final String SHOWN_YEAR = "shown.year";
    static final String SHOWN_KIND = "shown.kind";
    static final String SHOWN_TEXT = "shown.text";
    static final String SHOWN_PLACE = "shown.place";
    /** The pieces of the report's text from which the line to show is chosen. */
    static final String SHOWN_PIECES = "shown.pieces";

    static final String SHOWN_HEADING = "shown.heading";
    static final String SHOWN_UNIT = "shown.unit";
    static final String SHOWN_YUAN = "shown.yuan";
    static final String SHOWN_ITEM = "shown.item";
    static final String SHOWN_KEY = "shown.key";
    static final String SHOWN_MEASURE = "shown.measure";
    static final String SHOWN_SCOPE = "shown.scope";

    /** Amounts are kept as whole numbers of 0.0001 yuan. */
    private static final int YUAN_DECIMALS = 4;

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final FieldType RANKED = type(false);
    private static final FieldType UNRANKED = type(true);

    private Fields() {}

    /** A text that counts for ranking. */
    static Field ranked(String field, String text) {
        return new FedField(field, () -> Grams.of(text), RANKED);
    }

    /** Tokens that count for ranking. */
    static Field ranked(String field, Supplier<Iterator<Token>> tokens) {
        return new FedField(field, tokens, RANKED);
    }

    /** A text that is only found or not. */
    static Field plain(String field, String text) {
        return new FedField(field, () -> Grams.of(text), UNRANKED);
    }

    /** Several names as one text in which no phrase runs from one into the next. */
    static String names(String... names) {
        return Stream.of(names).filter(name -> !name.isEmpty()).distinct().collect(Collectors.joining("\n"));
    }

    /** An amount as it is compared; amounts beyond 900 trillion yuan all count as that. */
    static long yuan(BigDecimal amount) {
        BigDecimal scaled = amount.setScale(YUAN_DECIMALS, RoundingMode.FLOOR).scaleByPowerOfTen(YUAN_DECIMALS);
        return scaled.min(LARGEST).max(LARGEST.negate()).longValue();
    }

    static String spans(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(" "));
    }

    static List<Span> spans(String stored) {
        return stored.isEmpty()
                ? List.of()
                : Stream.of(stored.split(" ")).map(Fields::span).toList();
    }

    private static Span span(String stored) {
        int dash = stored.indexOf('-');
        return new Span(Integer.parseInt(stored.substring(0, dash)), Integer.parseInt(stored.substring(dash + 1)));
    }

    private static FieldType type(boolean withoutNorms) {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setOmitNorms(withoutNorms);
        type.freeze();
        return type;
    }
}
