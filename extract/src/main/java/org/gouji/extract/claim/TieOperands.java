package org.gouji.extract.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.pack.Tie;
import org.gouji.model.pack.Tie.Term;
import org.gouji.model.pack.Tie.Where;

/** Chooses the numbers that a tie is about: of the same side, year and kind, the nearest ones within its reach. */
final class TieOperands {
    private final Tie tie;
    private final List<Fact> facts;

    TieOperands(Tie tie, List<Fact> facts) {
        this.tie = tie;
        this.facts = facts.stream()
                .filter(f -> f.place().kind() == PlaceKind.PROSE || f.place().kind() == PlaceKind.TABLE)
                .toList();
    }

    /**
     * A number chosen.
     *
     * @param fact the number
     * @param sure whether no other number could be meant as well
     */
    record Choice(Fact fact, boolean sure) {}

    /** The numbers of the item that the tie starts from. */
    List<Fact> first() {
        Tie.Formula formula = tie.formula();
        if (formula instanceof Tie.Sum sum) {
            return of(sum.total());
        }
        if (formula instanceof Tie.Ratio ratio) {
            return of(ratio.ratio());
        }
        return of(formula instanceof Tie.Bands bands ? bands.points() : ((Tie.Bound) formula).lesser());
    }

    private List<Fact> of(Term term) {
        Optional<Measure> side = term.measure().or(() -> rate() ? Optional.empty() : conditioned());
        return facts.stream()
                .filter(f -> f.key().equals(term.key()))
                .filter(f -> side.map(m -> m == f.measure()).orElse(own(f)))
                .toList();
    }

    private Optional<Measure> conditioned() {
        return tie.conditions().measure();
    }

    /** Whether the tie's first number is a rate or points, whose side is another than that of money. */
    private boolean rate() {
        return tie.formula() instanceof Tie.Ratio || tie.formula() instanceof Tie.Bands;
    }

    /** Whether a number is the item's own, not how it changed or what one of it costs. */
    private static boolean own(Fact fact) {
        return switch (fact.measure()) {
            case CHANGE, CHANGE_RATE, UNIT_PRICE, OPERAND, THRESHOLD -> false;
            default -> true;
        };
    }

    /** The number of an item beside another one: in the same sentence, else in the same section, else within the tie's reach. */
    Optional<Choice> choose(Term term, Fact beside) {
        List<Fact> fitting = facts.stream()
                .filter(f -> f.key().equals(term.key()) && !f.standsAt(beside))
                .filter(f -> side(term, f, beside) && comparable(f, beside))
                .filter(f -> !tie.conditions().sameYear() || f.year().equals(beside.year()))
                .toList();
        List<Fact> near =
                where(fitting, f -> f.place().sentence().equals(beside.place().sentence()));
        if (near.isEmpty()) {
            near = where(fitting, f -> f.place().section() == beside.place().section());
        }
        if (near.isEmpty() && tie.conditions().where() != Where.SECTION) {
            near = fitting;
        }
        boolean sure = FactIndex.distinct(near).size() == 1;
        return near.stream()
                .min(Comparator.comparingInt(
                        f -> Math.abs(f.span().start() - beside.span().start())))
                .map(f -> new Choice(f, sure));
    }

    private static List<Fact> where(List<Fact> facts, Predicate<Fact> test) {
        return facts.stream().filter(test).toList();
    }

    private boolean side(Term term, Fact fact, Fact beside) {
        boolean free = rate() && beside.quantity() instanceof Quantity.Percentage
                || tie.formula() instanceof Tie.Bands
                || namesASide();
        return term.measure()
                .or(this::conditioned)
                .map(m -> m == fact.measure())
                .orElse(own(fact) && (free || fact.measure() == beside.measure()));
    }

    /** Where the formula names sides itself, an item without one is free. */
    private boolean namesASide() {
        return tie.formula() instanceof Tie.Bound bound
                && (bound.lesser().measure().isPresent()
                        || bound.greater().measure().isPresent());
    }

    /** Money adds up with money, things with things of the same measure word; only ratios and points go across. */
    private boolean comparable(Fact a, Fact b) {
        if (rate()) {
            return true;
        }
        boolean money = a.quantity() instanceof Quantity.Amount;
        return money
                ? b.quantity() instanceof Quantity.Amount
                : a.quantity().getClass() == b.quantity().getClass()
                        && a.quantity().unit().equals(b.quantity().unit());
    }
}
