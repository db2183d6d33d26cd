package org.gouji.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Fact;
import org.gouji.model.Span;
import org.gouji.model.Verdict;

/**
 * Totals that a list makes to the digit. Where the parts of a total are read in two ways and one of them makes it, the other has taken too few
 * of them, or prices and targets among them, and is no relation: three parts and more don't make a total by chance.
 */
final class ProvenSums {
    private static final String RULE = "SUM-OF-PARTS";

    /** Fewer may make a total by chance. */
    private static final int FEWEST = 3;

    /** And two of less digits. */
    private static final int TELLING = 4;

    private final Map<Span, List<Set<Span>>> proven = new HashMap<>();

    private final String text;

    /** @param text of the document, in which spans count */
    ProvenSums(List<List<Judgement>> judged, String text) {
        this.text = text;
        for (List<Judgement> judgements : judged) {
            for (Judgement judgement : judgements) {
                if (judgement.verdict() == Verdict.EXACT) {
                    total(judgement).ifPresent(total -> note(total, judgement));
                }
            }
        }
    }

    private void note(Span total, Judgement judgement) {
        Set<Span> parts = parts(judgement);
        if (parts.size() >= FEWEST || parts.size() == 2 && told(judgement)) {
            proven.computeIfAbsent(total, t -> new ArrayList<>()).add(parts);
        }
    }

    /** Whether its two parts make it in its own sentence, to so many digits that it is no chance. */
    private static boolean told(Judgement judgement) {
        return judgement.facts().stream()
                                .map(f -> f.place().sentence())
                                .distinct()
                                .count()
                        == 1
                && judgement
                        .stated()
                        .filter(f -> f.quantity()
                                        .number()
                                        .value()
                                        .stripTrailingZeros()
                                        .precision()
                                >= TELLING)
                        .isPresent();
    }

    /** Whether what is broken of a total is another reading of a list that makes it: most of its parts are the same. */
    boolean astray(Judgement judgement) {
        if (judgement.verdict() != Verdict.BROKEN) {
            return false;
        }
        Set<Span> parts = parts(judgement);
        return total(judgement).map(proven::get).stream()
                .flatMap(List::stream)
                .anyMatch(whole ->
                        parts.stream().filter(whole::contains).count() * 2 > parts.size() && !enumerated(parts, whole));
    }

    /** 合计122万元，其中甲105万元、乙13万元、丙4万元、丁2万元: what follows in the same enumeration belongs to it, though the total is made without. */
    private boolean enumerated(Set<Span> parts, Set<Span> whole) {
        return parts.containsAll(whole)
                && parts.stream()
                        .filter(part -> !whole.contains(part))
                        .allMatch(part -> parts.stream()
                                .filter(other -> other.end() <= part.start())
                                .max(Comparator.comparing(Span::end))
                                .filter(before -> before.end() < text.length() && text.charAt(before.end()) == '、')
                                .isPresent());
    }

    private static Optional<Span> total(Judgement judgement) {
        return judgement.rule().equals(RULE) ? judgement.stated().map(Fact::span) : Optional.empty();
    }

    /** Where the parts stand that are not nothing. */
    private static Set<Span> parts(Judgement judgement) {
        Set<Span> parts = new HashSet<>();
        judgement.operands().stream()
                .filter(fact -> fact.quantity().value().signum() != 0)
                .forEach(fact -> parts.add(fact.span()));
        return parts;
    }
}
