package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Span;

/**
 * The rows of money of a form: its whole and the sources below it, each a label and the figures behind it. A source's whole may be printed without a label right
 * below the heads and be named after all others.
 */
final class FundRows {
    private static final Pattern AMONG = Pattern.compile("其中[：:]?");
    private static final Pattern WHOLE =
            Pattern.compile("(?:(?:年度|全年|本年|项目|预算)*资金(?:来源)?(?:总额|合计|总计)|总计|合计|(?:年度|预算)?总(?:额|金额))[：:]?");
    private static final Pattern SOURCE =
            Pattern.compile("(?:其中[：:])?[^\\d，。；、]{0,16}(?:资金|拨款|收入|补助|补贴|结转|结余|贷款|债券|基金|投入)[：:]?");
    private static final Pattern AMONG_SOURCE = Pattern.compile("其中[：:].{2,16}");
    private static final int LONGEST = 24;

    private final List<FormWord> words;
    private final FormHeads heads;
    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private int at;

    private FundRows(List<FormWord> words, FormHeads heads, String text) {
        this.words = words;
        this.heads = heads;
        this.text = text;
        this.at = heads.next();
    }

    /**
     * A row as its words follow each other.
     *
     * @param label what it is of; empty if nothing stands before its figures
     * @param figures numbers, percentages and dashes
     */
    record Row(Optional<Span> label, List<FormWord> figures) {
        Row {
            figures = List.copyOf(figures);
        }
    }

    /**
     * What was read.
     *
     * @param rows the whole first
     * @param next the index of the word after them
     */
    record Read(List<Row> rows, int next) {
        Read {
            rows = List.copyOf(rows);
        }
    }

    /** The rows under heads of money; none if the whole is not among them. */
    static Optional<Read> read(List<FormWord> words, FormHeads heads, String text) {
        return new FundRows(words, heads, text).rows();
    }

    private Optional<Read> rows() {
        List<FormWord> unlabelled = figures();
        boolean named = true;
        while (named) {
            named = row();
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int whole = whole();
        if (!unlabelled.isEmpty()) {
            // its name follows all figures, and has none of its own
            if (whole != rows.size() - 1 || !rows.get(whole).figures().isEmpty()) {
                return Optional.empty();
            }
            rows.add(0, new Row(rows.remove(whole).label(), unlabelled));
            whole = 0;
        }
        return whole == 0 ? Optional.of(new Read(rows, at)) : Optional.empty();
    }

    /** The only row that is of all money; -1 if there is none, or several. */
    private int whole() {
        int found = -1;
        for (int r = 0; r < rows.size(); r++) {
            Optional<Span> label = rows.get(r).label();
            if (label.isPresent() && WHOLE.matcher(plain(label.get())).matches()) {
                if (found >= 0) {
                    return -1;
                }
                found = r;
            }
        }
        return found;
    }

    private String plain(Span span) {
        return span.in(text).replaceAll("[\\s\\u00a0\\u3000]", "");
    }

    private boolean row() {
        if (at >= words.size()) {
            return false;
        }
        if (!rows.isEmpty() && remarked()) {
            at++;
        }
        FormWord label = words.get(at);
        int next = at + 1;
        if (AMONG.matcher(label.words()).matches() && next < words.size()) {
            label = label.and(words.get(next++), text);
        }
        boolean whole = WHOLE.matcher(label.words()).matches();
        if (!whole && !SOURCE.matcher(label.words()).matches() || label.words().length() > LONGEST) {
            return false;
        }
        at = next;
        label = bracketed(label);
        rows.add(new Row(Optional.of(label.span()), figures()));
        return true;
    }

    /** Whether the reason for what was not spent stands between a row and the next. */
    private boolean remarked() {
        boolean headed = heads.columns().get(heads.columns().size() - 1).kind() == FormHeads.Kind.REMARK;
        return headed
                && at + 1 < words.size()
                && !SOURCE.matcher(words.get(at).words()).matches()
                && AMONG_SOURCE.matcher(words.get(at + 1).words()).matches();
    }

    /** With a bracket that stands behind it, which may be broken: 其他资金 （包括结转 资金）. */
    private FormWord bracketed(FormWord label) {
        if (at >= words.size() || !words.get(at).words().matches("[（(].*")) {
            return label;
        }
        FormWord whole = label;
        for (int n = at; n < words.size() && n < at + 3; n++) {
            whole = whole.and(words.get(n), text);
            if (whole.words().matches(".*[）)][：:]?")) {
                at = n + 1;
                return whole;
            }
        }
        return label;
    }

    private List<FormWord> figures() {
        List<FormWord> figures = new ArrayList<>();
        while (at < words.size()
                && words.get(at).figure()
                && figures.size() <= heads.columns().size()) {
            figures.add(words.get(at++));
        }
        return figures;
    }
}
