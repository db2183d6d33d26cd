package org.gouji.extract.identity;

import java.util.List;

/**
 * What speaks for a report's identity.
 *
 * @param title its title, empty if it has none
 * @param opening the lines around the title: the unit's name and the year above and below it
 * @param lines its lines in order, cells of tables among them
 * @param sections the words of its headings
 * @param path the path of its file
 */
public record Evidence(String title, List<String> opening, List<String> lines, List<String> sections, String path) {
    public Evidence {
        opening = List.copyOf(opening);
        lines = List.copyOf(lines);
        sections = List.copyOf(sections);
    }
}
