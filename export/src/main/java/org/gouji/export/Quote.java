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
        return new Quote(text, longest).joined(passages, all <= longest ? passages : cut(passages, figures, longest));
    }

    /** What is left of the passages: each figure that is shown has as much around it as the others. */
    private static List<Part> cut(List<Part> passages, List<Part> figures, int longest) {
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
            left.add(new Part(Math.max(around.start(), figure.start() - spare), Math.min(around.end(), end + spare)));
        });
        return merged(left);
    }

    private static Part around(List<Part> passages, Part figure) {
        return passages.stream()
                .filter(passage -> passage.start() <= figure.start() && figure.start() < passage.end())
                .findFirst()
                .orElse(figure);
    }

    /** The same without overlaps. @param parts in the order of their beginnings */
    private static List<Part> merged(List<Part> parts) {
        List<Part> merged = new ArrayList<>();
        for (Part part : parts) {
            int last = merged.size() - 1;
            if (last >= 0 && part.start() <= merged.get(last).end()) {
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
