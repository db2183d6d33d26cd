package org.gouji.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words that are quoted with the figures that they are quoted for: where there are too many, the figures stay and what is farthest from
 * them goes, with … where something is missing.
 */
public final class Quote {
    private static final String CUT = "…";

    /** Of more figures than this little more than themselves could be shown. */
    private static final int MOST = 5;

    private static final String CLAUSES = "，；;、。：:（(|\n";

    private final String text;
    private final int longest;

    private Quote(String text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /** A stretch of the text. */
    record Part(int start, int end) {
        int length() {
            return end - start;
        }
    }

    /**
     * Words around a figure that stands in them.
     *
     * @param figure is looked for in the words; they are cut behind their beginning where it is not there
     * @param longest the most characters
     */
    public static String around(String words, String figure, int longest) {
        int at = Math.max(0, words.indexOf(figure));
        return of(words, List.of(new Part(0, words.length())), List.of(new Part(at, at + figure.length())), longest);
    }

    /**
     * Passages of a text around the figures in them.
     *
     * @param passages in order, apart from each other
     * @param figures the one that matters most first
     */
    static String of(String text, List<Part> passages, List<Part> figures, int longest) {
        int all = passages.stream().mapToInt(Part::length).sum() + (passages.size() - 1) * CUT.length();
        Quote quote = new Quote(text, longest);
        return quote.joined(passages, all <= longest ? passages : quote.cut(passages, figures));
    }

    /** What is left of the passages: each figure that is shown has as much around it as the others. */
    private List<Part> cut(List<Part> passages, List<Part> figures) {
        List<Part> shown = new ArrayList<>();
        int room = longest - 2 * CUT.length();
        for (Part figure : figures) {
            int needed = Math.min(figure.length(), longest) + CUT.length();
            if (shown.size() < MOST && (shown.isEmpty() || needed < room / 2)) {
                shown.add(figure);
                room -= needed;
            }
        }
        int spare = Math.max(0, room / (2 * shown.size()));
        List<Part> left = new ArrayList<>();
        shown.stream().sorted(Comparator.comparingInt(Part::start)).forEach(figure -> {
            Part around = around(passages, figure);
            int end = Math.min(figure.end(), figure.start() + longest);
            left.add(new Part(
                    beginning(around.start(), figure.start() - spare, figure.start()),
                    ending(around.end(), end + spare, end)));
        });
        return merged(left);
    }

    /** Where to begin: with the first whole clause, or where there is none, not inside a number. */
    private int beginning(int passage, int from, int figure) {
        if (from <= passage) {
            return passage;
        }
        for (int i = from; i < figure; i++) {
            if (CLAUSES.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        int start = from;
        while (start < figure && inNumber(start)) {
            start++;
        }
        return start;
    }

    /** Where to end: the other way round. */
    private int ending(int passage, int to, int figure) {
        if (to >= passage) {
            return passage;
        }
        for (int i = to; i > figure; i--) {
            if (CLAUSES.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        int end = to;
        while (end > figure && inNumber(end)) {
            end--;
        }
        return end;
    }

    /** Whether a number stands on both sides of a place. */
    private boolean inNumber(int place) {
        return ofNumber(text.charAt(place - 1)) && ofNumber(text.charAt(place));
    }

    private static boolean ofNumber(char letter) {
        return letter >= '0' && letter <= '9' || ".,%‰".indexOf(letter) >= 0;
    }

    private static Part around(List<Part> passages, Part figure) {
        return passages.stream()
                .filter(passage -> passage.start() <= figure.start() && figure.start() < passage.end())
                .findFirst()
                .orElse(figure);
    }

    /** The same without overlaps and gaps no longer than their mark. @param parts in the order of their beginnings */
    private static List<Part> merged(List<Part> parts) {
        List<Part> merged = new ArrayList<>();
        for (Part part : parts) {
            int last = merged.size() - 1;
            if (last >= 0 && part.start() <= merged.get(last).end() + CUT.length()) {
                Part before = merged.remove(last);
                merged.add(new Part(before.start(), Math.max(before.end(), part.end())));
            } else {
                merged.add(part);
            }
        }
        return merged;
    }

    private String joined(List<Part> passages, List<Part> shown) {
        StringBuilder quote = new StringBuilder();
        int before = passages.get(0).start();
        for (Part part : shown) {
            int start = whole(part.start());
            int end = whole(part.end());
            if (!text.substring(Math.min(before, start), start).isBlank()) {
                quote.append(CUT);
            }
            quote.append(ReportView.plain(text.substring(start, end)));
            before = end;
        }
        boolean more = before < passages.get(passages.size() - 1).end();
        return quote.append(more ? CUT : "").toString();
    }

    /** No pair of surrogates is cut in two. */
    private int whole(int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return inside ? offset - 1 : offset;
    }
}
