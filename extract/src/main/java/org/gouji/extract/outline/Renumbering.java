package org.gouji.extract.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers as Word shows them. In text drawn from Word without its numbering formats, {@code （二）} comes out as {@code （2） } and
 * {@code 一、} as {@code 1、 }, sometimes with a wrong running number. The siblings tell what the reader of the paper sees.
 */
final class Renumbering {
    private final List<Candidate> candidates;
    private final List<Candidate> result = new ArrayList<>();
    private final boolean knowsHanParen;
    private int han;
    private int hanParen;
    private int arabic;
    private int arabicParen;

    private Renumbering(List<Candidate> candidates) {
        this.candidates = candidates;
        this.knowsHanParen = candidates.stream().anyMatch(c -> c.is(Numbering.HAN_PAREN));
    }

    static List<Candidate> repaired(List<Candidate> candidates) {
        Renumbering renumbering = new Renumbering(candidates);
        for (int i = 0; i < candidates.size(); i++) {
            renumbering.result.add(renumbering.step(i, candidates.get(i)));
        }
        return List.copyOf(renumbering.result);
    }

    private Candidate step(int index, Candidate candidate) {
        Candidate seen = candidate;
        if (candidate.is(Numbering.ARABIC_PAREN) && (continuesHanParen(candidate) || opensHanParen(index, candidate))) {
            seen = candidate.numbered(candidate.mark().as(Numbering.HAN_PAREN, hanParen + 1));
        } else if (candidate.is(Numbering.ARABIC) && (continuesHan(candidate) || opensHan(index, candidate))) {
            seen = candidate.numbered(candidate.mark().as(Numbering.HAN, han + 1));
        }
        count(seen);
        return seen;
    }

    private void count(Candidate candidate) {
        switch (candidate.mark().numbering()) {
            case PART -> reset(0, 0);
            case HAN -> reset(candidate.value(), 0);
            case HAN_PAREN -> reset(han, candidate.value());
            case ARABIC -> {
                arabic = candidate.value();
                arabicParen = 0;
            }
            case ARABIC_PAREN -> arabicParen = candidate.value();
            default -> {}
        }
    }

    private void reset(int newHan, int newHanParen) {
        han = newHan;
        hanParen = newHanParen;
        arabic = 0;
        arabicParen = 0;
    }

    /** A second or later sibling of {@code （一）}: no {@code （1）} has begun a list of its own below it. */
    private boolean continuesHanParen(Candidate candidate) {
        return hanParen > 0
                && arabicParen == 0
                && candidate.value() > 1
                && (candidate.mark().automatic() || !candidate.runIn());
    }

    /** The first one: {@code （二）} or {@code （三）} follows without a {@code （一）} before it, or the report writes so elsewhere. */
    private boolean opensHanParen(int index, Candidate candidate) {
        if (hanParen > 0 || arabic > 0 || arabicParen > 0 || !candidate.mark().automatic()) {
            return false;
        }
        int next = nextValue(index, Numbering.HAN_PAREN, List.of(Numbering.PART, Numbering.HAN));
        return next > 1 || (next == 0 && knowsHanParen && han > 0 && !candidate.runIn());
    }

    private boolean continuesHan(Candidate candidate) {
        if (han == 0 || arabic > 0 || candidate.value() < 2 || candidate.runIn() || candidate.closed()) {
            return false;
        }
        return candidate.mark().automatic()
                || (candidate.value() == han + 1
                        && candidate.mark().label().equals(String.valueOf(han + 1))
                        && candidate.source().words().contains("、")
                        && candidate.words().length() <= Candidate.LONGEST_RUN_IN / 2);
    }

    private boolean opensHan(int index, Candidate candidate) {
        return han == 0
                && hanParen == 0
                && candidate.mark().automatic()
                && !candidate.runIn()
                && nextValue(index, Numbering.HAN, List.of(Numbering.PART)) > 1;
    }

    /** The value of the next number of a system before one of the borders; 0 if there is none. */
    private int nextValue(int index, Numbering numbering, List<Numbering> borders) {
        for (Candidate candidate : candidates.subList(index + 1, candidates.size())) {
            if (candidate.is(numbering)) {
                return candidate.value();
            }
            if (borders.contains(candidate.mark().numbering())) {
                return 0;
            }
        }
        return 0;
    }
}
