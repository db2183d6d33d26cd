package org.gouji.extract.sentence;

import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/**
 * A number in a sentence.
 *
 * @param fact what it says
 * @param from its start in the sentence's characters
 * @param to its end there
 * @param lead the words between the number before it, or the start of the sentence, and this one; plain
 * @param cue what they say
 * @param depth how many brackets are open around it
 * @param named whether these words name its item; it is carried over from before otherwise
 */
public record Mention(Fact fact, int from, int to, String lead, Cue cue, int depth, boolean named) {
    /** Told by its place first: nearly all others differ there. */
    @Override
    public boolean equals(Object other) {
        return other == this
                || other instanceof Mention m
                        && from == m.from
                        && to == m.to
                        && depth == m.depth
                        && named == m.named
                        && fact.equals(m.fact)
                        && lead.equals(m.lead)
                        && cue.equals(m.cue);
    }

    @Override
    public int hashCode() {
        return fact.hashCode();
    }

    /** The same mention of a fact that is named better. */
    public Mention with(Fact other) {
        return new Mention(other, from, to, lead, cue, depth, named);
    }

    public Measure measure() {
        return fact.measure();
    }

    public boolean money() {
        return fact.quantity() instanceof Quantity.Amount;
    }

    public boolean percentage() {
        return fact.quantity() instanceof Quantity.Percentage p && p.form() == Quantity.Form.PERCENT;
    }

    /** Whether it is a quantity of its own: neither a change, a rate, a limit nor a price. */
    public boolean plain() {
        if (fact.place().kind() == Fact.PlaceKind.FORMULA) {
            return false;
        }
        return switch (fact.measure()) {
            case FINAL, PRIOR, BUDGET, BUDGET_BEGIN, BUDGET_ADJUSTED, BUDGET_FULL, BALANCE, NUMBER, SCORE, WEIGHT ->
                !percentage();
            default -> false;
        };
    }

    /** Whether it counts or measures the same kind of thing as another: both money, or both with one measure word. */
    public boolean alike(Mention other) {
        if (money() || other.money()) {
            return money() && other.money();
        }
        boolean points = fact.quantity().unit().equals("分");
        return !percentage()
                && fact.quantity().unit().equals(other.fact.quantity().unit())
                && (!points || measure() == other.measure());
    }
}
