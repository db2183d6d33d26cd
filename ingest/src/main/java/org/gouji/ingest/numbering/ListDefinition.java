package org.gouji.ingest.numbering;

import java.util.List;
import java.util.Map;

/**
 * A list that paragraphs point to.
 *
 * @param id tells it from other lists of the document
 * @param counters lists with the same value go on counting from each other
 * @param levels from the outermost inwards, nine at most
 * @param startOverrides by level, the number that the level begins with when this list is first used there
 */
public record ListDefinition(String id, String counters, List<Level> levels, Map<Integer, Integer> startOverrides) {
    public ListDefinition {
        levels = List.copyOf(levels);
        startOverrides = Map.copyOf(startOverrides);
    }
}
