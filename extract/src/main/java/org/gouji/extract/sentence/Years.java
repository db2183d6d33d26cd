package org.gouji.extract.sentence;

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

    private Years() {}

    /**
     * A year that a sentence names.
     *
     * @param year the year
     * @param leading whether the sentence begins with it, so that it holds for what follows
     */
    record Said(int year, boolean leading) {}

    /** The last year named before a position; comparisons such as 与2021年相比, and years in brackets closed since, are left out. */
    static Optional<Said> of(Line line, int position, List<YearMention> years) {
        int depth = SentenceReader.depth(line, position);
        for (int i = years.size() - 1; i >= 0; i--) {
            YearMention mention = years.get(i);
            int at = line.indexOf(mention.span().start());
            if (at < position
                    && SentenceReader.depth(line, at) <= depth
                    && !COMPARING.matcher(line.chars().substring(0, at)).matches()
                    && !excused(line.chars(), at, position)) {
                return Optional.of(new Said(mention.year(), at <= LEADING));
            }
        }
        return Optional.empty();
    }

    private static boolean excused(String chars, int at, int position) {
        boolean closed = chars.substring(at, position).matches("(?s).*[；;].*");
        return closed && REASON.matcher(chars.substring(0, at)).matches();
    }
}
