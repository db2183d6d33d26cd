package org.gouji.audit;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Dated;
import org.gouji.model.Computed;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.model.Working;
import org.gouji.model.Working.Years;

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
            case BROKEN ->
                new Wording(
                        "附表标注为 " + named + "，而所附报告的年度为 " + against + "，两处数据相同，年度不能同时成立。",
                        "The form says " + dated.named() + ", the report that it is annexed to " + dated.against()
                                + "; their figures are the same, so both years can't be right.");
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
                () -> verdict == Verdict.EXPLAINED ? Computed.NOTHING : new Computed("", working(dated)),
                () -> Sentence.of(message),
                verdict == Verdict.BROKEN ? Severity.ERROR : Severity.WARNING);
    }

    private static Working working(Dated dated) {
        return new Years(dated.named(), dated.against(), dated.role() == Dated.Role.WRITTEN ? 1 : 0);
    }

    private static Verdict verdict(Dated dated) {
        int later = dated.named() - dated.against();
        return switch (dated.role()) {
            case SAME -> later == 0 ? Verdict.EXACT : Verdict.UNCHECKED;
            case WRITTEN -> later == 0 || later == 1 ? Verdict.EXACT : Verdict.UNCHECKED;
            case ANNEXED -> later == 0 ? Verdict.EXACT : Verdict.BROKEN;
            case ASIDE -> Verdict.EXPLAINED;
        };
    }
}
