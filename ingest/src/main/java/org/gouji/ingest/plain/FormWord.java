package org.gouji.ingest.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Span;

/**
 * One word of a form that lost its grid: a cell, or a piece of one.
 *
 * @param span where it stands
 * @param words its characters without white space
 * @param line the line that it begins on
 */
record FormWord(Span span, String words, int line) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(?:[,，]\\d{3})*(?:\\.\\d{1,6})?");
    private static final Pattern PERCENT = Pattern.compile("-?\\d{1,5}(?:\\.\\d{1,6})?[%％]");
    private static final Pattern DASH = Pattern.compile("[-—－–―/／]{1,2}");
    private static final Pattern SIGN = Pattern.compile("[≥≤><=＝＞＜]{1,2}");

    private static final char BAR = '|';

    /** Lines with more words than this hold several cells each. */
    private static final int LOOKED_AT = 12;

    /** A form has no more words; what comes after them is not read as one. */
    private static final int MOST = 4000;

    /** The words from a line on, up to one with a TAB. Where nearly every line is one cell, blanks stand inside cells. */
    static List<FormWord> from(Lines lines, int line) {
        boolean stacked = stacked(lines, line);
        List<FormWord> words = new ArrayList<>();
        for (int l = line; l < lines.size() && words.size() < MOST; l++) {
            if (lines.at(l).indexOf('\t') >= 0) {
                break;
            }
            if (!lines.blank(l)) {
                words.addAll(stacked ? List.of(whole(lines, l)) : split(lines, l));
            }
        }
        return signed(words, lines.text());
    }

    /** The words of a line, and the line as one of them. */
    static List<FormWord> on(Lines lines, int line) {
        List<FormWord> words = split(lines, line);
        if (words.size() > 1) {
            words.add(whole(lines, line));
        }
        return words;
    }

    private static boolean stacked(Lines lines, int from) {
        int read = 0;
        int words = 0;
        for (int l = from; l < lines.size() && read < LOOKED_AT; l++) {
            if (!lines.blank(l)) {
                read++;
                words += split(lines, l).size();
            }
        }
        return read > LOOKED_AT / 2 && words * 3 <= read * 4;
    }

    private static FormWord whole(Lines lines, int line) {
        return of(lines.trimmed(lines.start(line), lines.end(line)), lines.text(), line);
    }

    /** Words parted by blanks, or by bars where the line has several. */
    private static List<FormWord> split(Lines lines, int line) {
        boolean barred = lines.at(line).chars().filter(c -> c == BAR).count() > 1;
        List<FormWord> words = new ArrayList<>();
        int at = lines.start(line);
        int end = lines.end(line);
        while (at < end) {
            int from = at;
            while (at < end && !parts(lines.text().charAt(at), barred)) {
                at++;
            }
            Span word = lines.trimmed(from, at);
            if (!word.isEmpty()) {
                words.add(of(word, lines.text(), line));
            }
            at++;
        }
        return words;
    }

    private static boolean parts(char c, boolean barred) {
        return barred ? c == BAR : Lines.white(c);
    }

    /** With a sign that stands alone put before its number: ≥ 50. */
    private static List<FormWord> signed(List<FormWord> words, String text) {
        List<FormWord> signed = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean sign =
                    i + 1 < words.size() && SIGN.matcher(words.get(i).words()).matches();
            signed.add(sign ? words.get(i).and(words.get(i + 1), text) : words.get(i));
            i += sign ? 1 : 0;
        }
        return signed;
    }

    static FormWord of(Span span, String text, int line) {
        String in = span.in(text);
        StringBuilder words = new StringBuilder();
        in.chars().filter(c -> !Lines.white(c)).forEach(c -> words.append((char) c));
        return new FormWord(span, words.toString(), line);
    }

    FormWord and(FormWord next, String text) {
        return of(span.cover(next.span), text, line);
    }

    /** A number without a unit. */
    boolean number() {
        return NUMBER.matcher(words).matches();
    }

    boolean percent() {
        return PERCENT.matcher(words).matches();
    }

    boolean dash() {
        return DASH.matcher(words).matches();
    }

    /** What stands in a cell of figures. */
    boolean figure() {
        return number() || percent() || dash();
    }

    /** The number, also of a percentage. */
    Optional<BigDecimal> value() {
        return number() || percent() ? Optional.of(new BigDecimal(words.replaceAll("[,，%％]", ""))) : Optional.empty();
    }
}
