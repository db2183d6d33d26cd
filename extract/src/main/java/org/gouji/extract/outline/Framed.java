package org.gouji.extract.outline;

import java.util.List;
import org.gouji.model.Head;
import org.gouji.model.Section;

/**
 * A report as the outline sees it.
 *
 * @param head what and whose it is
 * @param sections in order of reading
 */
public record Framed(Head head, List<Section> sections) {
    public Framed {
        sections = List.copyOf(sections);
    }
}
