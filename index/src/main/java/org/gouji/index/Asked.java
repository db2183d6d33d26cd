package org.gouji.index;

import java.util.List;
import java.util.Optional;

/** Words and names that were asked for, in the forms in which they are compared. */
final class Asked {
    /** Names are compared by so many characters. */
    static final int LONGEST_KEY = 500;

    private Asked() {}

    /** Words as a phrase; empty where there is nothing in them to look for. */
    static Optional<Phrase> phrase(String words) {
        List<Unit> units = Units.all(words);
        return units.isEmpty() ? Optional.empty() : Optional.of(new Phrase(words, units));
    }

    /** A title, unit or item as a key: what is left of it when punctuation, width and case are not looked at. */
    static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (Units units = Units.in(name); units.hasNext(); ) {
            String text = units.next().text();
            if (key.length() + text.length() > LONGEST_KEY) {
                break;
            }
            key.append(text);
        }
        return key.toString();
    }
}
