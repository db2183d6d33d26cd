package org.gouji.extract.sentence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.number.YearMention;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.text.Line;

/** Finds the year that a number in a sentence is about. */
final class Years {
    private static final Pattern COMPARING = Pattern.compile(".*(?:与|较|比|同|和|对比|相较)$");
    /** 主要原因是2021年未购车；…: a year named in a reason is none of what comes after it. */
    private static final Pattern REASON = Pattern.compile(".*(?:原因|由于|因为)[^，。；]{0,6}$");

    /** How far into its sentence a year may stand to hold for the sentences after it. */
    private static final int LEADING = 3;

    /** So many characters before a year tell whether it is compared with. */
    private static final int REACH = 400;

    /** So many years before a number are looked at. */
    private static final int MOST = 100;

    private final Line line;
    private final int[] depths;
    private final List<YearMention> years;
    private final int[] starts;

    /**
     * @param depths how many brackets are open before each character of the line
     * @param years the years that it names, in order
     */
    Years(Line line, int[] depths, List<YearMention> years) {
        this.line = line;
        this.depths = depths;
        this.years = years;
        this.starts = new int[years.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = line.indexOf(years.get(i).span().start());
        }
    }

    /**
     * A year that a sentence names.
     *
     * @param year the year
     * @param leading whether the sentence begins with it, so that it holds for what follows
     */
    record Said(int year, boolean leading) {}

    /** The last year named before a position; comparisons such as 与2021年相比, and years in brackets closed since, are left out. */
    Optional<Said> of(int position) {
        int last = Arrays.binarySearch(starts, position);
        last = last < 0 ? -last - 2 : last - 1;
        for (int i = last; i >= 0 && i > last - MOST; i--) {
            int at = starts[i];
            if (depths[at] <= depths[position] && !COMPARING.matcher(before(at)).matches() && !excused(at, position)) {
                return Optional.of(new Said(years.get(i).year(), at <= LEADING));
            }
        }
        return Optional.empty();
    }

    private String before(int at) {
        return line.chars().substring(Math.max(0, at - REACH), at);
    }

    private boolean excused(int at, int position) {
        return closed(at, position) && REASON.matcher(before(at)).matches();
    }

    /** Whether a semicolon stands between. */
    private boolean closed(int at, int position) {
        for (int i = at; i < position; i++) {
            char c = line.chars().charAt(i);
            if (c == '；' || c == ';') {
                return true;
            }
        }
        return false;
    }
}
