package org.gouji.model;

import java.util.OptionalInt;

/**
 * One printed number and what it says: who, what, when, how much.
 *
 * @param quantity the number
 * @param item the line item or thing that it measures, as printed; empty if the text does not tell
 * @param key the canonical name of the item, the same for all its aliases; equal to the plain item where the vocabulary has none
 * @param measure which side of the item
 * @param scope which money
 * @param year the year it is about; empty if the text does not tell
 * @param place where in the report
 */
public record Fact(
        Quantity quantity, String item, String key, Measure measure, Scope scope, OptionalInt year, Place place) {
    public Span span() {
        return quantity.span();
    }

    /** No two facts of a place are kept apart in the same map but by rare chance: its span tells enough. */
    @Override
    public int hashCode() {
        return span().hashCode();
    }

    /** The same number under another name. */
    public Fact named(String other) {
        return new Fact(quantity, other, key, measure, scope, year, place);
    }

    /** Two facts are the same number when they stand at the same place. */
    public boolean standsAt(Fact other) {
        return span().equals(other.span());
    }

    /**
     * Where a fact stands.
     *
     * @param kind in what kind of block
     * @param sentence the sentence, cell or series around it
     * @param section index into the report's sections, -1 before the first
     */
    public record Place(PlaceKind kind, Span sentence, int section) {}

    /** Kinds of block that a fact can stand in. */
    public enum PlaceKind {
        PROSE,
        TABLE,
        CHART,
        FORMULA
    }
}
