package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.audit.Audit.Checked;
import org.gouji.model.Fact;
import org.gouji.model.Finding;
import org.gouji.model.Quantity;
import org.gouji.model.Relation;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Span;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/** Makes one finding of each root cause; percentages that are cut are one note. */
final class Findings {
    /** Percentages cut rather than rounded are worth a note from this many on. */
    private static final int CUT = 2;

    private static final RuleInfo CUT_PERCENTAGES = new RuleInfo(
            "CUT-PERCENTAGES",
            new Wording("截尾的百分比", "Cut percentages"),
            new Wording("报告中的百分比是截尾而非四舍五入的，合并为一条说明。", "Percentages that are cut, not rounded: one note for all."));

    private final List<Checked> checked;
    private final Map<Checked, String> ids = new IdentityHashMap<>();
    private final Reprint reprint;

    /** @param relations those of the checks, in the same order */
    Findings(List<Checked> checked, List<Relation> relations, Reprint reprint) {
        this.checked = checked;
        this.reprint = reprint;
        for (int i = 0; i < checked.size(); i++) {
            ids.put(checked.get(i), relations.get(i).id());
        }
    }

    /** The rule that the note on cut percentages is reported under. */
    static RuleInfo cutPercentages() {
        return CUT_PERCENTAGES;
    }

    List<Finding> of(List<Cause> causes) {
        List<Finding> findings = new ArrayList<>();
        for (Cause cause : causes) {
            findings.add(cause.finding(findings.size() + 1, ids::get, reprint));
        }
        cut(findings.size() + 1).ifPresent(findings::add);
        return findings;
    }

    /** One note for all percentages of the report that are cut rather than rounded, and how many are rounded up. */
    private Optional<Finding> cut(int number) {
        List<Checked> cut = checked.stream()
                .filter(c -> c.judgement().verdict() == Verdict.TRUNCATED)
                .filter(c -> c.judgement().stated().isPresent())
                .toList();
        if (cut.size() < CUT) {
            return Optional.empty();
        }
        long up = checked.stream().filter(Findings::roundedUp).count();
        long all = cut.size() + up;
        Wording message = up == 0
                ? new Wording(
                        "本报告的百分比一律截尾而非四舍五入：尾数可辨的 " + all + " 个都是如此，不作差错。",
                        "All " + all + " percentages of this report that can tell are cut, not rounded: no errors.")
                : new Wording(
                        "本报告尾数可辨的 " + all + " 个百分比中有 " + cut.size() + " 个是截尾而非四舍五入，不作差错。",
                        cut.size() + " of " + all + " percentages that can tell are cut, not rounded: no errors.");
        List<Span> spans = cut.stream()
                .map(c -> c.judgement().stated().orElseThrow().span())
                .toList();
        return Optional.of(new Finding(
                "f" + number,
                CUT_PERCENTAGES.id(),
                Severity.INFO,
                message,
                spans,
                cut.stream().map(ids::get).toList(),
                "c" + number,
                Optional.empty()));
    }

    /** Whether a percentage is the next higher of two that it might be: then it was rounded. */
    private static boolean roundedUp(Checked checked) {
        Optional<Fact> rate = checked.judgement().stated().filter(f -> f.quantity() instanceof Quantity.Percentage);
        if (rate.isEmpty() || checked.judgement().verdict() != Verdict.EXACT) {
            return false;
        }
        BigDecimal stated = rate.get().quantity().value().abs();
        return Solve.forFact(checked.claim(), rate.get(), Values.printed())
                .filter(made -> stated.compareTo(made.abs()) > 0)
                .isPresent();
    }
}
