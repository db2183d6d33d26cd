package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Body;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Ratio.Type;
import org.gouji.model.Document;
import org.gouji.model.Draft;
import org.gouji.model.Fact;
import org.gouji.model.Head;
import org.gouji.model.Identity;
import org.gouji.model.Kinds;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Source;
import org.gouji.model.Span;
import org.gouji.model.Standing;
import org.gouji.model.Standing.Reason;
import org.gouji.model.Standing.State;
import org.gouji.model.Status;
import org.gouji.model.Verdict;
import org.junit.jupiter.api.Test;

final class StandingsTest {
    private final Facts facts = new Facts();
    private final List<Fact> read = new ArrayList<>();

    private Fact fact(String printed) {
        Fact fact = facts.of(printed);
        read.add(fact);
        return fact;
    }

    private Report audit(Status status, Claim... claims) {
        String text = facts.text();
        Identity identity = new Identity("自评报告", "示例县档案馆", "示例县", OptionalInt.of(2022), Kinds.WHOLE_UNIT);
        Head head = new Head("1", Optional.empty(), identity, new Span(0, text.length()));
        Draft draft = new Draft(head, new Body(List.of(), List.of(), List.of()), read, List.of(claims), List.of());
        Document document = new Document(new Source("a.txt", "text/plain", "", 1), status, text, List.of(), List.of());
        return Auditor.standard().audit(document, List.of(draft)).reports().get(0);
    }

    private Standing standing(Fact fact, Claim... claims) {
        return audit(Status.OK, claims).standings().stream()
                .filter(s -> s.span().equals(fact.span()))
                .findFirst()
                .orElseThrow();
    }

    private static Standing unchecked(Fact fact, Reason reason) {
        return Standing.unchecked(fact.span(), reason);
    }

    @Test
    void numbersOfASumThatHoldsAreVerifiedAndAStrangerIsNot() {
        Fact total = fact("446.36万元");
        Fact part = fact("318.46万元");
        Fact stranger = fact("12.30万元");
        Claim sum = Facts.sum(Closure.CLOSED, total, List.of(part, fact("127.90万元")));
        assertThat(standing(total, sum)).isEqualTo(Standing.of(total.span(), State.VERIFIED));
        assertThat(standing(part, sum).state()).isEqualTo(State.VERIFIED);
        assertThat(standing(stranger, sum)).isEqualTo(unchecked(stranger, Reason.NO_RELATION));
    }

    @Test
    void onlyTheNumberToBeChangedIsContradictedWhereItIsKnown() {
        Fact total = fact("446.36万元");
        Fact part = fact("318.46万元");
        Fact slip = fact("137.90万元");
        Claim[] claims = {
            Facts.sum(Closure.CLOSED, total, List.of(part, slip)),
            Facts.ratio(Type.SHARE, fact("28.65%"), slip, total),
            Facts.ratio(Type.SHARE, fact("71.35%"), part, total)
        };
        assertThat(standing(slip, claims).state()).isEqualTo(State.CONTRADICTED);
        assertThat(standing(total, claims).state()).isEqualTo(State.VERIFIED);
        assertThat(standing(read.get(3), claims)).isEqualTo(unchecked(read.get(3), Reason.OPERAND_MISSING));
    }

    @Test
    void allNumbersThatMayBeWrongAreContradictedWhereNothingTellsWhichIs() {
        Fact first = fact("128.40万元");
        Fact second = fact("158.40万元");
        Claim same = new Claim.Equal(first, second, Claim.Equal.Type.SAME_FACT, first.span());
        assertThat(standing(first, same).state()).isEqualTo(State.CONTRADICTED);
        assertThat(standing(second, same).state()).isEqualTo(State.CONTRADICTED);
    }

    @Test
    void approximateNumberIsNotCheckedAndNeitherIsWhatRestsOnIt() {
        Fact about = fact("约5万元");
        Fact other = fact("4.00万元");
        Claim sum = Facts.sum(Closure.CLOSED, fact("9.00万元"), List.of(about, other));
        assertThat(standing(about, sum)).isEqualTo(unchecked(about, Reason.APPROXIMATE));
        assertThat(standing(other, sum)).isEqualTo(unchecked(other, Reason.OPERAND_MISSING));
    }

