package org.gouji.packs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.model.pack.Pack;
import org.gouji.model.pack.Pack.Pair;
import org.gouji.packs.Entry.Keyed;
import org.gouji.packs.Entry.Text;

/** Reads the files of packs into one: first the items of all files, then what refers to them. */
final class PackReader {
    private static final List<String> TOP =
            List.of("pack", "items", "partitions", "pairs", "families", "identities", "grades", "sections", "rules");

    private final Fields fields;
    private final Items items;
    private final PartitionReader partitions;
    private final TieReader ties;
    private final ScaleReader scales;
    private final ProfileReader profiles;
    private final SettingReader settings;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Set<String>> families = new ArrayList<>();

    PackReader(Mistakes mistakes, Collection<String> rules) {
        this.fields = new Fields(mistakes);
        this.items = new Items(fields);
        this.partitions = new PartitionReader(fields, items);
        this.ties = new TieReader(fields, items, rules);
        this.scales = new ScaleReader(fields);
        this.profiles = new ProfileReader(fields);
        this.settings = new SettingReader(fields, rules);
    }

    Pack read(List<Source> sources) {
        List<Keyed> roots = new ArrayList<>();
        sources.forEach(source -> Tree.read(source, fields.mistakes()).ifPresent(roots::add));
        for (Keyed root : roots) {
            fields.only(root, TOP);
            fields.text(root, "pack");
            fields.all(root, "items").forEach(items::read);
        }
        for (Keyed root : roots) {
            fields.all(root, "partitions").forEach(partitions::read);
            fields.all(root, "pairs").forEach(this::pair);
            fields.all(root, "families").forEach(this::family);
            fields.all(root, "identities").forEach(ties::read);
            fields.all(root, "grades").forEach(scales::read);
            fields.all(root, "sections").forEach(profiles::read);
        }
        roots.forEach(root -> settings.read(root, ties.ids()));
        return new Pack(
                items.names(),
                partitions.found(),
                pairs,
                families,
                ties.found(),
                scales.found(),
                profiles.found(),
                settings.found());
    }

    private void pair(Keyed entry) {
        fields.only(entry, List.of("first", "second"));
        var first = fields.needed(entry, "first").flatMap(items::key);
        var second = fields.needed(entry, "second").flatMap(items::key);
        if (first.isPresent() && second.isPresent()) {
            pairs.add(new Pair(first.get(), second.get()));
        }
    }

    private void family(Keyed entry) {
        fields.only(entry, List.of("name", "members"));
        Set<String> members = new LinkedHashSet<>();
        for (Text member : fields.texts(entry, "members")) {
            items.key(member).ifPresent(members::add);
        }
        families.add(members);
    }
}
