package org.gouji.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.extract.words.WordList;
import org.gouji.index.Lexicon;
import org.gouji.model.pack.Item;
import org.gouji.packs.Packs;

/** What the index is told of the language of reports; the dictionary is loaded when the first text is cut. */
final class Lexicons {
    private static final Lazy<WordList> WORDS = new Lazy<>(WordList::standard);

    private Lexicons() {}

    /** For searching: only words are needed, and no pack is read. */
    static Lexicon searching() {
        return Lexicon.of((letters, from, to) -> WORDS.get().longest(letters, from, to));
    }

    /** For writing: items go by the names of the standard pack; an item of another pack keeps the name that is printed. */
    static Lexicon writing() {
        return new Lexicon(searching().words(), items());
    }

    private static Map<String, List<String>> items() {
        Map<String, Item> names = Packs.standard().pack().names();
        Map<String, List<String>> items = new LinkedHashMap<>();
        names.values().forEach(item -> items.computeIfAbsent(item.key(), key -> new ArrayList<>(List.of(item.name()))));
        names.keySet().stream().sorted().forEach(name -> {
            List<String> all = items.getOrDefault(names.get(name).key(), new ArrayList<>());
            if (!all.contains(name)) {
                all.add(name);
            }
        });
        return items;
    }
}
