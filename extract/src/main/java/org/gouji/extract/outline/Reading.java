package org.gouji.extract.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.identity.Evidence;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.text.Line;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Span;

/**
 * One frame, read.
 *
 * @param title its title as printed
 * @param opening the lines around the title
 * @param entries its headings in order
 * @param lines its lines, cells of tables among them
 */
record Reading(String title, List<String> opening, List<Entry> entries, List<String> lines) {
    private static final Pattern FIRST = Pattern.compile("[一1][、.].*");
    private static final Pattern FIELD = Pattern.compile(".*(单位|部门|名称)([（(].*[）)])?");
    /** The lines below a title that may name the unit and the year. */
    private static final int OPENING_BELOW = 3;

    private static final int LONGEST_OPENING = 40;
    private static final Pattern YEAR = Pattern.compile("20\\d\\d\\s*年?度|(?<!\\d)20\\d\\d年(?!\\d)");
    private static final Pattern ACCOUNTS = Pattern.compile(".*(决算|预算).*(说明|情况).*");

    static Reading of(Frame frame, List<Row> all, Document document) {
        List<Row> rows = frame.rows(all);
        List<Entry> entries = new ArrayList<>(annexes(rows, frame, all));
        frame.title().ifPresent(title -> entries.add(entry(title, all)));
        if (frame.role().hasSections()) {
            entries.addAll(Nesting.of(all.subList(frame.body(), frame.to())));
        }
        String title = frame.title().map(t -> t.printed(all)).orElseGet(() -> titleWithout(frame, entries));
        int below = Math.min(frame.body() + OPENING_BELOW, frame.to());
        List<String> opening = all.subList(frame.from(), below).stream()
                .takeWhile(row -> !FIRST.matcher(row.words()).matches())
                .filter(row -> row.isText() && row.words().length() <= LONGEST_OPENING)
                .map(Row::words)
                .toList();
        return new Reading(
                title,
                opening,
                List.copyOf(entries),
                lines(document, frame.span(all, document.text().length())));
    }

    /** A text without a title is called by its part on the accounts, an annexed one by its first heading. */
    private static String titleWithout(Frame frame, List<Entry> entries) {
        Optional<Entry> accounts = entries.stream()
                .filter(entry ->
                        entry.level() == 0 && ACCOUNTS.matcher(entry.title()).matches())
                .findFirst();
        if (accounts.isPresent()) {
            return accounts.get().title();
        }
        boolean tables = frame.role() == Frame.Role.TABLES && !entries.isEmpty();
        return tables ? (entries.get(0).label() + " " + entries.get(0).title()).strip() : "";
    }

    private static List<Entry> annexes(List<Row> rows, Frame frame, List<Row> all) {
        List<Entry> entries = new ArrayList<>();
        int end = frame.title().map(title -> title.first() - frame.from()).orElse(0);
        for (Row row : rows.subList(0, Math.max(0, Math.min(end, rows.size())))) {
            if (Title.isBareAnnex(row)) {
                Matcher annex = Title.annex(row).orElseThrow();
                Span heading = row.line().span(annex.start(1), annex.end(1));
                entries.add(new Entry(0, row.printed(annex.start(1), annex.end(1)), "", heading));
            }
        }
        return entries;
    }

    private static Entry entry(Title title, List<Row> all) {
        Row first = all.get(title.first());
        Row last = all.get(title.last());
        int end = title.last() == title.first() ? first.to() : last.to();
        Span heading =
                first.line().span(first.from(), first.to()).cover(last.line().span(last.from(), end));
        return new Entry(0, title.label(), title.printed(all), heading);
    }

    private static List<String> lines(Document document, Span span) {
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (!span.contains(block.span())) {
                continue;
            }
            if (block instanceof Block.Paragraph paragraph) {
                lines.add(Line.of(document.text(), paragraph.pieces()).chars().strip());
            } else if (block instanceof Block.Heading heading) {
                lines.add(Line.of(document.text(), heading.pieces()).chars().strip());
            } else if (block instanceof Block.Table table) {
                cells(document, table, lines);
            }
        }
        return List.copyOf(lines);
    }

    /** Cells, each also together with the next one: in forms the name of a field and its value stand in two. */
    private static void cells(Document document, Block.Table table, List<String> lines) {
        String before = "";
        for (Block.Cell cell : table.cells()) {
            String words = Line.of(document.text(), cell.span()).chars().strip();
            if (words.isEmpty()) {
                continue;
            }
            lines.add(words);
            if (before.length() <= LONGEST_OPENING && FIELD.matcher(before).matches()) {
                lines.add(before + "：" + words);
            }
            before = words;
        }
    }

    Evidence evidence(String path) {
        return new Evidence(
                title, opening, lines, entries.stream().map(Entry::title).toList(), path);
    }

    /** Whether the title or the lines around it name the year. */
    boolean namesYear() {
        return YEAR.matcher(title).find()
                || opening.stream().anyMatch(line -> YEAR.matcher(line).find());
    }
}
