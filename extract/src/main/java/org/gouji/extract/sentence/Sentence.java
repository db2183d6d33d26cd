package org.gouji.extract.sentence;

import java.util.List;
import org.gouji.extract.number.PrintedFormula;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.text.Line;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Span;

/**
 * A sentence with its numbers.
 *
 * @param line its characters
 * @param mentions its numbers, in order
 * @param formulas the calculations that it prints
 */
public record Sentence(Line line, List<Mention> mentions, List<PrintedFormula> formulas) {
    private static final Pattern STOPPED = Pattern.compile("[，。；、：（].*$");

    public Sentence {
        mentions = List.copyOf(mentions);
        formulas = List.copyOf(formulas);
    }

    /** Whether a reader with these needs may find anything in it: in its words, or in those before one of its numbers. */
    public boolean has(Needs needs) {
        return needs.in(line.clues());
    }

    public Span span() {
        return line.span();
    }

    /** The words between two positions, as printed. */
    public String between(int from, int to) {
        return line.chars().substring(from, to);
    }

    /** The words after a mention, up to the next one or the end. */
    public String after(int index) {
        int to = index + 1 < mentions.size() ? mentions.get(index + 1).from() : line.length();
        return between(mentions.get(index).to(), to);
    }

    /** The words after a mention up to the first stop, comma or bracket: what it counts, in 7,206名农村低保对象，…. */
    public String noun(int index) {
        return STOPPED.matcher(Vocabulary.plain(after(index))).replaceFirst("");
    }
}
