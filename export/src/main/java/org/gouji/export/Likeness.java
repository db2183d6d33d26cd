package org.gouji.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a report shares with others (雷同).
 *
 * @param report the report asked about
 * @param length how many characters its long paragraphs have; 0 where there are none to compare
 * @param compared how many other reports it was held against
 * @param matches the reports that are most like it, the most like first
 * @param more how many further reports are as much like it as was asked for
 */
public record Likeness(Paper report, int length, int compared, List<Match> matches, int more) {
    public Likeness {
        matches = List.copyOf(matches);
    }

    /**
     * A report.
     *
     * @param path the file's path as shown to the user
     * @param title as printed
     * @param unit who reports; empty if not found
     * @param year the year reported on
     */
    public record Paper(String path, String title, String unit, OptionalInt year) {}

    /**
     * A report that is like it.
     *
     * @param other the report
     * @param alike per cent of the characters that both share
     * @param exact per cent of the characters in shared passages that have figures, and the same ones
     * @param telling per cent of what both share when words weigh the less the more reports have them
     * @param passages what both share, the most telling first
     */
    public record Match(Paper other, BigDecimal alike, BigDecimal exact, BigDecimal telling, List<Passage> passages) {
        public Match {
            passages = List.copyOf(passages);
        }
    }

    /**
     * A passage that both have, but for figures and the units' own names.
     *
     * @param here in the report asked about
     * @param there in the other one
     * @param figures what its figures tell
     * @param reports how many other reports have it, or the rarest part of it
     */
    public record Passage(String here, String there, Figures figures, int reports) {}

    /** What the figures of a shared passage tell. Dates are none, nor are 0 and 100. */
    public enum Figures {
        NONE,
        SAME,
        OTHER
    }
}
