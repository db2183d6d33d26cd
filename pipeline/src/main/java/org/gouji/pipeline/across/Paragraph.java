package org.gouji.pipeline.across;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gouji.model.Block;
import org.gouji.model.Identity;
import org.gouji.model.Report;
import org.gouji.model.Span;

/**
 * A long paragraph of a report, as it is looked for in other reports.
 *
 * @param words its characters without blanks
 * @param own words that stand for the report's own unit, longest first
 */
record Paragraph(String words, List<String> own) {
    /** Shorter ones are headings and phrases that anybody writes. */
    private static final int SHORTEST = 60;

    private static final int SHORTEST_NAME = 3;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");

    /** The usual Chinese characters; of others Java is asked, which takes its time. */
    private static final char FIRST_HAN = '一';

    private static final char LAST_HAN = '龥';

    Paragraph {
        own = List.copyOf(own);
    }

    /** The long paragraphs of a report, tables left out. */
    static List<Paragraph> of(String text, Report report) {
        List<String> own = own(report.head().identity());
        List<Paragraph> found = new ArrayList<>();
        Span all = report.head().span();
        for (int start = all.start(); start < all.end(); ) {
            int line = text.indexOf('\n', start);
            int end = line < 0 || line > all.end() ? all.end() : line;
            Span span = new Span(start, end);
            if (span.length() >= SHORTEST && !inTable(span, report.body().tables())) {
                String words = BLANKS.matcher(span.in(text)).replaceAll("");
                if (words.length() >= SHORTEST) {
                    found.add(new Paragraph(words, own));
                }
            }
            start = end + 1;
        }
        return List.copyOf(found);
    }

    private static boolean inTable(Span span, List<Block.Table> tables) {
        return tables.stream().anyMatch(table -> table.span().overlaps(span));
    }

    private static List<String> own(Identity who) {
        boolean regional =
                who.department().startsWith(who.region()) && !who.region().isEmpty();
        String bare = regional ? who.department().substring(who.region().length()) : who.department();
        return List.of(who.department(), bare);
    }

    /** The same for paragraphs that differ in nothing but figures and marks. */
    String shape() {
        StringBuilder shape = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); ) {
            int c = words.codePointAt(at);
            if (han(c)) {
                shape.appendCodePoint(c);
            }
            at += Character.charCount(c);
        }
        return hash(shape.toString());
    }

    private static boolean han(int c) {
        return c >= FIRST_HAN && c <= LAST_HAN || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** The same for paragraphs that differ in nothing but the unit's own name. */
    String exact() {
        String told = words;
        for (String name : own) {
            told = name.length() < SHORTEST_NAME ? told : told.replace(name, "□");
        }
        return hash(told);
    }

    /** A name from the words: short beside them, and the same for the same words. */
    private static String hash(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
