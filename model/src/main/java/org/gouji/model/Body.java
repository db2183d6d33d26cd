package org.gouji.model;

import java.util.List;

/**
 * The structure of a report.
 *
 * @param sections in order of reading
 * @param tables the tables inside the report's span
 * @param indicators the rows of its indicator tables
 */
public record Body(List<Section> sections, List<Block.Table> tables, List<Indicator> indicators) {
    public Body {
        sections = List.copyOf(sections);
        tables = List.copyOf(tables);
        indicators = List.copyOf(indicators);
    }
}
