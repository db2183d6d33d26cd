package org.gouji.audit;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Oddity;
import org.gouji.model.Fact;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/** What is odd in the way a number or passage is written. */
final class OddityRule implements Rule {
    private final Oddity.Type type;
    private final RuleInfo info;
    private final String kind;
    private final Wording message;

    private OddityRule(Oddity.Type type, String id, String kind, Wording name, Wording message) {
        this.type = type;
        this.info = new RuleInfo(id, name, message);
        this.kind = kind;
        this.message = message;
    }

    /** One rule for each kind of oddity. */
    static List<Rule> all() {
        return List.of(
                new OddityRule(
                        Oddity.Type.UNIT_MISSING,
                        "UNIT-MISSING",
                        "unit",
                        new Wording("金额缺单位", "Unit missing"),
                        new Wording("金额后没有单位。", "An amount without its unit.")),
                new OddityRule(
                        Oddity.Type.UNIT_DOUBLED,
                        "UNIT-DOUBLED",
                        "unit",
                        new Wording("单位重复", "Unit doubled"),
                        new Wording("单位重复，数额因此含混。", "The unit is doubled, the amount unclear.")),
                new OddityRule(
                        Oddity.Type.PERCENT_SIGN_MISSING,
                        "PERCENT-SIGN-MISSING",
                        "unit",
                        new Wording("比率缺百分号", "Per cent sign missing"),
                        new Wording("比率后没有百分号。", "A rate without its per cent sign.")),
                new OddityRule(
                        Oddity.Type.RATE_ABOVE_ALL,
                        "RATE-ABOVE-ALL",
                        "unit",
                        new Wording("比率大于100%", "Rate above 100%"),
                        new Wording("该比率是全部中的一部分，不应大于100%。", "A share of all can't exceed 100%.")),
                new OddityRule(
                        Oddity.Type.STRAY_YEAR,
                        "STRAY-YEAR",
                        "year",
                        new Wording("年份未更新", "Stray year"),
                        new Wording(
                                "年份与报告年度不符，可能是旧模板未更新。", "A year that is not the report's: an old template, perhaps.")),
                new OddityRule(
                        Oddity.Type.TEMPLATE_LEFT,
                        "TEMPLATE-LEFT",
                        "template",
                        new Wording("模板残留", "Template left in"),
                        new Wording("模板文字未替换或未删除。", "Words of the template were left in.")),
                new OddityRule(
                        Oddity.Type.DENIED,
                        "DENIED-YET-STATED",
                        "conflict",
                        new Wording("否定与金额矛盾", "Denied, yet stated"),
                        new Wording("文中说“无”，别处却有金额。", "The text denies what it gives an amount for elsewhere.")));
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Class<? extends Claim> family() {
        return Oddity.class;
    }

    @Override
    public List<Judgement> judge(Claim claim, Values values) {
        return claim instanceof Oddity oddity && oddity.type() == type
                ? List.of(judgement(oddity, info.id(), kind, message)
                        .as(type == Oddity.Type.RATE_ABOVE_ALL ? Severity.ERROR : Severity.WARNING))
                : List.of();
    }

    /** What any rule says of an oddity. */
    static Judgement judgement(Oddity oddity, String rule, String kind, Wording message) {
        Fact stated = oddity.fact().orElseGet(() -> Words.at(oddity.doubtful()));
        String number = oddity.fact()
                .map(f -> Print.name(f) + " " + f.quantity().number().value().toPlainString())
                .orElse("");
        Wording said =
                number.isEmpty() ? message : new Wording(number + "：" + message.zh(), number + ": " + message.en());
        return new Judgement(
                rule,
                kind,
                Verdict.BROKEN,
                Optional.of(stated),
                oddity.evidence().stream().map(Words::at).toList(),
                "",
                Sentence.of(said),
                Severity.WARNING);
    }
}
