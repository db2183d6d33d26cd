package org.gouji.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Computed;
import org.gouji.model.Fact;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.model.Working.Listing;

/** A number of things and the things listed: 5个内设机构，分别为…. */
final class EnumerationRule implements Rule {
    private static final RuleInfo LISTED = new RuleInfo(
            "LISTED-COUNT",
            new Wording("个数与列举", "Number and list"),
            new Wording("“共N个”应与其后列举的个数一致。", "A number of things equals how many are listed."));

    @Override
    public RuleInfo info() {
        return LISTED;
    }

    @Override
    public Class<? extends Claim> family() {
        return Claim.Enumeration.class;
    }

    @Override
    public List<Judgement> judge(Claim claim, Values values) {
        return claim instanceof Claim.Enumeration list ? List.of(listed(list, values)) : List.of();
    }

    private static Judgement listed(Claim.Enumeration list, Values values) {
        boolean fits = values.of(list.number())
                        .compareTo(BigDecimal.valueOf(list.listed().size()))
                == 0;
        String number = Print.number(list.number());
        Wording message = fits
                ? new Wording(number + "，列举 " + list.listed().size() + " 项，相符。", number + ", as many listed.")
                : new Wording(
                        number + "，所列为 " + list.listed().size() + " 项，请核对。",
                        number + ", but " + list.listed().size() + " listed.");
        List<Fact> operands = list.listed().stream().map(Words::at).toList();
        return new Judgement(
                LISTED.id(),
                "count-sum",
                fits ? Verdict.EXACT : list.sure() ? Verdict.BROKEN : Verdict.UNCHECKED,
                Optional.of(list.number()),
                operands,
                () -> new Computed(
                        list.listed().size() + list.number().quantity().unit(),
                        new Listing(Workings.term(list.number()))),
                () -> Sentence.of(message),
                Severity.WARNING);
    }
}
