package org.gouji.model.pack;

import java.util.List;

/**
 * The headings that reports of a kind have in a province, by its official outline.
 *
 * @param name whose outline it is
 * @param kind the kind of report, see {@link org.gouji.model.Kinds}
 * @param regions where it is used; empty for everywhere
 * @param marks a report with a heading that contains one of these follows this outline and no other
 * @param headings what must be there
 */
public record Profile(String name, String kind, List<String> regions, List<String> marks, List<Heading> headings) {
    public Profile {
        marks = List.copyOf(marks);
        regions = List.copyOf(regions);
        headings = List.copyOf(headings);
    }

    /**
     * A heading of the outline.
     *
     * @param name as the outline prints it
     * @param words a heading that contains one of these is it
     */
    public record Heading(String name, List<String> words) {
        public Heading {
            words = List.copyOf(words);
        }
    }
}
