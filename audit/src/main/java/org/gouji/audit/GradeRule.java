package org.gouji.audit;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Computed;
import org.gouji.model.RuleInfo;
import org.gouji.model.ScoreClaim;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.model.Working;
import org.gouji.model.Working.Grading;

/** A report's grade against its total score (评价等级与得分). */
final class GradeRule implements Rule {
    private static final RuleInfo GRADE = new RuleInfo(
            "GRADE-BAND",
            new Wording("等级与得分", "Grade and score"),
            new Wording(
                    "评价等级应与总分相符：优 [90,100]，良 [80,90)，中 [60,80)，差 [0,60)；报告印有等级标准的，按报告的标准。",
                    "The stated grade is the one that the scale gives for the total score; a scale printed in the report wins."));

    @Override
    public RuleInfo info() {
        return GRADE;
    }

    @Override
    public Class<? extends Claim> family() {
        return ScoreClaim.Grade.class;
    }

    @Override
    public List<Judgement> judge(Claim claim, Values values) {
        return claim instanceof ScoreClaim.Grade grade ? List.of(grade(grade)) : List.of();
    }

    private static Working working(ScoreClaim.Grade grade) {
        return new Grading(
                grade.grade(),
                grade.due(),
                Workings.term(grade.score()),
                grade.earned().scale(),
                grade.ladder().isPresent());
    }

    private static Judgement grade(ScoreClaim.Grade grade) {
        boolean holds = grade.due().equals(grade.grade());
        String score = Print.number(grade.score());
        String scale = grade.ladder().isPresent() ? "按报告所列标准" : "按等级标准";
        Wording message = holds
                ? new Wording(
                        "得分 " + score + "，" + scale + "为“" + grade.grade() + "”，相符。",
                        "A score of " + score + " is " + grade.grade() + ", as stated.")
                : new Wording(
                        "得分 " + score + "，" + scale + "应为“" + grade.due() + "”，而评价等级写作“" + grade.grade() + "”（其分数段为 "
                                + grade.earned().band() + "）。",
                        "A score of " + score + " is " + grade.due() + " by the scale, not " + grade.grade() + " "
                                + grade.earned().band() + ".");
        return new Judgement(
                GRADE.id(),
                "band",
                holds ? Verdict.EXACT : Verdict.BROKEN,
                Optional.of(Words.at(grade.stated())),
                List.of(grade.score()),
                () -> new Computed(grade.due(), working(grade)),
                () -> Sentence.of(message),
                grade.firm() ? Severity.WARNING : Severity.INFO);
    }
}
