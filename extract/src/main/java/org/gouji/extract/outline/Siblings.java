package org.gouji.extract.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells headings from list items. Not one line decides but the run of siblings: headings introduce text, items are sentences.
 *
 * @param members the run, in order
 * @param parent the title of the section that it stands in
 * @param glossary whether it stands in a list of terms
 * @param continues whether its numbers go on from an earlier run, as Word's automatic ones may
 */
record Siblings(List<Candidate> members, String parent, boolean glossary, boolean continues) {
    private static final int SHORTEST_TEXT = 8;
    private static final int SHORTEST_SENTENCE = 4;
    private static final int LONGEST_SENTENCE = 25;

    /** The run that begins at a candidate and ends before the next number of an outer system. */
    static List<Candidate> run(List<Candidate> candidates, int start, Set<Numbering> outer) {
        List<Candidate> members = new ArrayList<>();
        Candidate first = candidates.get(start);
        int last = first.value() - 1;
        for (Candidate candidate : candidates.subList(start, candidates.size())) {
            if (outer.contains(candidate.mark().numbering())) {
                break;
            }
            if (candidate.mark().numbering() != first.mark().numbering()) {
                continue;
            }
            if (candidate.value() <= last) {
                break;
            }
            last = candidate.value();
            members.add(candidate);
        }
        return members;
    }

    private static boolean isHan(Candidate candidate) {
        return candidate.is(Numbering.HAN) || candidate.is(Numbering.HAN_PAREN);
    }

    /** The members that are headings. */
    List<Candidate> headings(List<Row> rows) {
        Candidate first = members.get(0);
        if (!isHan(first) && first.value() > 1 && !continues) {
            return List.of();
        }
        if (first.is(Numbering.CIRCLED) && members.stream().anyMatch(Candidate::runIn)) {
            return List.of();
        }
        boolean accounts = 2 * members.stream().filter(Siblings::givesFigures).count() > members.size();
        List<Candidate> fit = members.stream()
                .filter(m -> fits(m) && !(accounts && givesFigures(m)))
                .toList();
        if (first.is(Numbering.HAN)) {
            return fit;
        }
        long introducing = fit.stream().filter(m -> introduces(m, rows)).count();
        return 2 * introducing > members.size() ? fit : List.of();
    }

    private boolean fits(Candidate member) {
        String words = member.words();
        if (words.length() < 2
                || Genre.isClassified(words) && !member.isSentence() && !Genre.namesClass(words)
                || member.source().words().endsWith("；")) {
            return member.source().style() != Row.NO_STYLE && words.length() >= 2;
        }
        if (glossary && (member.runIn() || member.closed())) {
            return false;
        }
        if (member.runIn()) {
            return words.length() <= Candidate.LONGEST_RUN_IN && !Genre.defines(member.rest());
        }
        return words.length() <= Candidate.LONGEST;
    }

    /** A line of the accounts, which its figures follow after a colon; among headings one may begin so too. */
    private static boolean givesFigures(Candidate member) {
        return member.runIn() && !member.isSentence() && Genre.givesFigures(member.rest());
    }

    private boolean introduces(Candidate member, List<Row> rows) {
        if (Genre.listsDuties(parent)) {
            return !member.runIn()
                    && (Genre.namesTopic(member.words()) || !member.closed() && !Genre.statesDuty(member.words()));
        }
        if (member.source().style() != Row.NO_STYLE) {
            return true;
        }
        if (member.runIn()) {
            return !member.cut()
                    && (member.rest().length() >= (member.isSentence() ? SHORTEST_SENTENCE : SHORTEST_TEXT)
                            || member.rest().endsWith("："))
                    && (members.size() > 1 || isHan(member));
        }
        if (!member.closed() && member.is(Numbering.HAN_PAREN) && member.words().indexOf('，') < 0) {
            return true;
        }
        return (!member.closed() || member.words().length() <= LONGEST_SENTENCE) && isFollowedByText(member, rows);
    }

    private boolean isFollowedByText(Candidate member, List<Row> rows) {
        int next = member.row() + 1;
        return next < rows.size() && members.stream().noneMatch(other -> other.row() == next);
    }
}
