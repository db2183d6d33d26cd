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
