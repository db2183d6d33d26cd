package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Body;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Claim.Ratio.Type;
import org.gouji.model.Document;
import org.gouji.model.Dossier;
import org.gouji.model.Draft;
import org.gouji.model.Fact;
import org.gouji.model.Finding;
import org.gouji.model.Head;
import org.gouji.model.Identity;
import org.gouji.model.Kinds;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Source;
import org.gouji.model.Span;
import org.gouji.model.Status;
import org.gouji.model.Verdict;
import org.junit.jupiter.api.Test;

final class AuditorTest {
    private final Facts facts = new Facts();

    private Report audit(Status status, Claim... claims) {
        String text = facts.text();
        Identity identity = new Identity("自评报告", "示例县档案馆", "示例县", OptionalInt.of(2022), Kinds.WHOLE_UNIT);
        Head head = new Head("1", Optional.empty(), identity, new Span(0, text.length()));
        Draft draft = new Draft(head, new Body(List.of(), List.of(), List.of()), List.of(), List.of(claims), List.of());
        Document document = new Document(new Source("a.txt", "text/plain", "", 1), status, text, List.of(), List.of());
        Dossier dossier = Auditor.standard().audit(document, List.of(draft));
        return dossier.reports().get(0);
    }

    private Report audit(Claim... claims) {
        return audit(Status.OK, claims);
    }

    @Test
    void honestReportHasRelationsAndNoFinding() {
        Report report = audit(
                facts.sum(Closure.CLOSED, "446.36万元", "318.46万元 127.90万元"),
                facts.ratio(Type.SHARE, "71.35%", "318.46万元", "446.36万元"),
                facts.change("本年 110.00万元 增加 10.00万元 增长 10.00%"));
        assertThat(report.relations()).hasSize(3).allMatch(r -> r.verdict().holds());
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void rateThatAPairOfNumbersInItsSentenceMakesIsNotContradictedByAnother() {
        Span sentence = new Span(0, 60);
        Fact rate = Facts.within(facts.of("115%"), sentence);
        Fact plan = Facts.within(facts.of("20所"), sentence);
        Fact done = Facts.within(facts.of("23所"), sentence);
        Fact more = Facts.within(facts.of("3所"), sentence);
        Report report = audit(Facts.ratio(Type.RATE, rate, done, plan), Facts.ratio(Type.RATE, rate, more, plan));
        assertThat(report.relations()).extracting(Relation::verdict).containsExactly(Verdict.EXACT);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void rateThatOnlyNumbersFromElsewhereMakeIsContradicted() {
        Fact rate = facts.of("115%");
        Fact plan = facts.of("20所");
        Report report = audit(
                Facts.ratio(Type.RATE, rate, facts.of("23所"), plan),
                Facts.ratio(Type.RATE, rate, facts.of("3所"), plan));
        assertThat(report.relations()).extracting(Relation::verdict).contains(Verdict.BROKEN);
    }

    @Test
    void rateThatNoPairOfNumbersMakesIsContradicted() {
        Fact plan = facts.of("20所");
        Report report = audit(
                Facts.ratio(Type.RATE, facts.of("110%"), facts.of("23所"), plan),
                Facts.ratio(Type.RATE, facts.of("115%"), facts.of("23所"), plan));
        assertThat(report.relations()).extracting(Relation::verdict).contains(Verdict.BROKEN, Verdict.EXACT);
        assertThat(report.findings()).hasSize(1);
    }

    @Test
    void shareIsNotSuggestedAboveTheWhole() {
        Report report = audit(Facts.ratio(Type.SHARE, facts.of("93.75%"), facts.of("330.00万元"), facts.of("300.00万元")));
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).message().zh()).contains("110").doesNotContain("改为 110");
    }

    @Test
    void wrongWordForTheWayOfAChangeIsToldAndNoNumberRepaired() {
        Report report = audit(
                facts.change("本年 25.20万元 增加 3.60万元 增长 12.50% 上年 28.80万元"),
                facts.sum(Closure.CLOSED, "100.00万元", "74.80万元 25.20万元"));
        assertThat(report.findings()).hasSize(1);
        Finding finding = report.findings().get(0);
        assertThat(finding.suggestion()).isEmpty();
        assertThat(finding.message().zh()).endsWith("增减方向若相反，则相符。");
    }

