package org.gouji.extract.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Span;

/**
 * A line, or the beginning of one, that may be a heading.
 *
 * @param row the place among the rows of the report
 * @param source the row itself
 * @param from where its number begins
 * @param mark its number
 * @param end where its words end
 * @param rest the text that its words introduce on the same line; empty for a line of its own
 * @param closed whether a full stop follows the words
 * @param cut whether the words are only the first clause of a long sentence
 */
record Candidate(
        int row, Row source, int from, Numbering.Mark mark, int end, String rest, boolean closed, boolean cut) {
    /** The longest words that introduce text on their own line. */
    static final int LONGEST_RUN_IN = 30;
    /** The longest words of a heading on a line of its own. */
    static final int LONGEST = 45;

    /** 热线平台运行费项目60.97万元，…; what tells only a side (年初预算90万元，…) is a sentence. */
    private static final Pattern AMOUNT_FIRST = Pattern.compile(
            "^(?!(?:20\\d\\d年度?|本年度?|当年|全年|年初|年末|年度|我[单局]位?|本[单部]位?门?|部门|整体|财政|拨款|调整后?|实际|总)*(?:预算|支出|收入|决算|资金)(?:安排|批复|下达|到位|总额|合计|总计|数|额|为|共)*[\\d,，.]+[万亿]?元)[^，]{4,40}?\\d(?:万元|亿元|元)(?=，)");

    private static final Pattern MIDDLE = Pattern.compile("(?<=。)\\s*(?=\\d{1,2}[.、][^\\d：]{2,30}：)");
    private static final Pattern COMMA = Pattern.compile(",(?!\\d)|(?<!\\d),");
    private static final Pattern INSTRUCTION = Pattern.compile("[（(][^（）()]*[）)][。]?");

    /** The candidates that a row with a number holds: at its beginning, and in its middle where an item follows on the same line. */
    static List<Candidate> in(int index, Row row) {
        List<Candidate> found = new ArrayList<>();
        read(index, row, row.from()).ifPresent(found::add);
        if (!found.isEmpty() && found.get(0).mark().numbering() == Numbering.ARABIC) {
            Matcher middle = row.line().matcher(MIDDLE);
            int expected = found.get(0).mark().value() + 1;
            while (middle.find()) {
                Optional<Candidate> next = read(index, row, middle.end());
                if (next.isPresent() && next.get().mark().value() == expected) {
                    found.add(next.get());
                    expected++;
                }
            }
        }
        return found;
    }

    private static Optional<Candidate> read(int index, Row row, int from) {
        return Numbering.read(row.line().chars(), from, row.to()).map(mark -> of(index, row, from, mark));
    }

    /** The candidate that a row without a number is. */
    static Candidate bare(int index, Row row) {
        Numbering.Mark none = new Numbering.Mark(Numbering.NONE, 0, "", row.from(), false);
        return of(index, row, row.from(), none);
    }

    private static Candidate of(int index, Row row, int from, Numbering.Mark mark) {
        String chars = row.line().chars();
        int stop = stop(chars, mark.end(), row.to());
        String rest = stop < row.to() ? chars.substring(stop + 1, row.to()).strip() : "";
        if (INSTRUCTION.matcher(rest).matches()) {
            rest = "";
        }
        boolean closed = stop < row.to() && rest.isEmpty() && chars.charAt(stop) != '：' && chars.charAt(stop) != ':';
        int end = clause(chars, mark.end(), stop);
        boolean cut = end < stop && !amountFirst(words(chars, mark.end(), stop)).find();
        if (end < stop) {
            rest = chars.substring(end + 1, row.to()).strip();
        }
        return new Candidate(index, row, from, mark, trim(chars, mark.end(), end), rest, closed, cut);
    }

    private static int stop(String chars, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = chars.charAt(i);
            if (c == '（' || c == '(' || c == '《') {
                depth++;
            } else if (c == '）' || c == ')' || c == '》') {
                depth--;
            } else if (depth <= 0 && "。：；:;！？!?".indexOf(c) >= 0) {
                return i;
            }
        }
        return to;
    }

    /** Where the words end that are the heading of a sentence: before the first comma if they state an amount or the sentence is long. */
    private static int clause(String chars, int from, int stop) {
        String words = words(chars, from, stop);
        Matcher amount = amountFirst(words);
        if (amount.find()) {
            return from + amount.end();
        }
        int comma = words.indexOf('，');
        return words.length() > LONGEST_RUN_IN && comma >= 4 && comma <= LONGEST_RUN_IN ? from + comma : stop;
    }

    private static String words(String chars, int from, int stop) {
        return COMMA.matcher(chars.substring(Math.min(from, stop), stop)).replaceAll("，");
    }

    private static Matcher amountFirst(String words) {
        return AMOUNT_FIRST.matcher(words);
    }

    private static int trim(String chars, int from, int to) {
        int end = to;
        while (end > from && " 、，,.".indexOf(chars.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Its words without the number. */
    String words() {
        return source.line().chars().substring(Math.min(mark.end(), end), end);
    }

    /** Its words as printed. */
    String title() {
        return source.printed(mark.end(), end);
    }

    boolean runIn() {
        return !rest.isEmpty();
    }

    /** Whether its words end with a full stop, as a sentence of their own. */
    boolean isSentence() {
        String chars = source.line().chars();
        return end < source.to() && chars.charAt(end) == '。';
    }

    boolean is(Numbering numbering) {
        return mark.numbering() == numbering;
    }

    int value() {
        return mark.value();
    }

    /** The same words under another number. */
    Candidate numbered(Numbering.Mark other) {
        return new Candidate(row, source, from, other, end, rest, closed, cut);
    }

    /** Number and words. */
    Span span() {
        return source.line().span(from, Math.max(end, from));
    }
}
