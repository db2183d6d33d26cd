package org.gouji.export.letter;

import java.util.List;
import org.gouji.model.Language;

/**
 * What a unit is asked to look into: the findings of all of its reports.
 *
 * @param unit whom the letter goes to; empty where the report does not name its unit
 * @param subjects its reports, in the order of the run; one at least
 */
public record Notice(String unit, List<Subject> subjects) {
    public Notice {
        subjects = List.copyOf(subjects);
    }

    /** What the letter is called in a list: the unit, else the report. */
    public String name() {
        Subject first = subjects.get(0);
        return !unit.isEmpty() ? unit : first.title().isEmpty() ? first.fileName() : first.title();
    }

    /** The first file that it speaks of. */
    public String source() {
        return subjects.get(0).file();
    }

    /** How many findings it lists. */
    public int matters() {
        return subjects.stream().mapToInt(one -> one.matters().size()).sum();
    }

    /** What it is headed with. */
    public String title(Language language) {
        return new NoticeText(this, language).title();
    }

    /** Writes it down. */
    public void write(LetterPaper paper, Language language) {
        new NoticeText(this, language).write(paper);
    }
}
