package org.gouji.extract.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts the rows of a document into reports and the forms annexed to them. */
final class Splitter {
    private final List<Row> rows;
    private final Surroundings surroundings;
    private final List<Frame> frames = new ArrayList<>();

    private Splitter(List<Row> rows) {
        this.rows = rows;
        this.surroundings = new Surroundings(rows);
    }

    static List<Frame> split(List<Row> rows) {
        Splitter splitter = new Splitter(rows);
        splitter.run();
        return List.copyOf(splitter.frames);
    }

    private void run() {
        if (rows.isEmpty()) {
            return;
        }
        frames.add(new Frame(Optional.empty(), Optional.empty(), Frame.Role.REPORT, 0, rows.size(), 0));
        int i = 0;
        while (i < rows.size()) {
            Optional<Title> title = surroundings.title(i);
            if (title.isPresent()) {
                title(title.get());
                i = title.get().last() + 1;
            } else {
                part(i);
                project(i);
                i++;
            }
        }
        charts();
    }

    private Frame last() {
        return frames.get(frames.size() - 1);
    }

    private void title(Title title) {
        boolean table = title.type() == Title.Type.TABLE;
        if (!surroundings.confirm(title, last().body()) || table && owner().isEmpty()) {
            return;
        }
        int start = surroundings.blockStart(title.first(), last().body());
        boolean letter = last().from() == 0 && last().title().isEmpty() && surroundings.isLetter(0, start);
        if (letter || (!isFilled(last()) && surroundings.isBlank(last().body(), start))) {
            if (!table) {
                name(title);
            }
        } else if (title.type() != Title.Type.ACCOUNTS || !isInside(title)) {
            boolean annexed = table || title.type() == Title.Type.FORM || title.type() == Title.Type.QUESTIONNAIRE;
            Optional<Integer> parent = annexed ? owner() : Optional.empty();
            Frame.Role role = Frame.Role.of(title.type());
            cut(new Frame(parent, Optional.of(title), role, start, rows.size(), title.last() + 1));
        }
    }

    /** Whether the title of a form stands inside its own table, so that the form is there with it. */
    private boolean isFilled(Frame frame) {
        return frame.title()
                .filter(title -> rows.get(title.last()).kind() == Row.Kind.TABLE)
                .isPresent();
    }

    /** Gives a title to the report that has just begun; of a cover's title and the one on the first page the former stays. */
    private void name(Title title) {
        Frame frame = last();
        boolean keep = frame.title().isPresent();
        Optional<Title> kept = keep ? frame.title() : Optional.of(title);
        Frame.Role role = keep ? frame.role() : Frame.Role.of(title.type());
        frames.set(
                frames.size() - 1, new Frame(frame.parent(), kept, role, frame.from(), frame.to(), title.last() + 1));
    }

    private void cut(Frame next) {
        frames.set(frames.size() - 1, last().until(next.from()));
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

    private Optional<Integer> accounts() {
        for (int i = frames.size() - 1; i >= 0; i--) {
            if (frames.get(i).role() == Frame.Role.ACCOUNTS) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether a title of accounts only heads a part of the accounts around it, or is a line of another report. */
    private boolean isInside(Title title) {
        int after = title.last() + 1;
        return last().role() == Frame.Role.ACCOUNTS
                ? !surroundings.beginsParts(after)
                : !surroundings.beginsAnew(after);
    }

    /** Parts make accounts of a text without a title, and lead back to them after the reports in between. */
    private void part(int index) {
        Optional<Numbering.Mark> mark = rows.get(index).mark().filter(m -> m.numbering() == Numbering.PART);
        if (mark.isEmpty() || rows.get(index).words().length() > Candidate.LONGEST || goesOn(index, mark.get())) {
            return;
        }
        if (mark.get().value() == 1) {
            firstPart(index);
            return;
        }
        Optional<Integer> accounts = accounts();
        Frame.Role role = last().role();
        String words = rows.get(index).words();
        boolean tables = role == Frame.Role.ACCOUNTS && words.contains("附表") && isLastPart(index);
        boolean back = role != Frame.Role.ACCOUNTS && role != Frame.Role.TABLES && !words.contains("附件");
        if (accounts.isPresent() && (tables || back)) {
            cut(new Frame(accounts, Optional.empty(), Frame.Role.TABLES, index, rows.size(), index));
        }
    }

    /** Whether a part follows on the one before it in the same report, be it one inside the accounts that has parts of its own. */
    private boolean goesOn(int index, Numbering.Mark mark) {
        if (last().role() == Frame.Role.ACCOUNTS) {
            return false;
        }
        return rows.subList(last().body(), index).stream()
                .flatMap(row -> row.mark().stream())
                .filter(m -> m.numbering() == Numbering.PART)
                .reduce((before, after) -> after)
                .filter(before -> before.value() + 1 == mark.value())
                .isPresent();
    }

    private boolean isLastPart(int index) {
        return rows.subList(index + 1, rows.size()).stream()
                .noneMatch(row ->
                        row.mark().filter(m -> m.numbering() == Numbering.PART).isPresent());
    }

    private void firstPart(int index) {
        boolean accounts = false;
        for (int i = index; i < rows.size() && !accounts && !isReport(i); i++) {
            accounts = isPartOfAccounts(rows.get(i));
        }
        if (!accounts) {
            return;
        }
        Frame frame = last();
        int start = surroundings.blockStart(index, frame.body());
        if (surroundings.isBlank(frame.body(), start)) {
            frames.set(
                    frames.size() - 1,
                    new Frame(frame.parent(), frame.title(), Frame.Role.ACCOUNTS, frame.from(), frame.to(), index));
        } else {
            cut(new Frame(Optional.empty(), Optional.empty(), Frame.Role.ACCOUNTS, start, rows.size(), index));
        }
    }

    private boolean isReport(int index) {
        return surroundings
                .title(index)
                .filter(title -> title.type() == Title.Type.REPORT)
                .isPresent();
    }

    /** Behind the form of one project the text on the next begins: 项目二：敬老院改造项目. It is no part of that form, and the form after it is its own. */
    private void project(int index) {
        boolean form = last().role() == Frame.Role.FORM && !surroundings.isBlank(last().body(), index);
        if (form) {
            Title.ofProject(rows.get(index), index)
                    .ifPresent(title -> cut(new Frame(
                            Optional.empty(), Optional.of(title), Frame.Role.REPORT, index, rows.size(), index + 1)));
        }
    }

    private static boolean isPartOfAccounts(Row row) {
        boolean part = row.mark().filter(m -> m.numbering() == Numbering.PART).isPresent();
        return part && (row.words().contains("决算") || row.words().contains("预算"));
    }

    /** Chart data at the end of a text, where converters leave it, belongs to the accounts or the last report, whatever stands between. */
    private void charts() {
        int start = rows.size();
        while (start > 0 && rows.get(start - 1).kind() == Row.Kind.CHART) {
            start--;
        }
        if (start == rows.size() || last().role() == Frame.Role.TABLES || start <= last().from()) {
            return;
        }
        Optional<Integer> parent = accounts().isPresent() ? accounts() : owner();
        if (parent.isPresent() && parent.get() < frames.size() - 1) {
            cut(new Frame(parent, Optional.empty(), Frame.Role.TABLES, start, rows.size(), start));
        }
    }
}
