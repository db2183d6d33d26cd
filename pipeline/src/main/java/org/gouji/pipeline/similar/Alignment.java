package org.gouji.pipeline.similar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what two reports share, letter by letter, from the pieces that they have in common. No letter counts twice. */
final class Alignment {
    /** Shorter ones are turns of phrase. */
    private static final int SHORTEST = 20;
    /** A few other letters between two shared runs are a name or a word changed, not another passage. */
    private static final int GAP = 8;

    private final List<Masked> here;
    private final Map<Long, List<int[]>> pieces = new HashMap<>();

    Alignment(List<Masked> here) {
        this.here = here;
        for (int paragraph = 0; paragraph < here.size(); paragraph++) {
            long[] all = Winnow.pieces(here.get(paragraph));
            for (int i = 0; i < all.length; i++) {
                pieces.computeIfAbsent(all[i], piece -> new ArrayList<>()).add(new int[] {paragraph, i});
            }
        }
    }

    /**
     * Letters that both have in a row, but for gaps.
     *
     * @param paragraph the paragraph here
     * @param start its first letter here
     * @param end the letter after its last here
     * @param other the paragraph there
     * @param otherStart its first letter there
     * @param otherEnd the letter after its last there
     */
    record Run(int paragraph, int start, int end, int other, int otherStart, int otherEnd) {
        int length() {
            return end - start;
        }
    }

    /** What is shared with another report's paragraphs, in order of reading here. */
    List<Run> with(List<Masked> there) {
        List<Run> found = new ArrayList<>();
        for (int other = 0; other < there.size(); other++) {
            found.addAll(runs(there.get(other), other));
        }
        found.sort(Comparator.comparingInt(Run::length)
                .reversed()
                .thenComparingInt(Run::paragraph)
                .thenComparingInt(Run::start)
                .thenComparingInt(Run::other));
        Map<Integer, BitSet> taken = new HashMap<>();
        List<Run> kept = new ArrayList<>();
        for (Run run : found) {
            BitSet letters = taken.computeIfAbsent(run.paragraph(), paragraph -> new BitSet());
            if (letters.get(run.start(), run.end()).isEmpty()) {
                letters.set(run.start(), run.end());
                kept.add(run);
            }
        }
        kept.sort(Comparator.comparingInt(Run::paragraph).thenComparingInt(Run::start));
        return kept;
    }

    private List<Run> runs(Masked there, int other) {
        long[] all = Winnow.pieces(there);
        List<Run> runs = new ArrayList<>();
        for (int at = 0; at < all.length; ) {
            Run best = longest(there, other, at, pieces.getOrDefault(all[at], List.of()));
            if (best.length() == 0) {
                at++;
            } else {
                add(runs, best);
                at = best.otherEnd();
            }
        }
        runs.removeIf(run -> run.length() < SHORTEST);
        return runs;
    }

    private Run longest(Masked there, int other, int at, List<int[]> places) {
        Run best = new Run(0, 0, 0, other, at, at);
        for (int[] place : places) {
            Masked text = here.get(place[0]);
            int length = 0;
            while (place[1] + length < text.length()
                    && at + length < there.length()
                    && text.letter(place[1] + length) == there.letter(at + length)) {
                length++;
            }
            if (length >= Winnow.PIECE && length > best.length()) {
                best = new Run(place[0], place[1], place[1] + length, other, at, at + length);
            }
        }
        return best;
    }

    private static void add(List<Run> runs, Run next) {
        Run last = runs.isEmpty() ? next : runs.get(runs.size() - 1);
        int gap = next.start() - last.end();
        int otherGap = next.otherStart() - last.otherEnd();
        boolean joined =
                !runs.isEmpty() && last.paragraph() == next.paragraph() && gap >= 0 && gap <= GAP && otherGap <= GAP;
        if (joined) {
            runs.set(
                    runs.size() - 1,
                    new Run(
                            last.paragraph(),
                            last.start(),
                            next.end(),
                            last.other(),
                            last.otherStart(),
                            next.otherEnd()));
        } else {
            runs.add(next);
        }
    }
}
