package org.gouji.audit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Oddity;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Wording;

/** Targets of indicators that can't be meant as they are written. */
final class TargetRule implements Rule {
    private static final RuleInfo TARGET = new RuleInfo(
            "TARGET-ODD",
            new Wording("指标值不合理", "Odd target"),
            new Wording(
                    "指标值与完成值单位不可比，符号方向不对，比率大于100%，或只有符号没有数值。",
                    "Target and achievement in units that don't compare, a sign the wrong way, a share above 100%, a"
                            + " sign without a number."));
    private static final Map<Oddity.Type, Wording> MESSAGES = new EnumMap<>(Map.of(
            Oddity.Type.TARGET_UNIT,
            new Wording("完成值与指标值的单位不可比。", "The achievement is in a unit that doesn't compare with the target's."),
            Oddity.Type.TARGET_WAY,
            new Wording("指标值的方向与指标含义相反，请核对符号。", "The sign of the target goes against what the indicator means."),
            Oddity.Type.TARGET_ABOVE_ALL,
            new Wording("该比率不应大于100%。", "Such a rate can't exceed 100%."),
            Oddity.Type.TARGET_BARE,
            new Wording("指标值只有符号，没有数值。", "The target is a sign without a number.")));

    @Override
    public RuleInfo info() {
        return TARGET;
    }

    @Override
    public Class<? extends Claim> family() {
        return Oddity.class;
    }

    @Override
    public List<Judgement> judge(Claim claim, Values values) {
        return claim instanceof Oddity oddity && MESSAGES.containsKey(oddity.type())
                ? List.of(OddityRule.judgement(oddity, TARGET.id(), "unit", MESSAGES.get(oddity.type()))
                        .as(oddity.type() == Oddity.Type.TARGET_UNIT ? Severity.INFO : Severity.WARNING))
                : List.of();
    }
}
