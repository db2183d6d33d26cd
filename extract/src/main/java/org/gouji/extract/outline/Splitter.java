package org.gouji.extract.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts the rows of a document into reports and the forms annexed to them. */
final class Splitter {
    /** A report has said something once it holds this many characters. */
    private static final int SUBSTANCE = 200;

    private static final int LONGEST_LINE = 32;
    /** A form's table follows its title within so many rows. */
    private static final int REACH = 6;

    private static final Pattern UNIT_OR_YEAR =
            Pattern.compile("([（(]?(20\\d\\d|二[〇○零0O].{2})年?度?[）)]?)|.*(局|委|委员会|办|办公室|中心|厅|处|院|校|会|站|所|队|馆"
                    + "|街道|镇|乡|政府|法院|检察院|学校|医院|中学|小学|幼儿园|园|部|联|社|台|公司|大队|支队|（汇总）|（本级）|（机关）)");
    private static final Pattern FIELD = Pattern.compile(".*(单位|部门|项目名称|填报|实施|万元|编号|日期).*");
    private static final Pattern ANSWER = Pattern.compile(".*(□|您|___|○).*");
    private static final Pattern ACCOUNT_WORDS = Pattern.compile(".*(决算|预算).*");

    private final List<Row> rows;
    private final List<Frame> frames = new ArrayList<>();

    private Splitter(List<Row> rows) {
        this.rows = rows;
    }

    static List<Frame> split(List<Row> rows) {
        Splitter splitter = new Splitter(rows);
        splitter.run();
        return splitter.frames;
    }

    private void run() {
        if (rows.isEmpty()) {
            return;
        }
        frames.add(new Frame(Optional.empty(), Optional.empty(), Frame.Role.REPORT, 0, rows.size(), 0));
        int i = 0;
        while (i < rows.size()) {
            Optional<Title> title = Title.at(rows, i);
            if (title.isPresent()) {
                title(title.get());
                i = title.get().last() + 1;
            } else {
                part(i);
                i++;
            }
        }
        charts();
    }

    private Frame last() {
        return frames.get(frames.size() - 1);
    }

    private void title(Title title) {
        int start = blockStart(title.first());
        if (!isReal(title)) {
            return;
        }
        Frame.Role role = Frame.Role.of(title.type());
        if (isBlank(last(), start)) {
            Frame frame = last();
            boolean keep = frame.title().isPresent();
            frames.set(
                    frames.size() - 1,
                    new Frame(
                            frame.parent(),
                            keep ? frame.title() : Optional.of(title),
                            keep ? frame.role() : role,
                            frame.from(),
                            frame.to(),
                            title.last() + 1));
            return;
        }
        if (title.type() == Title.Type.ACCOUNTS && isInsideAccounts(title)) {
            return;
        }
        boolean annexed = title.type() == Title.Type.FORM || title.type() == Title.Type.QUESTIONNAIRE;
        cut(
                start,
                new Frame(
                        annexed ? owner() : Optional.empty(),
                        Optional.of(title),
                        role,
                        start,
                        rows.size(),
                        title.last() + 1));
    }

    private void cut(int start, Frame next) {
        frames.set(frames.size() - 1, last().until(start));
        frames.add(next);
    }

