package org.gouji.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.gouji.index.FedField.Piece;

/**
 * The fields of the index, and how values are written into them. A change of any of these changes the {@link Format}.
 *
 * <p>A file is one block of documents. In it, what belongs to something stands right before it ({@link Blocks}):
 *
 * <pre>
 * FIGURE… SENTENCE   a sentence with figures, where its paragraph has other sentences
 * FIGURE… PARAGRAPH  a paragraph or a row of a table, with the figures that are not in such a sentence
 * INDICATOR… FINDING…
 * SECTION          after all its own paragraphs, indicators and findings; a subsection is a section of its own
 * PARAGRAPH…       those in no section
 * REPORT           after all its sections
 * </pre>
 *
 * What a report says of itself (department, region, kind) is at the report only and holds for all before it.
 *
 * <table>
 * <caption>Fields by kind of document ({@link #HIT})</caption>
 * <tr><td>all but FIGURE</td><td>{@link #HIT}; all but LINE and SENTENCE: {@link #PLACE}</td></tr>
 * <tr><td>REPORT</td><td>{@link #FILE}, {@link #FILE_ORDER}, {@link #NAME}, {@link #WHOLE}, {@link #DEPARTMENT}, {@link #REGION}, {@link #KIND},
 *   {@link #DEPARTMENT_FACET}, {@link #REGION_FACET}, {@link #KIND_FACET}, {@link #YEAR}, {@link #ALIAS}, {@link #FIGURES},
 *   {@link #ITEM_NAME}, {@link #SHOWN}, {@link #SHOWN_TEXT}</td></tr>
 * <tr><td>SECTION</td><td>{@link #NAME}, {@link #WHOLE}, {@link #LEVEL}</td></tr>
 * <tr><td>PARAGRAPH</td><td>{@link #TEXT}, with the marks of words; {@link #SENTENCES}</td></tr>
 * <tr><td>LINE</td><td>headings and the lines of the title, which are found as section and report: {@link #TEXT}; {@link #SENTENCES}</td></tr>
 * <tr><td>FIGURE</td><td>none: what is not of any other kind is a figure, and its report has its row in {@link #FIGURES}</td></tr>
 * <tr><td>INDICATOR</td><td>{@link #NAME}, {@link #WHOLE}, {@link #TEXT}, {@link #WEIGHT}, {@link #SCORE}</td></tr>
 * <tr><td>FINDING</td><td>{@link #NAME}, {@link #TEXT}, {@link #RULE}, {@link #RULE_FACET}, {@link #SEVERITY}, {@link #FINDING}, {@link #VERDICT}, {@link #VERDICT_FACET},
 *   {@link #DEVIATION}, {@link #GAP}</td></tr>
 * <tr><td>{@link ItemNames}</td><td>{@link #NAME}, {@link #WHOLE}, {@link #ITEM}, {@link #NAMED}</td></tr>
 * </table>
 *
 * Numbers are doc values, of ten thousandths ({@link #number}) but for years: ranges are asked of what other conditions leave. Facets are
 * {@code SortedDocValues} of names as printed; to narrow to one of them, its {@link Asked#key} is a term of the field without {@code .facet}.
 */
final class Fields {
    // Which document.
    /** A {@link HitKind}, {@link #LINE} or {@link #SENTENCE}. */
    static final String HIT = "hit";
    /** A heading or line of the title: its text is found, but it is no hit itself. */
    static final String LINE = "LINE";
    /** A sentence with figures: no hit, and its text is in its passage. */
    static final String SENTENCE = "SENTENCE";

    /** The key of the file; at reports only. */
    static final String FILE = "file";
    /** The same as {@code SortedDocValues}: {@link FileOrder}. */
    static final String FILE_ORDER = "file.order";
    /** Where in the text of its file the thing begins: with {@link #FILE_ORDER} the order among equals. */
    static final String PLACE = "place";

    // What words are looked for in: bigrams with positions.
    /** A report's title, unit and short names; a section's title; a figure's item; an indicator's path; the items of a finding. */
    static final String NAME = "name";

    /** A paragraph, a line, an indicator's target and result, a finding's message. */
    static final String TEXT = "text";
    /** Of a passage: the {@link SentencePlaces} of its sentences with figures. */
    static final String SENTENCES = "sentences";
    /** Stands for {@link #TEXT} of passages and of their sentences with figures; no field of its own. */
    static final String LINES = "lines";

    /** How deep a section stands: what follows it and stands deeper is below it. */
    static final String LEVEL = "level";

