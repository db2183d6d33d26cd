package org.gouji.ingest.compose;

import java.util.List;
import org.gouji.model.Wording;

/**
 * What a reader made of a file.
 *
 * @param items in order of reading
 * @param notes what people should know about the file
 * @param damaged whether the container or the structure is damaged, so that its figures can't be relied on
 */
public record Found(List<Item> items, List<Wording> notes, boolean damaged) {
    public Found {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }
}
