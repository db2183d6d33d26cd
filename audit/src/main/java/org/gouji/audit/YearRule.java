package org.gouji.audit;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Dated;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/** Years that belong to the report's: a form's, a closing date's, the date of writing. Never broken: a report may lawfully name another. */
final class YearRule implements Rule {
    private static final RuleInfo YEAR = new RuleInfo(
            "REPORT-YEAR",
            new Wording("年度前后一致", "The report's year"),
            new Wording(
                    "表头年度、截至日期与报告年度一致；填报日期、评价通知为当年或次年；括注的以前年度另有说明。",
                    "A form's year and closing dates are the report's year; it is written in that year or the next."));

    @Override
    public RuleInfo info() {
        return YEAR;
    }

    @Override
    public Class<? extends Claim> family() {
        return Dated.class;
    }

    @Override
    public List<Judgement> judge(Claim claim, Values values) {
        return claim instanceof Dated dated ? List.of(dated(dated)) : List.of();
    }

    private static Judgement dated(Dated dated) {
        Verdict verdict = verdict(dated);
        String named = dated.named() + "年";
        String against = dated.against() + "年";
        Wording message = switch (verdict) {
            case EXACT ->
                new Wording(named + " 与 " + against + " 相符。", dated.named() + " fits " + dated.against() + ".");
            case EXPLAINED ->
                new Wording(
                        named + " 是括注的以前年度，报告年度为 " + against + "。",
                        dated.named() + " is an earlier year, put in brackets.");
            default ->
                new Wording(
                        named + " 与报告年度 " + against + " 不同，未核对。",
                        dated.named() + " is not the report's " + dated.against() + ", not checked.");
        };
        return new Judgement(
                YEAR.id(),
                "year",
                verdict,
                Optional.of(Words.at(dated.year())),
                List.of(Words.at(dated.reported())),
                "",
                message,
                Severity.WARNING);
    }

    private static Verdict verdict(Dated dated) {
        int later = dated.named() - dated.against();
        return switch (dated.role()) {
            case SAME -> later == 0 ? Verdict.EXACT : Verdict.UNCHECKED;
            case WRITTEN -> later == 0 || later == 1 ? Verdict.EXACT : Verdict.UNCHECKED;
            case ASIDE -> Verdict.EXPLAINED;
        };
    }
}
