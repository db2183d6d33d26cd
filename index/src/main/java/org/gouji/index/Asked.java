package org.gouji.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of a search, understood. There is no syntax to get wrong: operators of query languages are punctuation and fall away.
 *
 * @param phrases what must be found, each once
 * @param blank whether nothing was asked at all; otherwise no phrase means that what was asked cannot be found
 * @param shortened whether more was asked than {@link #MOST_PHRASES} or {@link #MOST_UNITS} allow
 */
record Asked(List<Phrase> phrases, boolean blank, boolean shortened) {
    static final int MOST_PHRASES = 32;
    static final int MOST_UNITS = 64;
    private static final String QUOTES = "\"“”＂「」『』";
    private static final String LIST_MARKS = ",，、；;|";

    Asked {
        phrases = List.copyOf(phrases);
    }

    static Asked parse(String words) {
        List<Phrase> phrases = new ArrayList<>();
        boolean shortened = false;
        for (String piece : pieces(words)) {
            List<Unit> units = Units.all(piece);
            shortened |= units.size() > MOST_UNITS;
            if (units.isEmpty() || phrases.stream().anyMatch(known -> same(known.units(), units))) {
                continue;
            }
            if (phrases.size() == MOST_PHRASES) {
                return new Asked(phrases, false, true);
            }
            phrases.add(new Phrase(piece, units.subList(0, Math.min(units.size(), MOST_UNITS))));
        }
        return new Asked(phrases, words.isBlank(), shortened);
    }

    /** The words as the key under which whole titles and items are filed. */
    String whole() {
        return phrases.stream().map(phrase -> joined(phrase.units())).collect(Collectors.joining());
    }

    /** A title or item as a key: what is left of it when punctuation, width and case are not looked at. */
    static String key(String name) {
        List<Unit> units = Units.all(name);
        return joined(units.subList(0, Math.min(units.size(), MOST_UNITS)));
    }

    private static String joined(List<Unit> units) {
        return units.stream().map(Unit::text).collect(Collectors.joining());
    }

    private static boolean same(List<Unit> known, List<Unit> units) {
        return known.size() == units.size() && joined(known).equals(joined(units));
    }

    private static List<String> pieces(String words) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            boolean quote = QUOTES.indexOf(letter) >= 0;
            boolean between = !quoted && (Character.isWhitespace(letter) || LIST_MARKS.indexOf(letter) >= 0);
            if (quote || between) {
                pieces.add(piece.toString());
                piece.setLength(0);
                quoted ^= quote;
            } else {
                piece.append(letter);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
