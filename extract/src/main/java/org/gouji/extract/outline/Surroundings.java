package org.gouji.extract.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.extract.regex.Pattern;

/** What stands around a line that reads like a title: it tells titles from mentions. */
final class Surroundings {
    /** A report has said something once it holds this many characters. */
    private static final int SUBSTANCE = 200;
    /** A letter that goes before a report. */
    private static final int LONGEST_LETTER = 600;
    /** A line that runs to the right margin. */
    private static final int FULL_LINE = 32;
    /** A form's table follows its title within so many rows. */
    private static final int REACH = 6;

    private static final Pattern UNIT_OR_YEAR =
            Pattern.compile("([（(]?(20\\d\\d|二[〇○零0O].{2})年?度?[）)]?)|.*(局|委|委员会|办|办公室|中心"
                    + "|厅|处|院|校|会|站|所|队|馆|街道|镇|乡|政府|中学|小学|园|部|联|社|台|公司|林场|（汇总）|（本级）|（机关）)");
    private static final Pattern FIELD = Pattern.compile(".*(单位|部门|项目名称|填报|实施|万元|编号|日期).*：.*");
    private static final Pattern CAPTION = Pattern.compile(".*[（(](金额|计量)?(单位)?[：:]?[亿万]?元[）)]");
    private static final Pattern ANSWER = Pattern.compile(".*(□|您|___|○).*");
    private static final Pattern UNFINISHED = Pattern.compile(".*[一-龥，、]");

    private final List<Row> rows;
    private final List<Optional<Title>> titles;

    Surroundings(List<Row> rows) {
        this.rows = rows;
        this.titles =
                IntStream.range(0, rows.size()).mapToObj(i -> Title.at(rows, i)).toList();
    }

    /** The title that begins at a row, by its words. */
    Optional<Title> title(int row) {
        return titles.get(row);
    }

    /** Whether nothing but cover, annex number and letterhead stand in a piece of the rows. */
    boolean isBlank(int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            Row row = rows.get(i);
            if (!row.isText() || row.mark().isPresent()) {
                return false;
            }
            length += row.words().length();
        }
        return length < SUBSTANCE;
    }

    /** Whether a piece of the rows is a letter that sends the report: short, without sections or tables. */
    boolean isLetter(int from, int to) {
        int length = 0;
        for (Row row : rows.subList(from, to)) {
            if (!row.isText() || row.mark().filter(Surroundings::isOutermost).isPresent()) {
                return false;
            }
            length += row.words().length();
        }
        return length < LONGEST_LETTER;
    }

    /** Whether what stands around a title is what stands around titles; {@code from} is where the report before it begins. */
    boolean confirm(Title title, int from) {
        int after = title.last() + 1;
        if (isListed(title) || isWrapped(title)) {
            return false;
        }
        return switch (title.type()) {
            case REPORT -> isBlank(from, title.first()) || beginsAnew(after);
            case FORM ->
                isOverTable(title) && !isCaption(title) && (isBlank(from, title.first()) || !continues(from, after));
            case TABLE ->
                rows.subList(after, Math.min(after + REACH, rows.size())).stream()
                        .takeWhile(
                                row -> Title.annex(row).isEmpty() && row.mark().isEmpty())
                        .anyMatch(row -> row.kind() == Row.Kind.TABLE);
            case QUESTIONNAIRE ->
                rows.subList(after, Math.min(after + 3 * REACH, rows.size())).stream()
                        .anyMatch(row -> ANSWER.matcher(row.words()).matches());
            case ACCOUNTS -> true;
        };
    }

    /** The second line of a sentence that the page cut. */
    private boolean isWrapped(Title title) {
        if (title.first() == 0 || !rows.get(title.first()).isText()) {
            return false;
        }
        Row before = rows.get(title.first() - 1);
        String flat = before.flat();
        return before.isText()
                && flat.length() > FULL_LINE
                && UNFINISHED.matcher(flat).matches();
    }

    /** Whether a title only stands in a list of annexes: nothing follows it but the next annex or the end. */
    private boolean isListed(Title title) {
        int after = title.last() + 1;
        if (rows.get(title.first()).kind() == Row.Kind.TABLE) {
            return false;
        }
        boolean annex = !title.label().isEmpty() || title.first() > 0 && Title.isBareAnnex(rows.get(title.first() - 1));
        return after >= rows.size() || annex && Title.annex(rows.get(after)).isPresent();
    }

    /** The caption of a table in the running text: it names the unit of its figures, and a sentence ends right above it. */
    private boolean isCaption(Title title) {
        Row row = rows.get(title.last());
        return title.first() > 0
                && title.label().isEmpty()
                && CAPTION.matcher(row.flat()).matches()
                && rows.get(title.first() - 1).flat().endsWith("。");
    }

    private boolean isOverTable(Title title) {
        if (rows.get(title.first()).kind() == Row.Kind.TABLE) {
            return true;
        }
        int after = title.last() + 1;
        return rows.subList(after, Math.min(after + REACH, rows.size())).stream()
                .takeWhile(row -> Title.annex(row).isEmpty() && row.mark().isEmpty())
                .anyMatch(row -> row.kind() == Row.Kind.TABLE
                        || FIELD.matcher(row.words()).matches() && row.words().indexOf('。') < 0);
    }

    /** Whether the next number 一、 is a first one: a mention of a report in the middle of another is no title. */
    boolean beginsAnew(int after) {
        return next(after)
                .map(mark -> mark.value() == 1 || mark.numbering() == Numbering.PART)
                .orElse(true);
    }

    /** Whether accounts begin after a title, with their first part. */
    boolean beginsParts(int after) {
        return next(after)
                .filter(mark -> mark.numbering() == Numbering.PART && mark.value() == 1)
                .isPresent();
    }

    /** Whether the numbers of the report around a form go on after it. */
    private boolean continues(int from, int after) {
        Optional<Numbering.Mark> next = next(after);
        if (next.isEmpty()
                || next.get().numbering() == Numbering.PART
                || next.get().value() == 1) {
            return false;
        }
        for (int i = after - 1; i >= from; i--) {
            Optional<Numbering.Mark> mark = rows.get(i).mark().filter(m -> m.numbering() == Numbering.HAN);
            if (mark.isPresent()) {
                return next.get().value() == mark.get().value() + 1;
            }
        }
        return false;
    }

    /** The next number of the outermost systems before another title. */
    private Optional<Numbering.Mark> next(int after) {
        for (int i = after; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (Title.annex(row).isPresent() || (i > after && title(i).isPresent())) {
                return Optional.empty();
            }
            Optional<Numbering.Mark> mark = row.mark().filter(Surroundings::isOutermost);
            if (mark.isPresent()) {
                return mark;
            }
        }
        return Optional.empty();
    }

    private static boolean isOutermost(Numbering.Mark mark) {
        boolean drawn = mark.numbering() == Numbering.ARABIC && mark.automatic() && mark.value() == 1;
        return drawn || mark.numbering() == Numbering.HAN || mark.numbering() == Numbering.PART;
    }

    /** The first row of the lines that belong to a title: the annex number, the unit's name and the year above it. */
    int blockStart(int title, int from) {
        int start = title;
        while (start > Math.max(from, title - 4)) {
            Row above = rows.get(start - 1);
            if (Title.isBareAnnex(above)) {
                return start - 1;
            }
            String flat = above.flat();
            boolean belongs = above.isText()
                    && above.mark().isEmpty()
                    && flat.length() <= FULL_LINE
                    && UNIT_OR_YEAR.matcher(flat).matches();
            if (!belongs) {
                return start;
            }
            start--;
        }
        return start;
    }
}
