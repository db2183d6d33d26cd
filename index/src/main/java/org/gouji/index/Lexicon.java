package org.gouji.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the index must be told of the language of reports, and of what became of them, which belongs to other modules.
 *
 * @param words cuts text into words; without it all is found, but hits in which the words asked for stand as words do not rank first
 * @param items the names of the known line items by their key ({@code sg.reception}), the canonical name first
 * @param conclusions what reviewers concluded, for searching
 */
public record Lexicon(Optional<Words> words, Map<String, List<String>> items, Conclusions conclusions) {
    public Lexicon {
        items = Map.copyOf(items);
    }

    /** One that knows of no reviewers. */
    public Lexicon(Optional<Words> words, Map<String, List<String>> items) {
        this(words, items, Conclusions.NONE);
    }

    /** The same with what reviewers concluded. */
    public Lexicon with(Conclusions known) {
        return new Lexicon(words, items, known);
    }

    /** Knows nothing. */
    public static final Lexicon EMPTY = new Lexicon(Optional.empty(), Map.of());

    /** One that only cuts words. */
    public static Lexicon of(Words words) {
        return new Lexicon(Optional.of(words), Map.of());
    }

    /**
     * The name that an item is listed under: {@code sg.reception} is 公务接待费; a key that is a path ({@code func:教育/普通教育/小学教育},
     * {@code 基本支出|sg.reception}) goes by its last step.
     */
    String name(String key) {
        String last = key.substring(Math.max(key.lastIndexOf('|'), key.lastIndexOf('/')) + 1);
        List<String> names = items.get(last);
        return names != null ? names.get(0) : last;
    }
}
