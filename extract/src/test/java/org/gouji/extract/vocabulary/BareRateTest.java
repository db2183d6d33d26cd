package org.gouji.extract.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BareRateTest {
    @Test
    void nameThatAnyWorkHasIsBareAndOneThatSaysOfWhatIsNot() {
        assertThat(BareRate.is("完成率")).isTrue();
        assertThat(BareRate.is("预算执行率")).isFalse();
        assertThat(BareRate.is("满意度")).isFalse();
    }

    @Test
    void wordsBeforeThatNameOneThingMakeTwoRatesOne() {
        assertThat(BareRate.ofOneThing("积极承办县民热线交办件，办结率", "县民热线反映的问题，办结率")).isTrue();
        assertThat(BareRate.ofOneThing("，计划20处，完成率", "，年初计划50万页，完成率")).isFalse();
    }

    @Test
    void nameOfTheRateItselfIsNoSuchThing() {
        assertThat(BareRate.ofOneThing("，办结率达到", "，办结率为")).isFalse();
    }
}