    /** 增加0.75万元，增长18.75% of what fell from 4.00 to 3.25: as much as it fell by, at the rate it fell by. */
    @Test
    void rateOfAChangeWhoseWayIsSaidWrongIsNotVerified() {
        Claim.Change change = facts.change("本年 3.25万元 增加 0.75万元 增长 18.75% 上年 4.00万元");
        read.addAll(List.of(change.rate().orElseThrow(), change.delta().orElseThrow()));
        assertThat(standing(change.rate().orElseThrow(), change).state()).isEqualTo(State.CONTRADICTED);
        assertThat(standing(change.delta().orElseThrow(), change).state()).isEqualTo(State.CONTRADICTED);
    }

    @Test
    void partialListVerifiesNothing() {
        Fact total = fact("446.36万元");
        Fact part = fact("18.46万元");
        Claim one = Facts.sum(Closure.OPEN, total, List.of(part));
        assertThat(standing(part, one)).isEqualTo(unchecked(part, Reason.PARTIAL_LIST));
        Claim two = Facts.sum(Closure.UNSAID, total, List.of(part, fact("20.00万元")));
        assertThat(standing(total, two)).isEqualTo(unchecked(total, Reason.PARTIAL_LIST));
    }

    @Test
    void numberThatIsOnlyNotLargerThanAnotherIsNotVerified() {
        Fact lesser = fact("18.46万元");
        Claim bound = new Claim.Bound(lesser, fact("20.00万元"), false, lesser.span());
        assertThat(standing(lesser, bound)).isEqualTo(unchecked(lesser, Reason.BOUNDED));
    }

    /** 83 % of 12万元 is 10万元 only if 10 and 12 are rounded to whole 万元. */
    @Test
    void relationThatHoldsOnlyByANumbersOwnRoundingIsRoundedNamesItAndVerifiesNothing() {
        Fact rate = fact("85.00%");
        Fact part = fact("10万元");
        Claim ratio = Facts.ratio(Type.COMPLETION, rate, part, fact("12万元"));
        Report report = audit(Status.OK, ratio);
        Relation relation = report.relations().get(0);
        assertThat(relation.verdict()).isEqualTo(Verdict.ROUNDED);
        assertThat(relation.message().zh()).contains("10万元、12万元 取整后才相符，不算已核实");
        assertThat(standing(rate, ratio)).isEqualTo(unchecked(rate, Reason.OWN_ROUNDING));
    }

    @Test
    void wholeAmountsThatTieToTheLastDigitAreVerified() {
        Fact rate = fact("83.33%");
        Claim ratio = Facts.ratio(Type.COMPLETION, rate, fact("10万元"), fact("12万元"));
        assertThat(standing(rate, ratio).state()).isEqualTo(State.VERIFIED);
    }

    @Test
    void amountsOfOneDecimalThatRoundingTiesAreNotVerified() {
        Fact total = fact("8.5亿元");
        Claim same = new Claim.Equal(total, fact("84836万元"), Claim.Equal.Type.SAME_FACT, total.span());
        assertThat(standing(total, same)).isEqualTo(unchecked(total, Reason.OWN_ROUNDING));
        Fact fine = fact("8.48亿元");
        Claim exact = new Claim.Equal(fine, fact("84836万元"), Claim.Equal.Type.SAME_FACT, fine.span());
        assertThat(standing(fine, exact).state()).isEqualTo(State.VERIFIED);
    }

    @Test
    void nothingOfADamagedFileIsVerified() {
        Fact total = fact("446.36万元");
        Claim sum = Facts.sum(Closure.CLOSED, total, List.of(fact("318.46万元"), fact("127.90万元")));
        assertThat(audit(Status.OK_DAMAGED, sum).standings())
                .hasSize(3)
                .allMatch(s -> s.reason().equals(Optional.of(Reason.DAMAGED)));
    }
}
