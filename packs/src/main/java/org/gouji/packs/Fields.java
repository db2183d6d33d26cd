package org.gouji.packs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Wording;
import org.gouji.packs.Entry.Keyed;
import org.gouji.packs.Entry.Listed;
import org.gouji.packs.Entry.Text;

/** Reads the fields of entries, and notes those that are missing, misspelt or of the wrong kind. */
final class Fields {
    private final Mistakes mistakes;

    Fields(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    Mistakes mistakes() {
        return mistakes;
    }

    /** Notes every field that is none of these. */
    void only(Keyed entry, Collection<String> known) {
        entry.entries().keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key ->
                        mistakes.unknown(entry.keys().get(key), new Wording("不认识的项", "unknown key"), key, known));
    }

    /** The entries of a list of named fields; nothing if the field is absent. */
    List<Keyed> all(Keyed entry, String key) {
        List<Keyed> found = new ArrayList<>();
        for (Entry one : list(entry, key)) {
            if (one instanceof Keyed keyed) {
                found.add(keyed);
            } else {
                mistakes.add(
                        one.at(),
                        "“" + key + "”下的每一条应写成“名: 值”",
                        "every entry of \"" + key + "\" has the form name: value");
            }
        }
        return found;
    }

    private List<Entry> list(Keyed entry, String key) {
        Optional<Entry> value = entry.get(key);
        if (value.isPresent() && value.get() instanceof Listed listed) {
            return listed.entries();
        }
        boolean empty = value.isEmpty()
                || value.get() instanceof Text text && text.text().isEmpty();
        if (!empty) {
            mistakes.add(value.get().at(), "“" + key + "”应是一列（每条以 - 开头）", "\"" + key + "\" is a list");
        }
        return List.of();
    }

    /** The words of a list; nothing if the field is absent. */
    List<Text> texts(Keyed entry, String key) {
        List<Text> found = new ArrayList<>();
        for (Entry one : list(entry, key)) {
            if (one instanceof Text text && !text.text().isEmpty()) {
                found.add(text);
            } else {
                mistakes.add(one.at(), "“" + key + "”下应是词语", "\"" + key + "\" holds words");
            }
        }
        return found;
    }

    List<String> words(Keyed entry, String key) {
        return texts(entry, key).stream().map(Text::text).toList();
    }

    /** A word that may be absent. */
    Optional<Text> text(Keyed entry, String key) {
        Optional<Entry> value = entry.get(key);
        if (value.isPresent() && !(value.get() instanceof Text)) {
            mistakes.add(value.get().at(), "“" + key + "”应是一个词语", "\"" + key + "\" is one word or sentence");
        }
        return value.filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.text().isEmpty());
    }

    /** A word that must be there. */
    Optional<Text> needed(Keyed entry, String key) {
        Optional<Text> value = text(entry, key);
        if (value.isEmpty()) {
            mistakes.add(entry.at(), "缺少“" + key + "”", "\"" + key + "\" is missing");
        }
        return value;
    }

    Optional<BigDecimal> number(Keyed entry, String key) {
        Optional<Text> value = needed(entry, key);
        if (value.isPresent() && !value.get().text().matches("-?\\d{1,9}(?:\\.\\d{1,6})?")) {
            mistakes.add(value.get().at(), "“" + key + "”应是数字", "\"" + key + "\" is a number");
            return Optional.empty();
        }
        return value.map(text -> new BigDecimal(text.text()));
    }

    boolean yes(Keyed entry, String key, boolean otherwise) {
        Map<String, Boolean> words = new LinkedHashMap<>();
        List.of("true", "yes", "是").forEach(word -> words.put(word, true));
        List.of("false", "no", "否").forEach(word -> words.put(word, false));
        return choice(entry, key, words).orElse(otherwise);
    }

    /** One of several words; empty if the field is absent. */
    <T> Optional<T> choice(Keyed entry, String key, Map<String, T> words) {
        return text(entry, key).flatMap(text -> chosen(text, key, words));
    }

    <T> Optional<T> chosen(Text text, String key, Map<String, T> words) {
        T value = words.get(text.text());
        if (value == null) {
            String all = String.join(" | ", words.keySet());
            mistakes.unknown(
                    text.at(),
                    new Wording("“" + key + "”只能是 " + all + "，不能是", "\"" + key + "\" is one of " + all + ", not"),
                    text.text(),
                    words.keySet());
        }
        return Optional.ofNullable(value);
    }
}
