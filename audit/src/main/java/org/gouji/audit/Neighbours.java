package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/** The numbers of a report's prose by where they stand, and the values of all its amounts. */
final class Neighbours {
    /** Among so many numbers something fits always. */
    static final int MOST = 48;

    private final String text;
    private final List<Fact> facts;
    /** Found when first asked for: most reports have no rate that is doubted. */
    private List<Fact> prose = List.of();

    private Set<BigDecimal> amounts = Set.of();

    Neighbours(String text, List<Fact> facts) {
        this.text = text;
        this.facts = facts;
    }

    String text() {
        return text;
    }

    /** The numbers of the paragraph around a place, in order; none if there are too many. */
    List<Fact> ofParagraph(Fact fact) {
        int end = text.indexOf('\n', fact.span().end());
        return between(text.lastIndexOf('\n', fact.span().start()) + 1, end < 0 ? text.length() : end);
    }

    /** The numbers of its sentence. */
    List<Fact> ofSentence(Fact fact) {
        Span sentence = fact.place().sentence();
        return between(sentence.start(), sentence.end());
    }

    private List<Fact> between(int from, int to) {
        if (prose.isEmpty()) {
            prose = facts.stream()
                    .filter(f -> f.place().kind() == PlaceKind.PROSE)
                    .sorted(Comparator.comparing(Fact::span))
                    .toList();
        }
        List<Fact> between = new ArrayList<>();
        for (int i = first(from); i < prose.size() && prose.get(i).span().end() <= to; i++) {
            between.add(prose.get(i));
            if (between.size() > MOST) {
                return List.of();
            }
        }
        return between;
    }

    /** The first that begins there or behind. */
    private int first(int from) {
        int low = 0;
        int high = prose.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (prose.get(middle).span().start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The values of all amounts of the report, in yuan. */
    Set<BigDecimal> amounts() {
        if (amounts.isEmpty()) {
            Set<BigDecimal> values = new TreeSet<>();
            facts.stream()
                    .filter(f -> f.quantity() instanceof Quantity.Amount)
                    .forEach(f -> values.add(f.quantity().value()));
            amounts = values;
        }
        return amounts;
    }
}
