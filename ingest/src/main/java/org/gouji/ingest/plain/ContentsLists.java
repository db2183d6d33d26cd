package org.gouji.ingest.plain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Block;
import org.gouji.model.Span;

/** Contents lists (目录): entries with page numbers, or entries that come again as lines of the text after a line 目录. */
final class ContentsLists implements Recogniser {
    private static final Pattern TITLE = Pattern.compile("^目\\s{0,6}[录錄次]$");

    private static final Pattern LEADERS = Pattern.compile("(?:[.．·…‥。_]\\s?){3,}+\\s*+[-—]?\\s?(\\d{1,3})\\s?[-—]?$");

    private static final Pattern TABBED = Pattern.compile("[^\\t]\\t\\s*+[-—]?\\s?(\\d{1,3})\\s?[-—]?$");

    private static final int MAX_ENTRY = 80;
    private static final int MAX_GAP = 3;
    private static final int MIN_UNTITLED = 3;

    private final Lines lines;
    private final Map<String, Integer> lastLine = new HashMap<>();
    private int refusedUntil;

    ContentsLists(Lines lines) {
        this.lines = lines;
    }

    @Override
    public Optional<Found> at(int line) {
        if (line < refusedUntil) {
            return Optional.empty();
        }
        if (isTitle(line)) {
            int paged = pagedEnd(line + 1, true);
            int end = paged > line + 1 ? paged : repeatedEnd(line + 1);
            return end > line + 1 ? Optional.of(found(line, end)) : Optional.empty();
        }
        if (page(line).isEmpty()) {
            return Optional.empty();
        }
        int end = pagedEnd(line, false);
        if (end > line && believable(line, end)) {
            return Optional.of(found(line, end));
        }
        refusedUntil = Math.max(end, line + 1);
        return Optional.empty();
    }

    private boolean isTitle(int line) {
        return lines.end(line) - lines.start(line) <= 200
                && TITLE.matcher(Artefacts.clean(lines, line)).find();
    }

    private Found found(int from, int to) {
        Span trimmed = lines.trimmed(lines.start(from), lines.end(to - 1));
        return Found.of(new Block.Furniture(trimmed, Block.FurnitureKind.CONTENTS_LIST), to);
    }

    /** After the last entry from {@code from} on whose page is not before that of the entry above. */
    private int pagedEnd(int from, boolean titled) {
        int end = from;
        int lastPage = 0;
        int unpaged = 0;
        for (int line = from; line < lines.size() && line - end <= MAX_GAP; line++) {
            if (lines.blank(line)) {
                continue;
            }
            OptionalInt page = page(line);
            if (page.isPresent() && page.getAsInt() >= lastPage) {
                lastPage = page.getAsInt();
                end = line + 1;
                unpaged = 0;
            } else if (page.isPresent() || !titled || ++unpaged > 2 || !LineForms.titleLike(lines.at(line))) {
                break;
            }
        }
        return end;
    }

    private OptionalInt page(int line) {
        int length = lines.end(line) - lines.start(line);
        if (length < 3 || length > MAX_ENTRY * 4 || lines.tabbed(line)) {
            return OptionalInt.empty();
        }
        String raw = lines.at(line);
        if (raw.contains("PAGEREF")) {
            return OptionalInt.of(Integer.MAX_VALUE);
        }
        String clean = Artefacts.clean(lines, line);
        if (clean.isEmpty() || clean.length() > MAX_ENTRY || clean.indexOf('\t') != clean.lastIndexOf('\t')) {
            return OptionalInt.empty();
        }
        Matcher leaders = LEADERS.matcher(clean);
        if (leaders.find() && leaders.start() > 0) {
            return OptionalInt.of(Integer.parseInt(leaders.group(1)));
        }
        Matcher tabbed = TABBED.matcher(clean);
        return tabbed.find() ? OptionalInt.of(Integer.parseInt(tabbed.group(1))) : OptionalInt.empty();
    }

    /** Without a line 目录 above, entries must look like headings: a column of whole numbers looks the same otherwise. */
    private boolean believable(int from, int to) {
        int entries = 0;
        int headings = 0;
        for (int line = from; line < to; line++) {
            if (!lines.blank(line)) {
                entries++;
                String clean = Artefacts.clean(lines, line);
                boolean led = lines.at(line).contains("PAGEREF")
                        || LEADERS.matcher(clean).find();
                headings += led || LineForms.heading(clean) ? 1 : 0;
            }
        }
        return entries >= MIN_UNTITLED && headings * 2 > entries;
    }

    /** After the last of at least three short lines that all come again further down. */
    private int repeatedEnd(int from) {
        if (lastLine.isEmpty()) {
            for (int line = 0; line < lines.size(); line++) {
                if (!lines.blank(line) && lines.end(line) - lines.start(line) <= MAX_ENTRY * 4) {
                    lastLine.put(key(line), line);
                }
            }
        }
        int end = from;
        int entries = 0;
        int body = Integer.MAX_VALUE;
        for (int line = from; line < Math.min(lines.size(), body) && line - end <= MAX_GAP; line++) {
            if (lines.blank(line)) {
                continue;
            }
            int again = lastLine.getOrDefault(key(line), line);
            if (again == line || again >= body && entries == 0 || !LineForms.titleLike(Artefacts.clean(lines, line))) {
                break;
            }
            entries++;
            end = line + 1;
            body = Math.min(body, again);
        }
        return entries >= MIN_UNTITLED ? end : from;
    }

    private String key(int line) {
        String clean = Artefacts.clean(lines, line);
        StringBuilder key = new StringBuilder();
        clean.chars().filter(c -> !Lines.white(c)).forEach(c -> key.append((char) c));
        return key.toString();
    }
}
