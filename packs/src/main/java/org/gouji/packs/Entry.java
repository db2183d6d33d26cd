package org.gouji.packs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.pack.Pack.Origin;

/** A value of a pack with the place that it stands at. The cases below are all there are. */
sealed interface Entry {
    Origin at();

    /** A word, number or yes and no, as printed. */
    record Text(String text, Origin at) implements Entry {}

    /** Values in order. */
    record Listed(List<Entry> entries, Origin at) implements Entry {
        public Listed {
            entries = List.copyOf(entries);
        }
    }

    /** Values by name, in order of reading; {@code keys} has the place of each name. */
    record Keyed(Map<String, Entry> entries, Map<String, Origin> keys, Origin at) implements Entry {
        public Keyed {
            entries = new LinkedHashMap<>(entries);
            keys = Map.copyOf(keys);
        }

        Optional<Entry> get(String key) {
            return Optional.ofNullable(entries.get(key));
        }
    }
}