    /** Stands for {@link #NAME} of a section or of one above it; no field of its own. */
    static final String AROUND = "around";
    /** Titles, units, items and indicators whole, by {@link Asked#key}. */
    static final String WHOLE = "whole";
    /**
     * Two names of one thing, by {@link Asked#key}, with a line feed between them; each pair is there in both orders. Of a report: the
     * short names that it gives; of a document that is no hit: the names of items ({@link Aliases}).
     */
    static final String ALIAS = "alias";

    // What filters look at; names by Asked.key.
    static final String DEPARTMENT = "department";
    static final String REGION = "region";
    static final String KIND = "kind";
    /** Of a report: the year reported on. */
    static final String YEAR = "year";
    /** Of a name of items: the one listed ({@link Lexicon#name}). */
    static final String ITEM = "item";
    /** Of a report: the names of its figures' items, see {@link ItemNames}. */
    static final String ITEM_NAME = "item.name";
    /** Of a name of items: itself. */
    static final String NAMED = "named";

    /** Of a report: the {@link FigureTable} of its figures. */
    static final String FIGURES = "figures";
    /** In lower case: {@code sum-of-parts}. */
    static final String RULE = "rule";

    static final String SEVERITY = "severity";
    /** Of a finding: what it is known by outside ({@link SearchIndex#finding}). */
    static final String FINDING = "finding";
    /** Of a finding: a {@link org.gouji.model.Verdict}. */
    static final String VERDICT = "verdict";

    static final String DEPARTMENT_FACET = "department.facet";
    static final String REGION_FACET = "region.facet";
    static final String KIND_FACET = "kind.facet";
    static final String RULE_FACET = "rule.facet";
    static final String VERDICT_FACET = "verdict.facet";

    // Numbers.
    /** Points given. */
    static final String SCORE = "score";
    /** Points that there are. */
    static final String WEIGHT = "weight";
    /** How far a finding's stated number is from what it should be, in per cent of that. */
    static final String DEVIATION = "deviation";
    /** The same in yuan, where it is money. */
    static final String GAP = "gap";

    // What is only kept to be shown.
    /** The {@link ReportCards} of a report and all in it. */
    static final String SHOWN = "shown";
    /** A report's whole text as {@link ShortText}, from which lines are cut by their place. */
    static final String SHOWN_TEXT = "shown.text";

    /** Numbers are kept as whole ten thousandths. */
    static final int DECIMALS = 4;

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);
    /** So many digits before the point and no more than {@link #DECIMALS} after it can be kept as they are. */
    private static final int WHOLE_DIGITS = 14;

    private static final int LONGEST_LABEL = 500;
    private static final FieldType RANKED = ranked();

    private Fields() {}

    /** A text that counts for ranking. */
    static Field ranked(String field, String text) {
        return ranked(field, Piece.of(text));
    }

    /** A piece of text that counts for ranking. */
    static Field ranked(String field, Piece piece) {
        return new FedField(field, RANKED, piece, Optional.empty());
    }

    /** A piece of text that counts for ranking, with marks where words begin that are known. */
    static Field ranked(String field, Piece piece, Optional<Words> words) {
        return new FedField(field, RANKED, piece, words);
    }

    /** A name as a facet: Lucene takes no more than 32 KB. */
    static BytesRef label(String name) {
        int end = Math.min(name.length(), LONGEST_LABEL);
        return new BytesRef(name.substring(0, end));
    }

    /** What an item is printed as and listed as: one name where the other is part of it. */
    static String item(String printed, String listed) {
        return printed.contains(listed) ? printed : listed.contains(printed) ? listed : names(printed, listed);
    }

    /** Several names as one text in which no phrase runs from one into the next. */
    static String names(String... names) {
        return Stream.of(names).filter(name -> !name.isEmpty()).distinct().collect(Collectors.joining("\n"));
    }

    /** A number as it is compared; amounts beyond 900 trillion all count as that. */
    static long number(BigDecimal value) {
        if (value.scale() >= 0 && value.scale() <= DECIMALS && value.precision() - value.scale() <= WHOLE_DIGITS) {
            return value.movePointRight(DECIMALS).longValue();
        }
        BigDecimal scaled = value.setScale(DECIMALS, RoundingMode.FLOOR).scaleByPowerOfTen(DECIMALS);
        return scaled.min(LARGEST).max(LARGEST.negate()).longValue();
    }

    private static FieldType ranked() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }
}
