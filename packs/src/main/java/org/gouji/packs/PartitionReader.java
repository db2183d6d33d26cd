package org.gouji.packs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.pack.Partition;
import org.gouji.packs.Entry.Keyed;
import org.gouji.packs.Entry.Text;

/** Reads which parts make which total; a part with a question mark may be absent from a list. */
final class PartitionReader {
    private final Fields fields;
    private final Items items;
    private final List<Partition> found = new ArrayList<>();

    PartitionReader(Fields fields, Items items) {
        this.fields = fields;
        this.items = items;
    }

    void read(Keyed entry) {
        fields.only(entry, List.of("total", "parts", "wide"));
        Optional<String> total = fields.needed(entry, "total").flatMap(items::key);
        Set<String> needed = new LinkedHashSet<>();
        Set<String> allowed = new LinkedHashSet<>();
        for (Text part : fields.texts(entry, "parts")) {
            boolean optional = part.text().matches(".*[?？]");
            String name = optional ? part.text().substring(0, part.text().length() - 1) : part.text();
            items.key(name, part.at()).ifPresent(key -> {
                allowed.add(key);
                if (!optional) {
                    needed.add(key);
                }
            });
        }
        boolean wide = fields.yes(entry, "wide", false);
        if (allowed.size() < 2) {
            fields.mistakes().add(entry.at(), "“parts”至少要有两项", "\"parts\" needs two items or more");
        }
        total.ifPresent(key -> found.add(new Partition(key, Set.copyOf(needed), Set.copyOf(allowed), wide)));
    }

    List<Partition> found() {
        return found;
    }
}
