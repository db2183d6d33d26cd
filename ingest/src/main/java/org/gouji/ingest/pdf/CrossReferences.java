package org.gouji.ingest.pdf;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the tables in which a PDF file says where its objects are. PDFBox rebuilds a table that is wrong, from whatever objects it finds,
 * without a word.
 */
final class CrossReferences {
    private static final Pattern PREVIOUS = Pattern.compile("/Prev\\s+(\\d{1,10})");
    private static final int TRAILER = 4096;
    private static final int MOST_TABLES = 1000;
    private static final int ENTRY = 20;

    private final Bytes file;
    private final int base;

    private CrossReferences(Bytes file, int base) {
        this.file = file;
        this.base = base;
    }

    /**
     * Whether the tables are where the end of the file says, and their objects where the tables say.
     *
     * @param base where the file's header is: places are counted from there
     */
    static boolean sound(Bytes file, int base) {
        int start = file.findLast("startxref", file.length() - TRAILER);
        if (start < 0) {
            return false;
        }
        long first = file.number(file.skipWhite(start + "startxref".length()));
        return new CrossReferences(file, base).chain(first);
    }

    private boolean chain(long first) {
        Set<Long> seen = new HashSet<>();
        long at = first;
        while (at > 0 && seen.add(at) && seen.size() <= MOST_TABLES) {
            int place = file.skipWhite(at + base);
            if (!file.at(place, "xref")) {
                // A stream of references: its checksum tells whether it is whole.
                return stream(place);
            }
            int end = sections(file.skipWhite(place + "xref".length()));
            if (end < 0) {
                return false;
            }
            int trailerEnd = file.find("startxref", end, end + TRAILER);
            Matcher previous = PREVIOUS.matcher(file.text(end, trailerEnd < 0 ? end + TRAILER : trailerEnd));
            at = previous.find() ? Long.parseLong(previous.group(1)) : 0;
        }
        return first > 0;
    }

    private boolean stream(int place) {
        long number = file.number(place);
        return number >= 0 && file.object(place, number);
    }

    /** Checks the entries of a table; gives where its trailer begins, or −1 if something is wrong. */
    private int sections(int from) {
        int at = from;
        while (!file.at(at, "trailer")) {
            long first = file.number(at);
            int countAt = file.skipWhite(file.skipDigits(at));
            long count = file.number(countAt);
            int entries = file.skipWhite(file.skipDigits(countAt));
            if (first < 0 || count < 0 || entries + count * ENTRY > file.length()) {
                return -1;
            }
            for (int i = 0; i < count; i++) {
                if (!entry(entries + i * ENTRY, first + i)) {
                    return -1;
                }
            }
            at = file.skipWhite(entries + count * ENTRY);
        }
        return at;
    }

    private boolean entry(int at, long number) {
        boolean used = file.at(at + 17, "n");
        long place = file.number(at);
        return used ? place >= 0 && file.object(place + base, number) : file.at(at + 17, "f");
    }
}
