package org.gouji.audit;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/** Headings that the official outline asks for and a report that follows it does not have (报告提纲). */
final class OutlineRule implements Rule {
    private static final RuleInfo OUTLINE = new RuleInfo(
            "SECTION-MISSING",
            new Wording("缺少章节", "Section missing"),
            new Wording(
                    "报告按某地的提纲写成（有其中七成以上的标题），却缺少提纲要求的章节。",
                    "A report that follows an official outline (70 % of its headings) lacks some of its headings."));

    @Override
    public RuleInfo info() {
        return OUTLINE;
    }

    @Override
    public Class<? extends Claim> family() {
        return Claim.Missing.class;
    }

    @Override
    public List<Judgement> judge(Claim claim, Values values) {
        return claim instanceof Claim.Missing missing ? List.of(missing(missing)) : List.of();
    }

    private static Judgement missing(Claim.Missing missing) {
        String headings = String.join("、", missing.headings());
        return new Judgement(
                OUTLINE.id(),
                "outline",
                Verdict.BROKEN,
                Optional.of(Words.at(missing.title())),
                List.of(),
                "",
                Sentence.of(
                        "对照《" + missing.profile() + "》提纲，未见标题：" + headings + "。",
                        "By the outline of " + missing.profile() + " these headings are missing: " + headings + "."),
                Severity.INFO);
    }
}
