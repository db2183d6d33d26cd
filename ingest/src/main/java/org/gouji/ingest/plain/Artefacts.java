package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Span;

/** What a converter leaves in a line that no reader of the paper would see: bookmarks, picture marks, field codes, comments. */
final class Artefacts {
    private static final Pattern MARK = Pattern.compile("""
            \\[(?:bookmark|image):[^\\]\\n]{0,300}+\\]
            |\\[footnoteRef:\\d++\\]
            |PAGEREF\\s++\\w++(?:\\s++\\\\?[hp]\\b)*+(?:\\s++\\d{1,4}+\\b)?
            |HYPERLINK\\s++(?:\\\\?l\\s++)?(?:"[^"\\n]*+"|[!-~]++)(?:\\s++\\\\?[lh]\\b(?:\\s++"[^"\\n]*+")?)*+
            |TOC\\s++\\\\o\\s++"[^"\\n]*+"(?:\\s++\\\\[a-z])*+
            |(?:PAGE |SEQ \\S{1,20} )?\\\\\\*\\s?(?:MERGEFORMAT|ARABIC)
            """.replace("\n", ""));

    /** Comments are appended to their paragraph after a TAB. */
    private static final String COMMENT = "\tComment by ";

    private Artefacts() {}

    /** The parts of {@code [from, to)} that are text, in order, without white space at the two ends; none if nothing is left. */
    static List<Span> pieces(Lines lines, int from, int to) {
        List<Span> pieces = new ArrayList<>();
        Matcher mark = MARK.matcher(lines.text()).region(from, to);
        int at = from;
        while (mark.find()) {
            add(pieces, at, mark.start());
            at = mark.end();
        }
        add(pieces, at, to);
        trimEnds(lines, pieces);
        return List.copyOf(pieces);
    }

    private static void trimEnds(Lines lines, List<Span> pieces) {
        while (!pieces.isEmpty() && blank(lines, pieces.get(0))) {
            pieces.remove(0);
        }
        while (!pieces.isEmpty() && blank(lines, pieces.get(pieces.size() - 1))) {
            pieces.remove(pieces.size() - 1);
        }
        if (!pieces.isEmpty()) {
            Span first = pieces.get(0);
            pieces.set(0, new Span(lines.trimmed(first.start(), first.end()).start(), first.end()));
            Span last = pieces.get(pieces.size() - 1);
            pieces.set(
                    pieces.size() - 1,
                    new Span(
                            last.start(),
                            lines.trimmed(last.start(), last.end()).end()));
        }
    }

    private static boolean blank(Lines lines, Span piece) {
        return lines.trimmed(piece.start(), piece.end()).isEmpty();
    }

    private static void add(List<Span> pieces, int from, int to) {
        if (to > from) {
            pieces.add(new Span(from, to));
        }
    }

    /** A line's text without artefacts and outer white space. */
    static String clean(Lines lines, int line) {
        StringBuilder clean = new StringBuilder();
        for (Span piece : pieces(lines, lines.start(line), commentOrEnd(lines, lines.start(line), lines.end(line)))) {
            clean.append(piece.in(lines.text()));
        }
        return clean.toString();
    }

    /** Where the first comment of {@code [from, to)} begins, its TAB included; {@code to} if there is none. */
    static int commentOrEnd(Lines lines, int from, int to) {
        int found = lines.text().substring(from, to).indexOf(COMMENT);
        return found >= 0 ? from + found : to;
    }
}
