package org.gouji.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Printed;
import org.gouji.model.Printed.Approximation;
import org.gouji.model.Quantity;
import org.gouji.model.Quantity.Amount;
import org.gouji.model.Quantity.Form;
import org.gouji.model.Quantity.Percentage;
import org.gouji.model.Quantity.UnitFrom;
import org.gouji.model.Scope;
import org.gouji.model.Span;
import org.gouji.model.pack.Partition;
import org.junit.jupiter.api.Test;

/** A long report is not searched through again for each of its numbers: steps are counted, not time. */
class ManyNumbersTest {
    private static final int MANY = 3_000;
    private static final int APART = 20;

    /** A list that counts how often it is looked into. */
    private static final class Counting extends AbstractList<Fact> {
        private final List<Fact> all = new ArrayList<>();
        private long looks;

        @Override
        public Fact get(int index) {
            looks++;
            return all.get(index);
        }

        @Override
        public int size() {
            return all.size();
        }
    }

    private static Fact fact(String key, Quantity quantity) {
        Place place = new Place(PlaceKind.PROSE, quantity.span(), 0);
        return new Fact(quantity, key, key, Measure.FINAL, Scope.UNSAID, OptionalInt.of(2023), place);
    }

    private static Fact amount(String key, String yuan, int at) {
        Span span = new Span(at, at + yuan.length());
        Printed printed = new Printed(new BigDecimal(yuan), Approximation.NONE, span);
        return fact(key, new Amount(span, printed, MoneyUnit.YUAN, UnitFrom.PRINTED));
    }

    private static Ratio ratio(String rate, Fact part, int at) {
        Span span = new Span(at, at + rate.length());
        Printed printed = new Printed(new BigDecimal(rate), Approximation.NONE, span);
        Fact share = fact("", new Percentage(span, printed, Form.PERCENT, true));
        return new Ratio(share, part, part, Ratio.Type.SHARE, false, span);
    }

    @Test
    void theBaseThatARateIsRoundedOfComesBeforeOneThatItIsCutOf() {
        Fact part = amount("a", "367000", 40 * APART);
        Fact cut = amount("b", "6586100", 0);
        Fact rounded = amount("c", "6599400", APART);
        Ratio open = new Ratio(
                ratio("5.56", part, 41 * APART).rate(),
                part,
                amount("d", "4025600", 2 * APART),
                Ratio.Type.SHARE,
                false,
                part.span());
        Claim widened = new OtherBases(List.of(cut, rounded, part)).widened(open);
        assertThat(widened)
                .isInstanceOfSatisfying(
                        Claim.OneOf.class,
                        one -> assertThat(((Ratio) one.readings().get(1)).base())
                                .isEqualTo(rounded));
    }

    @Test
    void theBaseOfARateIsFoundByItsValue() {
        Counting facts = new Counting();
        for (int i = 0; i < MANY; i++) {
            facts.all.add(amount("exp.total", Integer.toString(100_000 + 1_000 * i), i * APART));
        }
        Bases bases = Bases.of(facts);

        for (int i = 0; i < MANY; i++) {
            Fact part = amount("exp.basic", Integer.toString(25_000 + 250 * i), i * APART);
            assertThat(bases.making(ratio("25.00", part, MANY * APART))).contains(facts.all.get(i));
        }

        assertThat(facts.looks).isLessThan(6L * MANY);
    }

    @Test
    void theBaseBesideARateIsFoundByItsPlace() {
        Counting facts = new Counting();
        for (int i = 0; i < MANY; i++) {
            facts.all.add(amount("exp.total", "3000", i * APART));
        }
        Bases bases = Bases.of(facts);

        for (int i = 0; i < MANY; i++) {
            int at = i * APART;
            assertThat(bases.near(ratio("25", facts.all.get(0), at)))
                    .allMatch(f -> f.span().start() < at && f.span().start() > at - 240)
                    .hasSize(Math.min(i, 11));
        }

        assertThat(facts.looks).isLessThan(14L * MANY);
    }

    @Test
    void thePartsOfATotalAreFoundByWhatTheyAre() {
        Counting facts = new Counting();
        for (int i = 0; i < MANY; i += 2) {
            facts.all.add(amount("exp.total", "3000", i * APART));
            facts.all.add(amount("exp.basic", "2000", (i + 1) * APART));
        }
        PartIndex parts = new PartIndex(facts);
        Partition partition = new Partition("exp.total", Set.of("exp.basic"), Set.of("exp.basic"), false);

        for (int i = 0; i < MANY; i += 2) {
            assertThat(parts.first("exp.basic", facts.all.get(i), partition)).contains(facts.all.get(i + 1));
            assertThat(parts.printed(0, new BigDecimal("3000.00"))).isTrue();
        }

        assertThat(facts.looks).isLessThan(3L * MANY);
    }

    @Test
    void aPartThatStandsBeforeItsTotalIsOneOfAWideTotalOnly() {
        Fact part = amount("exp.basic", "2000", 0);
        Fact total = amount("exp.total", "3000", APART);
        PartIndex parts = new PartIndex(List.of(part, total));
        Set<String> keys = Set.of("exp.basic");

        assertThat(parts.first("exp.basic", total, new Partition("exp.total", keys, keys, false)))
                .isEmpty();
        assertThat(parts.first("exp.basic", total, new Partition("exp.total", keys, keys, true)))
                .contains(part);
    }
}
