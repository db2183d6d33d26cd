package org.gouji.audit;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.RuleInfo;
import org.gouji.model.Verdict;

/** The rules in the order in which they are run, and how a claim with several readings is judged. */
final class Rules {
    private final List<Rule> rules;

    private Rules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    static Rules standard() {
        List<Rule> rules = new ArrayList<>(List.of(
                new SumRule(),
                new WholeRule(),
                RatioRule.share(),
                new ChangeRule(),
                RatioRule.completion(),
                new LevelRule(),
                RatioRule.rate(),
                EqualRule.same(),
                EqualRule.chart(),
                new ScoreRule(),
                new FormulaRule(),
                new EnumerationRule()));
        rules.addAll(OddityRule.all());
        return new Rules(rules);
    }

    List<RuleInfo> infos() {
        List<RuleInfo> infos = new ArrayList<>(rules.stream().map(Rule::info).toList());
        infos.add(ScoreRule.order());
        return infos;
    }

    /** What the rules say of a claim. Of several readings the first that holds counts; if none holds, none is broken unless one is sure. */
    List<Judgement> judge(Claim claim, Values values) {
        if (!(claim instanceof Claim.OneOf choice)) {
            List<Judgement> found = new ArrayList<>();
            rules.forEach(rule -> found.addAll(rule.judge(claim, values)));
            return sure(claim) ? found : found.stream().map(Rules::doubted).toList();
        }
        List<List<Judgement>> readings =
                choice.readings().stream().map(c -> judge(c, values)).toList();
        for (Verdict wanted : List.of(Verdict.EXACT, Verdict.ROUNDED, Verdict.TRUNCATED)) {
            for (List<Judgement> reading : readings) {
                if (!reading.isEmpty()
                        && reading.stream()
                                .allMatch(
                                        j -> j.verdict().holds() && j.verdict().compareTo(wanted) <= 0)) {
                    return reading;
                }
            }
        }
        List<Judgement> first = readings.get(0);
        return sureAmong(choice.readings().get(0))
                ? first
                : first.stream().map(Rules::doubted).toList();
    }

    /** A broken relation whose operands may not be the ones meant is not checked. */
    private static Judgement doubted(Judgement judgement) {
        return judgement.verdict() == Verdict.BROKEN ? judgement.as(Verdict.UNCHECKED) : judgement;
    }

    /** Whether the only reading of a claim leaves no doubt about its operands. */
    private static boolean sure(Claim claim) {
        return !(claim instanceof Ratio ratio) || ratio.baseNamed() || ratio.type() == Ratio.Type.RATE;
    }

    /** Whether the first of several readings is the one meant, whatever the others say. */
    private static boolean sureAmong(Claim claim) {
        if (claim instanceof Ratio ratio) {
            return ratio.baseNamed();
        }
        return claim instanceof Claim.Sum sum && sum.closure() != Closure.OPEN;
    }
}