    @Test
    void wrongWordForASmallChangeFromAValueInTheSentenceIsTold() {
        Span sentence = new Span(0, 60);
        Optional<Fact> now = Optional.of(facts.of("9.62万元"));
        Optional<Fact> delta = Optional.of(Facts.within(facts.of("0.88万元"), sentence));
        Optional<Fact> rate = Optional.of(Facts.within(facts.of("8.38%"), sentence));
        Optional<Fact> then = Optional.of(Facts.within(facts.of("10.50万元"), sentence));
        Optional<Direction> up = Optional.of(Direction.UP);
        Report report = audit(new Claim.Change(now, delta, rate, then, up, up, sentence));
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).message().zh()).endsWith("增减方向若相反，则相符。");
    }

    @Test
    void rateOfWhichTwoReadingsAreASlipAwayAccusesNeither() {
        Fact rate = facts.of("85.57%");
        Fact base = facts.of("11.50万元");
        Claim one = open(rate, facts.of("2.94万元"), base);
        Claim other = open(rate, facts.of("3.84万元"), base);
        assertThat(audit(new Claim.OneOf(List.of(one, other), rate.span())).findings())
                .isEmpty();
        Claim clear = open(rate, facts.of("4.71万元"), base);
        assertThat(audit(new Claim.OneOf(List.of(one, clear), rate.span())).findings())
                .hasSize(1);
    }

    @Test
    void doubtfulRateIsToldWhereADigitOfItsPartMendsOneReadingAlone() {
        Fact rate = facts.of("85.57%");
        Fact base = facts.of("115.50万元");
        Claim meant = open(rate, facts.of("98.38万元"), base);
        Claim other = open(rate, facts.of("61.20万元"), base);
        assertThat(audit(new Claim.OneOf(List.of(other, meant), rate.span())).findings())
                .hasSize(1);
        assertThat(audit(new Claim.OneOf(List.of(other, open(rate, facts.of("37.10万元"), base)), rate.span()))
                        .findings())
                .isEmpty();
    }

    private static Claim open(Fact rate, Fact part, Fact base) {
        return new Claim.Ratio(rate, part, base, Type.COMPLETION, false, rate.span());
    }

    @Test
    void rateOfChangeThatOneEarlierValueMakesIsNotContradictedByAnother() {
        Span sentence = new Span(0, 60);
        Optional<Fact> rate = Optional.of(Facts.within(facts.of("45.10%"), sentence));
        Optional<Fact> now = Optional.of(Facts.within(facts.of("14.80万元"), sentence));
        Optional<Fact> first = Optional.of(Facts.within(facts.of("10.20万元"), sentence));
        Optional<Fact> last = Optional.of(Facts.within(facts.of("15.35万元"), sentence));
        Optional<Direction> up = Optional.of(Direction.UP);
        Report report = audit(
                new Claim.Change(now, Optional.empty(), rate, last, Optional.empty(), up, sentence),
                new Claim.Change(now, Optional.empty(), rate, first, Optional.empty(), up, sentence));
        assertThat(report.relations()).extracting(Relation::verdict).containsExactly(Verdict.EXACT);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void totalThatAListMakesIsNotContradictedByAnotherReadingOfThatList() {
        Fact total = facts.of("100.00万元");
        List<Fact> parts = List.of(facts.of("51.20万元"), facts.of("28.30万元"), facts.of("20.50万元"));
        Report report =
                audit(Facts.sum(Closure.CLOSED, total, parts), Facts.sum(Closure.CLOSED, total, parts.subList(0, 2)));
        assertThat(report.relations()).extracting(Relation::verdict).containsExactly(Verdict.EXACT);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void totalThatOneListMakesIsContradictedByAnotherList() {
        Fact total = facts.of("100.00万元");
        List<Fact> parts = List.of(facts.of("51.20万元"), facts.of("28.30万元"), facts.of("20.50万元"));
        List<Fact> others = List.of(facts.of("61.20万元"), facts.of("28.30万元"), facts.of("20.50万元"));
        Report report = audit(Facts.sum(Closure.CLOSED, total, parts), Facts.sum(Closure.CLOSED, total, others));
        assertThat(report.relations())
                .extracting(Relation::verdict)
                .containsExactlyInAnyOrder(Verdict.EXACT, Verdict.BROKEN);
    }

    @Test
    void figuresOfARelationQuoteTheText() {
        Report report = audit(facts.sum(Closure.CLOSED, "1,446.36万元", "1,318.46万元 137.90万元"));
        Relation relation = report.relations().get(0);
        assertThat(relation.stated().orElseThrow().text()).isEqualTo("1,446.36万元");
        assertThat(relation.operands()).extracting(f -> f.text()).containsExactly("1,318.46万元", "137.90万元");
    }

    @Test
    void oneRootCauseIsOneFindingThatCarriesAllThatItBreaks() {
        Fact total = facts.of("446.36万元");
        Fact slip = facts.of("137.90万元");
        Report report = audit(
                Facts.sum(Closure.CLOSED, total, List.of(facts.of("318.46万元"), slip)),
                Facts.ratio(Type.SHARE, facts.of("28.65%"), slip, total),
                facts.sum(Closure.CLOSED, "22个", "17个 9个"));
        assertThat(report.findings()).extracting(Finding::cause).containsExactly("c1", "c2");
        Finding first = report.findings().get(0);
        assertThat(first.relations()).containsExactly("r1", "r2");
        assertThat(first.spans().get(0)).isEqualTo(slip.span());
        assertThat(first.spans()).doesNotHaveDuplicates().hasSize(4);
        assertThat(first.suggestion()).contains(new Finding.Suggestion("127.90万元", slip.span()));
        assertThat(first.message().zh()).contains("另有 1 处勾稽随之不成立").contains("137.90万元 改为 127.90万元，则 2 处勾稽成立");
        assertThat(report.findings().get(1).suggestion()).isEmpty();
    }

    @Test
    void equallySmallRepairsAreListedAndNoneIsSuggested() {
        Finding finding = audit(facts.sum(Closure.CLOSED, "446.36万元", "318.46万元 137.90万元"))
                .findings()
                .get(0);
        assertThat(finding.suggestion()).isEmpty();
        assertThat(finding.message().zh())
                .contains("可能的改法：")
                .contains("137.90万元 改为 127.90万元")
                .contains("446.36万元 改为 456.36万元");
    }

    /** Two slips in one list, each of which a share of its own gives away. */
    @Test
    void twoErrorsThatOneListTiesTogetherAreTwoFindings() {
        Fact total = facts.of("446.36万元");
        Fact first = facts.of("378.46万元");
        Fact second = facts.of("127.40万元");
        Report report = audit(
                Facts.sum(Closure.CLOSED, total, List.of(first, second)),
                Facts.ratio(Type.SHARE, facts.of("71.35%"), first, total),
                Facts.ratio(Type.SHARE, facts.of("28.65%"), second, total),
                new Claim.Equal(total, facts.of("446.36万元"), Claim.Equal.Type.SAME_FACT, total.span()));
        assertThat(report.findings()).hasSize(2);
        assertThat(report.findings())
                .extracting(f -> f.suggestion().orElseThrow().text())
                .containsExactly("318.46万元", "127.90万元");
    }

    @Test
    void warningThatTheRepairMendsIsFoldedAndAnotherStandsForItself() {
        Fact part = facts.of("318.46万元");
        Fact share = facts.of("71.35%");
        Fact wrong = facts.of("38.65%");
        Fact total = facts.of("446.36万元");
        List<Fact> shares = List.of(share, wrong);
        List<Fact> others = facts.all("60.00% 41.00%");
        Report report = audit(
                Facts.ratio(Type.SHARE, share, part, total),
                Facts.ratio(Type.SHARE, wrong, facts.of("127.90万元"), total),
                new Claim.Whole(shares, share.span()),
                new Claim.Whole(others, others.get(0).span()));
        assertThat(report.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR, Severity.WARNING);
        assertThat(report.findings().get(0).relations()).hasSize(2);
        assertThat(report.findings().get(0).suggestion())
                .map(Finding.Suggestion::text)
                .contains("28.65%");
    }

    @Test
    void oneClaimMadeTwiceIsOneRelation() {
        Claim sum = facts.sum(Closure.CLOSED, "446.36万元", "318.46万元 127.90万元");
        assertThat(audit(sum, sum).relations()).hasSize(1);
    }

    @Test
    void cutPercentagesAreOneNoteFromTwoOn() {
        Claim one = facts.ratio(Type.RATE, "99.07%", "3440件", "3472件");
        Claim two = facts.ratio(Type.RATE, "66.66%", "2件", "3件");
        assertThat(audit(one).findings()).isEmpty();
        List<Finding> findings = audit(one, two).findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).severity()).isEqualTo(Severity.INFO);
        assertThat(findings.get(0).spans()).hasSize(2);
    }

    @Test
    void nothingOfADamagedFileIsVerified() {
        Report report = audit(
                Status.OK_DAMAGED,
                facts.sum(Closure.CLOSED, "446.36万元", "318.46万元 127.90万元"),
                facts.sum(Closure.CLOSED, "22个", "17个 9个"));
        assertThat(report.relations()).extracting(Relation::verdict).containsExactly(Verdict.UNCHECKED, Verdict.BROKEN);
    }

    @Test
    void sameClaimsGiveTheSameReport() {
        Claim[] claims = {
            facts.sum(Closure.CLOSED, "446.36万元", "318.46万元 137.90万元"),
            facts.change("本年 110.00万元 增加 10.00万元 增长 12.00%"),
            facts.ratio(Type.RATE, "99.07%", "3440件", "3472件")
        };
        assertThat(audit(claims)).isEqualTo(audit(claims));
    }

    @Test
    void everyRuleHasItsOwnIdANameAndASummary() {
        List<RuleInfo> rules = Auditor.standard().rules();
        assertThat(rules).extracting(RuleInfo::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Z-]+"));
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.name().zh()).isNotBlank();
            assertThat(rule.name().en()).isNotBlank();
            assertThat(rule.summary().zh()).isNotBlank();
            assertThat(rule.summary().en()).isNotBlank();
        });
    }
}
