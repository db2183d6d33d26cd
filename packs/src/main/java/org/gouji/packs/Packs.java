package org.gouji.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.model.pack.Pack;

/** The door: the standard pack, and the packs that users add to it. */
public final class Packs {
    private static final List<String> STANDARD =
            List.of("items.yaml", "identities.yaml", "grades.yaml", "sections.yaml");

    private final Pack pack;
    private final String content;

    private Packs(Pack pack, String content) {
        this.pack = pack;
        this.content = content;
    }

    /** The pack that ships with Gouji. */
    public static Packs standard() {
        return with(List.of(), List.of());
    }

    /**
     * The standard pack and these files, in their order. Throws {@link PackRefused}, which names every mistake.
     *
     * @param files as the user named them
     * @param rules the ids of the rules that the program has
     */
    public static Packs with(List<Path> files, Collection<String> rules) {
        Mistakes mistakes = new Mistakes();
        List<Source> sources = new ArrayList<>();
        STANDARD.forEach(name -> sources.add(Source.shipped(name)));
        files.forEach(file -> Source.added(file, mistakes).ifPresent(sources::add));
        Pack pack = new PackReader(mistakes, rules).read(sources);
        mistakes.refuseIfAny();
        return new Packs(pack, sources.stream().map(Source::text).collect(Collectors.joining("\n---\n")));
    }

    public Pack pack() {
        return pack;
    }

    /** The text of all files: whatever depends on a pack depends on this. */
    public String content() {
        return content;
    }
}
