package org.gouji.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;
import org.gouji.packs.Packs;
import org.junit.jupiter.api.Test;

class IdentityClaimsTest {
    private static final IdentityClaims CLAIMS = new IdentityClaims(
            Vocabulary.of(Packs.standard().pack()), Packs.standard().pack().pairs());

    /** In a column of differences the sign tells which way, whatever the rows are called. */
    @Test
    void differencesInATableAreAddedWithTheirSigns() {
        List<Claim> claims = CLAIMS.read(List.of(
                change(0, "公务用车购置及运行维护费", "sg.car", "9.40"),
                change(10, "公务用车购置费", "sg.car.buy", "11.20"),
                change(20, "公务用车运行维护费", "sg.car.run", "-1.80")));
        assertThat(claims).singleElement().isInstanceOf(Claim.Sum.class);
    }

    /** 三公经费9.40万元，减少0.60万元。一、…3.10万元，减少0.85万元。二、…5.20万元，与上年持平。三、…1.10万元，增加0.25万元. */
    @Test
    void expensesToldUnderHeadingsOfTheirOwnMakeTheTotalAbove() {
        List<Fact> facts = List.of(
                told(0, 0, "三公经费", "sg.total", "9.40", Measure.FINAL),
                told(10, 0, "三公经费较上年减少额", "sg.total", "0.60", Measure.CHANGE),
                told(20, 1, "因公出国（境）费", "sg.abroad", "3.10", Measure.FINAL),
                told(30, 1, "因公出国（境）费较上年减少额", "sg.abroad", "0.85", Measure.CHANGE),
                told(40, 2, "公务用车购置及运行维护费", "sg.car", "5.20", Measure.FINAL),
                told(50, 3, "公务接待费", "sg.reception", "1.10", Measure.FINAL),
                told(60, 3, "公务接待费较上年增加额", "sg.reception", "0.25", Measure.CHANGE));
        assertThat(CLAIMS.read(facts))
                .hasSize(2)
                .anySatisfy(c -> assertThat(c)
                        .isInstanceOfSatisfying(
                                Claim.Sum.class, sum -> assertThat(sum.parts()).hasSize(3)))
                .anySatisfy(c -> assertThat(c)
                        .isInstanceOfSatisfying(
                                Claim.Formula.class,
                                f -> assertThat(f.expression()).isEqualTo("#0-#1")));
        assertThat(CLAIMS.read(facts.subList(0, 5))).isEmpty();
    }

    private static Fact told(int at, int section, String item, String key, String value, Measure measure) {
        Span span = new Span(at, at + value.length());
        Quantity amount = new Quantity.Amount(
                span,
                new Printed(new BigDecimal(value), Printed.Approximation.NONE, span),
                MoneyUnit.WAN,
                Quantity.UnitFrom.PRINTED);
        Place place = new Place(PlaceKind.PROSE, new Span(at, at + 9), section);
        return new Fact(amount, item, key, measure, Scope.UNSAID, OptionalInt.of(2022), place);
    }

    private static Fact change(int at, String item, String key, String value) {
        Span span = new Span(at, at + value.length());
        Quantity amount = new Quantity.Amount(
                span,
                new Printed(new BigDecimal(value), Printed.Approximation.NONE, span),
                MoneyUnit.WAN,
                Quantity.UnitFrom.HEADER);
        Place place = new Place(PlaceKind.TABLE, new Span(0, 30), 0);
        return new Fact(amount, item, key, Measure.CHANGE, Scope.UNSAID, OptionalInt.of(2022), place);
    }
}
