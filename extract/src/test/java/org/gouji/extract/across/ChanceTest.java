package org.gouji.extract.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;
import org.junit.jupiter.api.Test;

class ChanceTest {
    @Test
    void aRoundSumOfTwoItemsIsNotOneFact() {
        assertThat(Chance.unlike(said("泵站检修", "", 2023, "140.00"), said("堤防加固", "", 2023, "140.00")))
                .isTrue();
    }

    @Test
    void aRoundSumOfOneItemIs() {
        assertThat(Chance.unlike(said("泵站检修项目", "", 2023, "140.00"), said("泵站检修支出", "", 2023, "140.00")))
                .isFalse();
    }

    @Test
    void aSumWithManyDigitsMayHaveAnotherName() {
        assertThat(Chance.unlike(said("泵站检修", "", 2023, "143.27"), said("第一批资金", "", 2023, "143.27")))
                .isFalse();
    }

    @Test
    void aSumWithManyDigitsOfTwoTownsIsTwoFacts() {
        assertThat(Chance.unlike(said("城关镇安排资金", "", 2023, "1200.53"), said("石桥镇支出资金", "", 2023, "1200.53")))
                .isTrue();
        assertThat(Chance.unlike(said("城关镇安排资金", "", 2023, "1200.53"), said("城关镇支出资金", "", 2023, "1200.53")))
                .isFalse();
    }

    @Test
    void figuresOfTwoYearsAreTwoFacts() {
        assertThat(Chance.unlike(
                        said("项目支出", "exp.project", 2023, "143.27"), said("项目支出", "exp.project", 2022, "143.27")))
                .isTrue();
    }

    @Test
    void whatIsOwnedIsNotWhatWasSpent() {
        assertThat(Chance.unlike(
                        said("基本支出", "exp.basic", 2023, "143.27"), said("固定资产", "asset.fixed.gross", 2023, "143.27")))
                .isTrue();
    }

    @Test
    void incomeMayBeWhatWasSpent() {
        assertThat(Chance.unlike(
                        said("财政拨款收入", "inc.fiscal", 2023, "143.27"), said("财政拨款支出", "exp.fiscal", 2023, "143.27")))
                .isFalse();
    }

    @Test
    void roundSumsOfOtherThingsOrFromOtherGiversAreEqualByChance() {
        assertThat(Chance.round(said("泵站检修项目资金", "", 2023, "140.00"), said("堤防加固项目资金", "", 2023, "140.00")))
                .isTrue();
        assertThat(Chance.round(said("县级财政资金", "", 2023, "40"), said("省级财政资金", "", 2023, "40")))
                .isTrue();
        assertThat(Chance.round(said("泵站检修项目资金", "", 2023, "140.00"), said("泵站检修", "", 2023, "140.00")))
                .isFalse();
        assertThat(Chance.round(said("泵站检修", "", 2023, "68"), said("全年执行数", "", 2023, "68")))
                .isFalse();
    }

    private static Fact said(String item, String key, int year, String wan) {
        Span span = new Span(0, wan.length());
        Quantity amount = new Quantity.Amount(
                span,
                new Printed(new BigDecimal(wan), Printed.Approximation.NONE, span),
                MoneyUnit.WAN,
                Quantity.UnitFrom.PRINTED);
        return new Fact(
                amount,
                item,
                key,
                Measure.FINAL,
                Scope.UNSAID,
                OptionalInt.of(year),
                new Place(PlaceKind.PROSE, span, 0));
    }
}
