package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.audit.Audit.Checked;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Claim.Ratio.Type;
import org.gouji.model.Fact;
import org.gouji.model.ScoreClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RepairTest {
    private final Rules rules = Rules.standard();
    private final Facts facts = new Facts();

    /** A change that every smallest repair makes, as it would be printed. */
    private record Fix(Fact fact, String text) {}

    private Optional<Fix> fix(Claim... claims) {
        List<Fix> certain = certain(facts, claims);
        return certain.size() == 1 ? Optional.of(certain.get(0)) : Optional.empty();
    }

    private List<Fix> certain(Facts own, Claim... claims) {
        Reprint reprint = new Reprint(own.text());
        return mending(claims).certain().stream()
                .map(e -> new Fix(e.fact(), reprint.of(e)))
                .toList();
    }

    private Repair.Mending mending(Claim... claims) {
        Graph graph = new Graph(rules, List.of(claims));
        List<Graph.Node> broken = graph.of(List.of(claims)).stream()
                .filter(n -> n.printed() == Graph.State.BROKEN)
                .toList();
        return new Repair(graph).of(broken);
    }

    private static Claim equal(Fact first, Fact second) {
        return new Equal(first, second, Equal.Type.SAME_FACT, first.span());
    }

    private static Claim stated(Fact first, Fact second) {
        return new Equal(first, second, Equal.Type.STATED, first.span());
    }

    @Test
    void scoreThatDoesNotFitIsNoReasonToAimAtSomethingElse() {
        Fact target = facts.of("100%");
        Fact score = facts.of("15");
        Claim claim = new ScoreClaim.Scored(
                Optional.of(target), facts.of("90%"), facts.of("15"), score, ScoreClaim.Way.AT_LEAST, score.span());
        assertThat(mending(claim).smallest())
                .allMatch(edits -> edits.stream().noneMatch(e -> e.fact().standsAt(target)));
    }

    @Test
    void numberThatTwoBrokenRelationsShareIsNamed() {
        Fact total = facts.of("446.36万元");
        Fact part = facts.of("318.46万元");
        Fact slip = facts.of("137.90万元");
        Claim sum = Facts.sum(Closure.CLOSED, total, List.of(part, slip));
        Claim share = Facts.ratio(Type.SHARE, facts.of("28.66%"), slip, total);
        assertThat(fix(sum, share)).hasValueSatisfying(f -> {
            assertThat(f.fact()).isEqualTo(slip);
            assertThat(f.text()).isEqualTo("127.90万元");
        });
    }

    @Test
    void numberThatAnotherRelationConfirmsIsNotBlamed() {
        Fact total = facts.of("446.36万元");
        Fact part = facts.of("318.46万元");
        Fact slip = facts.of("137.90万元");
        Claim sum = Facts.sum(Closure.CLOSED, total, List.of(part, slip));
        Claim samePart = equal(part, facts.of("318.46万元"));
        Claim sameTotal = equal(total, facts.of("446.36万元"));
        assertThat(fix(sum, samePart, sameTotal)).map(Fix::fact).contains(slip);
    }

    /** A sum of parts printed apart is never broken by a large gap, but where it held it must go on holding. */
    @Test
    void numberThatALooseSumConfirmsIsNotBlamed() {
        Fact total = facts.of("446.36万元");
        Fact part = facts.of("318.46万元");
        Fact slip = facts.of("137.90万元");
        Claim sum = Facts.sum(Closure.CLOSED, total, List.of(part, slip));
        Claim ofPart = Facts.sum(Closure.LOOSE, part, facts.all("300.11万元 18.35万元"));
        Claim ofTotal = Facts.sum(Closure.LOOSE, total, facts.all("401.25万元 45.11万元"));
        assertThat(fix(sum, ofPart, ofTotal)).map(Fix::fact).contains(slip);
    }

    /** The slip is printed twice, and only one of the two is in the sum: changing both mends all, and neither is a cause alone. */
    @Test
    void changeThatOnlyMendsWhatAnotherBreaksIsListedWithIt() {
        Fact total = facts.of("446.36万元");
        Fact part = facts.of("318.46万元");
        Fact slip = facts.of("137.90万元");
        List<Claim> claims = List.of(
                Facts.sum(Closure.CLOSED, total, List.of(part, slip)),
                stated(slip, facts.of("137.90万元")),
                stated(part, facts.of("318.46万元")),
                stated(part, facts.of("318.46万元")),
                stated(total, facts.of("446.36万元")),
                stated(total, facts.of("446.36万元")));
        List<Checked> checked = claims.stream()
                .flatMap(c -> rules.judge(c, Values.printed()).stream().map(j -> new Checked(c, j)))
                .toList();
        List<Cause> causes = new Causes(new Graph(rules, claims)).of(checked);
        assertThat(causes).singleElement().satisfies(cause -> {
            assertThat(cause.edit()).isEmpty();
            assertThat(cause.possible())
                    .singleElement()
                    .satisfies(set -> assertThat(set).hasSize(2));
        });
    }

    @Test
    void severalEquallySmallRepairsAreNoSuggestion() {
        assertThat(fix(facts.sum(Closure.CLOSED, "446.36万元", "318.46万元 137.90万元")))
                .isEmpty();
        assertThat(fix(equal(facts.of("128.40万元"), facts.of("158.40万元")))).isEmpty();
    }

    @Test
    void onlyRepairThatIsASlipOfThePenIsPreferred() {
        // The total would need 456.37 and one part 127.89; the other part needs one digit.
        Claim sum = facts.sum(Closure.CLOSED, "446.36万元", "388.46万元 127.90万元");
        assertThat(fix(sum)).map(Fix::text).contains("318.46万元");
    }

    @Test
    void twoSlipsApartHaveNoSingleRepair() {
        Fact total = facts.of("446.36万元");
        Claim one = Facts.sum(Closure.CLOSED, total, facts.all("318.46万元 137.90万元"));
        Claim two = Facts.sum(Closure.CLOSED, total, facts.all("401.25万元 48.11万元"));
        assertThat(fix(one, two)).isEmpty();
    }

    /** Any smaller number would do where the list may be partial; the one that makes up the total is not the only one. */
    @Test
    void numberOfAPartialListHasNoSingleRepair() {
        Claim.Sum sum = facts.sum(Closure.UNSAID, "171.98万元", "60.97万元 82万元 8.4万元 26.66万元");
        List<Claim> confirmed = new ArrayList<>(List.of(sum));
        confirmed.add(equal(sum.total(), facts.of("171.98万元")));
        for (int i : new int[] {0, 2, 3}) {
            Fact part = sum.parts().get(i);
            confirmed.add(equal(part, facts.of(part.span().in(facts.text()))));
        }
        assertThat(fix(confirmed.toArray(Claim[]::new))).isEmpty();
    }

    @Test
    void numberOfACompleteListThatAllElseConfirmsIsWorkedOut() {
        Claim.Sum sum = facts.sum(Closure.CLOSED, "171.98万元", "60.97万元 88.27万元 8.4万元 26.66万元");
        List<Claim> confirmed = new ArrayList<>(List.of(sum));
        confirmed.add(equal(sum.total(), facts.of("171.98万元")));
        for (int i : new int[] {0, 2, 3}) {
            Fact part = sum.parts().get(i);
            confirmed.add(equal(part, facts.of(part.span().in(facts.text()))));
        }
        assertThat(fix(confirmed.toArray(Claim[]::new))).map(Fix::text).contains("75.95万元");
    }

    @Test
    void warningsAreNotRepaired() {
        List<Fact> shares = facts.all("60.00% 41.00%");
        assertThat(fix(new Claim.Whole(shares, shares.get(0).span()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # printed     | said again      | makes up | suggestion
            158.4万元     | 128.4万元       | 128.40万元     | 128.4万元
            1,584,000.00元| 1,284,000.00元  | 1,284,000元    | 1,284,000.00元
            15,840,000元  | 12,840,000元    | 12,840,000元   | 12,840,000元
            1284000元     | 1254000元       | 1254000元      | 1254000元
            128.40元      | 128.40万元      | 128.40万元     | 128.40万元
            128.40万元    | 128.40元        | 128.40元       | 128.40元
            1.28万元      | 1.28亿元        | 1.28亿元       | 1.28亿元
            1,284件       | 1,384件         | 1,384件        | 1,384件
            128.40%       | 158.40%         | 158.40%        | 158.40%
            """)
    void suggestionKeepsThePrintedForm(String printed, String again, String third, String suggestion) {
        Fact slip = facts.of(printed);
        Fact second = facts.of(again);
        Claim one = new Equal(slip, second, Equal.Type.STATED, slip.span());
        Claim two = new Equal(slip, facts.of(third), Equal.Type.STATED, slip.span());
        assertThat(fix(one, two)).hasValueSatisfying(f -> {
            assertThat(f.fact()).isEqualTo(slip);
            assertThat(f.text()).isEqualTo(suggestion);
        });
    }

    @Test
    void cellKeepsItsHeadersUnitOutOfTheSuggestion() {
        Fact total = facts.cell("1,446.36", "万元");
        Fact slip = facts.cell("1,137.90", "万元");
        Claim sum = Facts.sum(Closure.CLOSED, total, List.of(facts.cell("318.46", "万元"), slip));
        Claim same = equal(slip, facts.of("1,127.90万元"));
        assertThat(fix(sum, same)).map(Fix::text).contains("1,127.90");
    }

    @Test
    void wordsAroundTheDigitsStay() {
        Fact slip = facts.of("158.40万元");
        Claim one = equal(slip, facts.of("128.40万元"));
        Claim two = Facts.ratio(Type.COMPLETION, facts.of("100.00%"), slip, facts.of("128.40万元"));
        assertThat(fix(one, two)).map(Fix::text).contains("128.40万元");
    }

    @Test
    void decimalsAreAddedWhereTheSumNeedsThem() {
        Claim sum = facts.sum(Closure.CLOSED, "9万元", "4.05万元 5.10万元");
        Fact total = ((Claim.Sum) sum).total();
        Claim again = new Equal(total, facts.of("91,500元"), Equal.Type.STATED, total.span());
        Claim parts = Facts.sum(Closure.CLOSED, facts.of("4.05万元"), facts.all("2.00万元 2.05万元"));
        Claim same = equal(((Claim.Sum) sum).parts().get(0), ((Claim.Sum) parts).total());
        Claim other = equal(((Claim.Sum) sum).parts().get(1), facts.of("5.10万元"));
        assertThat(fix(sum, again, parts, same, other)).map(Fix::text).contains("9.15万元");
    }

    @ParameterizedTest
    @CsvSource({
        "本年 90.00万元 减少 10.00万元 下降 12.00% 上年 100.00万元, 10.00%",
        "本年 90.00万元 减少 10.00万元 下降 -12.00% 上年 100.00万元, -10.00%",
        "本年 110.00万元 增加 10.00万元 增长 12% 上年 100.00万元, 10%"
    })
    void rateOfAChangeIsWorkedOutAnew(String line, String suggestion) {
        Claim.Change change = facts.change(line);
        assertThat(fix(change)).map(Fix::text).contains(suggestion);
    }

    @Test
    void amountOfAChangeThatItsRateAndBothYearsContradictIsNamed() {
        Claim.Change change = facts.change("本年 110.00万元 增加 12.00万元 增长 10.00% 上年 100.00万元");
        assertThat(fix(change)).map(Fix::text).contains("10.00万元");
    }

    /** Two levels of sums and every number said twice: whatever the slip, it is found, or nothing is said; the wrong number is never named. */
    @Test
    void plantedSlipIsNamedAndNeverAnotherNumber() {
        Sampler sampler = new Sampler(31);
        int named = 0;
        for (int i = 0; i < 300; i++) {
            Facts own = new Facts();
            List<BigDecimal> leaves = new ArrayList<>();
            for (int n = 0; n < 4; n++) {
                leaves.add(BigDecimal.valueOf(sampler.between(10_000, 9_999_999), 2));
            }
            BigDecimal left = leaves.get(0).add(leaves.get(1));
            BigDecimal right = leaves.get(2).add(leaves.get(3));
            List<BigDecimal> values = new ArrayList<>(leaves);
            values.addAll(List.of(left, right, left.add(right)));
            int at = sampler.below(values.size());
            BigDecimal honest = values.get(at);
            values.set(
                    at, BigDecimal.valueOf(sampler.slip(honest.unscaledValue().longValue()), 2));
            List<Fact> all = values.stream().map(v -> own.of(v + "万元")).toList();
            List<Claim> claims = List.of(
                    Facts.sum(Closure.CLOSED, all.get(4), all.subList(0, 2)),
                    Facts.sum(Closure.CLOSED, all.get(5), all.subList(2, 4)),
                    Facts.sum(Closure.CLOSED, all.get(6), all.subList(4, 6)));
            Claim[] every = claims.toArray(Claim[]::new);
            List<Fix> certain = certain(own, every);
            if (certain.size() == 1) {
                assertThat(certain.get(0).fact()).isEqualTo(all.get(at));
                assertThat(certain.get(0).text()).isEqualTo(honest + "万元");
                named++;
            }
        }
        assertThat(named).isGreaterThan(100);
    }
}
