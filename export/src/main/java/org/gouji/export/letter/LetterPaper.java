package org.gouji.export.letter;

import java.util.List;

/** What a letter is written on: a Word file or a page. */
public interface LetterPaper {
    /** What a line of a letter is. */
    enum Line {
        TITLE,
        /** The number of the document below its title. */
        CENTRED,
        /** The addressee; whatever begins at the margin. */
        FLUSH,
        NORMAL,
        /** A report, or what is asked for. */
        PART,
        /** One finding. */
        MATTER,
        /** Issuer and date. */
        SIGNATURE,
        /** What stands beside a form. */
        FORM
    }

    /** The next line. */
    void line(Line line, String words);

    /** What follows is an enclosure on a page of its own. */
    void enclosure();

    /** A form to be filled in. @param widths of its columns, as parts of the whole */
    void table(List<String> heads, List<Integer> widths, List<List<String>> rows);
}
