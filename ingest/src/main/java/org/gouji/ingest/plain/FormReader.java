package org.gouji.ingest.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Span;

/** Reads a form from its first head on: its money, its aims, its indicators, whichever of them are there and can be told. */
final class FormReader {
    private static final String UNITS = "[（(](?:单位[：:])?(?:百|千|万|亿)?元[）)]";
    private static final Pattern UNIT = Pattern.compile(UNITS);

    /** What stands left of the money. */
    private static final Pattern LEAD = Pattern.compile("(?:(?:年度|项目|全年|预算|财政)*(?:资金|预算)(?:投入|安排|执行|使用)?(?:情况)?)?"
            + UNITS + "|(?:项目|年度|财政)(?:资金|预算)(?:投入|执行)?(?:情况)?|预算执行(?:情况)?|资金情况|(?:年度)?预算申请|[（(]万?元[）)]?");

    private static final Pattern AIMS = Pattern.compile("(?:年度|总体|目标|绩效|指标|年度总体目标|年度(?:绩效)?目标|总体(?:绩效)?目标|绩效目标|绩效指标"
            + "|预期目标|年初(?:设定)?目标|实际完成(?:情况)?|全年实际完成情况|(?:年度)?(?:总体)?目标(?:实际)?完成情况|[一二三四五六七八九十]、.{2,12})"
            + "(?:[（(].{1,6}[）)])?");

    /** Words between the money of a form and its indicators at most: what was aimed at and what came of it. */
    private static final int LONGEST_AIMS = 400;

    /** Words behind the money, among which a unit may stand that was drawn left of it. */
    private static final int UNIT_BEHIND = 4;

    private static final int LONGEST_HEAD = 16;

    private final List<FormWord> words;
    private final String text;
    private final FormGrid grid = new FormGrid();

    private FormReader(List<FormWord> words, String text) {
        this.words = words;
        this.text = text;
    }

    /**
     * A form that was told.
     *
     * @param grid its rows
     * @param next the index of the word after it
     */
    record Form(FormGrid grid, int next) {}

    /** Whether a form may begin with a word: a head, a piece of one, or what stands left of them. */
    static boolean mayBegin(FormWord word) {
        return word.words().length() <= LONGEST_HEAD
                && (LEAD.matcher(word.words()).matches() || FormHeads.mayBegin(word.words()));
    }

    /** The heads at an index, or behind the words that stand left of them. */
    static FormHeads heads(List<FormWord> words, int index, String text) {
        int first = index;
        while (first < words.size()
                && first < index + 2
                && LEAD.matcher(words.get(first).words()).matches()) {
            first++;
        }
        return FormHeads.at(words, first, text);
    }

    /** The form that begins at an index with heads or with what stands left of them; empty if what stands where can't be told. */
    static Optional<Form> read(List<FormWord> words, int index, FormHeads heads, String text) {
        if (heads.columns().isEmpty()) {
            return Optional.empty();
        }
        FormReader reader = new FormReader(words, text);
        Optional<Span> lead = reader.lead(index, heads);
        if (heads.funds()) {
            return reader.funds(lead, heads).map(next -> reader.indicators(next).orElse(new Form(reader.grid, next)));
        }
        return lead.isEmpty() && heads.indicators() ? reader.indicators(index) : Optional.empty();
    }

    private Optional<Span> lead(int index, FormHeads heads) {
        int start = heads.columns().get(0).head().span().start();
        Optional<Span> lead = Optional.empty();
        for (int i = index; words.get(i).span().start() < start; i++) {
            Span word = words.get(i).span();
            lead = Optional.of(lead.map(l -> l.cover(word)).orElse(word));
        }
        return lead;
    }

    /** The index of the word after the money. */
    private Optional<Integer> funds(Optional<Span> lead, FormHeads heads) {
        Optional<FundRows.Read> funds = FundRows.read(words, heads, text);
        Optional<List<int[]>> columns = funds.flatMap(f -> new FundColumns(heads).of(f.rows()));
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        int next = funds.get().next();
        int unit = lead.isPresent() ? -1 : unitBehind(next);
        Optional<Span> left = unit < 0 ? lead : Optional.of(words.get(unit).span());
        grid.funds(left, heads, funds.get().rows(), columns.get());
        return Optional.of(natures(unit < 0 ? next : unit + 1, heads));
    }

    /** 按收入性质分 and 按支出性质分 with their parts, income under the budget and expenditure behind it; the index of the word after them. */
    private int natures(int from, FormHeads heads) {
        FundNatures natures = FundNatures.read(words, from, text);
        int spent = heads.of(FormHeads.Kind.SPENT);
        int rate = heads.of(FormHeads.Kind.RATE);
        if (spent < 1 || rate < spent) {
            return from;
        }
        natures.rows().forEach(row -> grid.pair(row, spent, rate));
        return natures.next();
    }

    private int unitBehind(int next) {
        for (int i = next; i < words.size() && i < next + UNIT_BEHIND; i++) {
            if (UNIT.matcher(words.get(i).words()).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** The indicators from an index on, and what stands before them. */
    private Optional<Form> indicators(int from) {
        int limit = Math.min(words.size(), grid.isEmpty() ? from + 1 : from + LONGEST_AIMS);
        for (int i = from; i < limit; i++) {
            FormHeads heads = FormHeads.at(words, i, text);
            if (heads.funds()) {
                break;
            }
            if (!heads.columns().isEmpty()) {
                Optional<IndicatorRows.Read> read =
                        heads.indicators() ? IndicatorRows.read(words, heads, text) : Optional.empty();
                if (read.isPresent()) {
                    IndicatorRows.Read told = grid.isEmpty() ? read.get().alone() : read.get();
                    aims(words.subList(from, i));
                    grid.indicators(heads, told);
                    return Optional.of(new Form(grid, read.get().next()));
                }
                i = heads.next() - 1;
            }
        }
        return Optional.empty();
    }

    /** What was aimed at and what came of it: two texts below their heads, or words that are left together. */
    private void aims(List<FormWord> aims) {
        int from = 0;
        while (from < aims.size() && AIMS.matcher(aims.get(from).words()).matches()) {
            from++;
        }
        int to = aims.size();
        while (to > from && AIMS.matcher(aims.get(to - 1).words()).matches()) {
            to--;
        }
        if (from > 0) {
            grid.words(aims.subList(0, from).stream().map(FormWord::span).toList());
        }
        if (to - from == 2) {
            Span first = aims.get(from).span();
            grid.words(List.of(
                    new Span(first.start(), first.start()),
                    first,
                    aims.get(from + 1).span()));
        } else if (to > from) {
            grid.words(List.of(aims.get(from).span().cover(aims.get(to - 1).span())));
        }
    }
}