    /** The report that a form belongs to: the last one that is no form itself. */
    private Optional<Integer> owner() {
        for (int i = frames.size() - 1; i >= 0; i--) {
            if (frames.get(i).parent().isEmpty()) {
                return frames.get(i).role().hasSections() ? Optional.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether nothing but cover, annex number and contents stand in a frame before a row. */
    private boolean isBlank(Frame frame, int end) {
        int length = 0;
        for (int i = frame.body(); i < end; i++) {
            Row row = rows.get(i);
            boolean numbered = row.isText() && isNumbered(row);
            if (!row.isText() || numbered) {
                return false;
            }
            length += row.words().length();
        }
        return length < SUBSTANCE;
    }

    private static boolean isNumbered(Row row) {
        return Numbering.read(row.line().chars(), row.from(), row.to()).isPresent();
    }

    /** Whether what follows a title is what such a title stands over. */
    private boolean isReal(Title title) {
        if (title.first() > 0 && rows.get(title.first()).isText()) {
            Row before = rows.get(title.first() - 1);
            if (before.isText()
                    && before.flat().length() > LONGEST_LINE
                    && before.words().matches(".*[一-龥，、]")) {
                return false;
            }
        }
        int after = title.last() + 1;
        if (isListed(title)) {
            return false;
        }
        return switch (title.type()) {
            case REPORT -> isBlank(last(), title.first()) || beginsAnew(after);
            case FORM ->
                isOverTable(title) && (frames.size() == 1 && isBlank(last(), title.first()) || !continues(after));
            case QUESTIONNAIRE ->
                rows.subList(after, Math.min(after + 3 * REACH, rows.size())).stream()
                        .anyMatch(row -> ANSWER.matcher(row.words()).matches());
            case ACCOUNTS -> true;
        };
    }

    /** Whether a title only stands in a list of annexes: nothing follows it but the next annex or the end. */
    private boolean isListed(Title title) {
        int after = title.last() + 1;
        boolean annex = !title.label().isEmpty() || title.first() > 0 && Title.isBareAnnex(rows.get(title.first() - 1));
        boolean table = rows.get(title.first()).kind() == Row.Kind.TABLE;
        return !table
                && (after >= rows.size()
                        || annex && Title.annex(rows.get(after)).isPresent());
    }

    private boolean isOverTable(Title title) {
        if (rows.get(title.first()).kind() == Row.Kind.TABLE) {
            return true;
        }
        List<Row> next = rows.subList(title.last() + 1, Math.min(title.last() + 1 + REACH, rows.size()));
        return next.stream()
                .takeWhile(row -> Title.annex(row).isEmpty() && !isNumbered(row))
                .anyMatch(row -> row.kind() == Row.Kind.TABLE
                        || FIELD.matcher(row.words()).matches()
                                && row.words().indexOf('：') > 0
                                && row.words().indexOf('。') < 0);
    }

    /** Whether the next number 一、 is a first one: a mention of a report in the middle of another is no title. */
    private boolean beginsAnew(int after) {
        return nextHan(after)
                .map(mark -> mark.value() == 1 || mark.numbering() == Numbering.PART)
                .orElse(true);
    }

    /** Whether the numbers of the report around a form go on after it. */
    private boolean continues(int after) {
        Optional<Numbering.Mark> next = nextHan(after);
        if (next.isEmpty()
                || next.get().numbering() == Numbering.PART
                || next.get().value() == 1) {
            return false;
        }
        for (int i = after - 1; i >= last().from(); i--) {
            Row row = rows.get(i);
            Optional<Numbering.Mark> mark =
                    row.isText() ? Numbering.read(row.line().chars(), row.from(), row.to()) : Optional.empty();
            if (mark.isPresent() && mark.get().numbering() == Numbering.HAN) {
                return next.get().value() == mark.get().value() + 1;
            }
        }
        return false;
    }

    private Optional<Numbering.Mark> nextHan(int after) {
        for (int i = after; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (Title.annex(row).isPresent() || (i > after && Title.at(rows, i).isPresent())) {
                return Optional.empty();
            }
            Optional<Numbering.Mark> mark =
                    row.isText() ? Numbering.read(row.line().chars(), row.from(), row.to()) : Optional.empty();
            boolean automatic = mark.isPresent()
                    && mark.get().automatic()
                    && mark.get().numbering() == Numbering.ARABIC
                    && mark.get().value() == 1;
            if (automatic
                    || mark.isPresent()
                            && (mark.get().numbering() == Numbering.HAN
                                    || mark.get().numbering() == Numbering.PART)) {
                return mark;
            }
        }
        return Optional.empty();
    }

    /** Whether a title of accounts only heads a part of the accounts around it. */
    private boolean isInsideAccounts(Title title) {
        boolean inside = last().role() == Frame.Role.ACCOUNTS
                || owner().isPresent() && frames.get(owner().get()).role() == Frame.Role.ACCOUNTS;
        if (!inside) {
            return !beginsAnew(title.last() + 1);
        }
        return nextHan(title.last() + 1)
                .map(mark -> mark.numbering() != Numbering.PART || mark.value() != 1)
                .orElse(true);
    }

    /** Parts make accounts of a text without a title, and lead back to them after the reports in between. */
    private void part(int index) {
        Row row = rows.get(index);
        List<Candidate> candidates = row.isText() ? Candidate.in(index, row) : List.of();
        if (candidates.isEmpty()
                || !candidates.get(0).is(Numbering.PART)
                || candidates.get(0).runIn()) {
            return;
        }
        Candidate part = candidates.get(0);
        Optional<Integer> accounts = lastAccounts();
        if (part.value() == 1) {
            first(index);
        } else if (accounts.isPresent()
                && !part.words().contains("附件")
                && (part.words().contains("附表") || last().role() != Frame.Role.ACCOUNTS)
                && frames.size() > accounts.get()) {
            cut(index, new Frame(accounts, Optional.empty(), Frame.Role.TABLES, index, rows.size(), index));
        }
    }

    private void first(int index) {
        Frame frame = last();
        boolean accounts = false;
        for (int i = index; i < rows.size() && !accounts && !isReport(i); i++) {
            accounts = isPartOfAccounts(rows.get(i));
        }
        if (!accounts) {
            return;
        }
        int start = blockStart(index);
        if (isBlank(frame, start)) {
            frames.set(
                    frames.size() - 1,
                    new Frame(frame.parent(), frame.title(), Frame.Role.ACCOUNTS, frame.from(), frame.to(), index));
        } else if (frame.role() != Frame.Role.ACCOUNTS || frame.body() < index) {
            cut(start, new Frame(Optional.empty(), Optional.empty(), Frame.Role.ACCOUNTS, start, rows.size(), index));
        }
    }

    private boolean isReport(int index) {
        return Title.at(rows, index)
                .filter(title -> title.type() == Title.Type.REPORT)
                .isPresent();
    }

    private static boolean isPartOfAccounts(Row row) {
        return row.isText()
                && Numbering.read(row.line().chars(), row.from(), row.to())
                        .filter(mark -> mark.numbering() == Numbering.PART
                                && ACCOUNT_WORDS.matcher(row.words()).matches())
                        .isPresent();
    }

    private Optional<Integer> lastAccounts() {
        for (int i = frames.size() - 1; i >= 0; i--) {
            if (frames.get(i).role() == Frame.Role.ACCOUNTS) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Chart data at the end of a text, where converters leave it, belongs to the accounts or the last report. */
    private void charts() {
        int start = rows.size();
        while (start > 0 && rows.get(start - 1).kind() == Row.Kind.CHART) {
            start--;
        }
        if (start == rows.size() || last().role() == Frame.Role.TABLES || start <= last().from()) {
            return;
        }
        Optional<Integer> accounts = lastAccounts();
        Optional<Integer> parent = accounts.isPresent() ? accounts : owner();
        if (parent.isPresent()) {
            cut(start, new Frame(parent, Optional.empty(), Frame.Role.TABLES, start, rows.size(), start));
        }
    }

    /** The first row of the lines that belong to a title: the annex number, the unit's name and the year above it. */
    private int blockStart(int title) {
        int start = title;
        while (start > Math.max(last().body(), title - 4)) {
            Row above = rows.get(start - 1);
            if (Title.isBareAnnex(above)) {
                return start - 1;
            }
            String flat = above.flat();
            if (!above.isText()
                    || flat.length() > LONGEST_LINE
                    || !UNIT_OR_YEAR.matcher(flat).matches()
                    || isNumbered(above)) {
                return start;
            }
            start--;
        }
        return start;
    }
}
