package org.gouji.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.RuleInfo;
import org.gouji.model.ScoreClaim;
import org.gouji.model.Verdict;
import org.gouji.model.pack.Pack;

/** The rules in the order in which they are run, and how a claim with several readings is judged. */
final class Rules {
    /** The verdicts that hold, the firmest first. */
    private static final List<Verdict> HOLDING = List.of(Verdict.EXACT, Verdict.ROUNDED, Verdict.TRUNCATED);

    private final List<Rule> rules;
    private final Settings settings;
    /** The rules that a kind of claim is of the family of, where one has been judged. */
    private final Map<Class<?>, List<Rule>> families = new ConcurrentHashMap<>();

    private Rules(List<Rule> rules, Settings settings) {
        this.rules = List.copyOf(rules);
        this.settings = settings;
    }

    static Rules standard() {
        return with(Pack.EMPTY);
    }

    /** The rules, with the ties and the severities of a pack. */
    static Rules with(Pack pack) {
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
                new BandRule(),
                new IndicatorRule(),
                new TargetRule(),
                new FormulaRule(),
                new EnumerationRule(),
                new YearRule(),
                new GradeRule(),
                new OutlineRule()));
        rules.addAll(OddityRule.all());
        return new Rules(rules, new Settings(pack));
    }

    /** All of them, in order. */
    List<Rule> all() {
        return rules;
    }

    Settings settings() {
        return settings;
    }

    List<RuleInfo> infos() {
        List<RuleInfo> infos = new ArrayList<>(rules.stream().map(Rule::info).toList());
        infos.add(ScoreRule.order());
        infos.add(Findings.cutPercentages());
        return settings.noted(infos);
    }

    /** What the rules that are not off say of a claim. */
    List<Judgement> judge(Claim claim, Values values) {
        return judge(claim, values, new Mends());
    }

    /** The same for one who asks again and again of one report. */
    List<Judgement> judge(Claim claim, Values values, Mends mends) {
        List<Judgement> found = claim instanceof Claim.Tied tied
                ? settings.tied(tied, judged(tied.claim(), values, mends))
                : judged(claim, values, mends);
        for (Judgement judgement : found) {
            if (settings.off(judgement.rule())) {
                return found.stream().filter(j -> !settings.off(j.rule())).toList();
            }
        }
        return found;
    }

    /** What all rules say of a claim. Of several readings the first that holds counts; if none holds, none is broken unless one is sure. */
    private List<Judgement> judged(Claim claim, Values values, Mends mends) {
        if (!(claim instanceof Claim.OneOf choice)) {
            return alone(claim, values, mends.only(List.of(claim)).isPresent());
        }
        List<List<Judgement>> readings = new ArrayList<>();
        choice.readings()
                .forEach(c ->
                        readings.add(c instanceof Claim.OneOf ? judged(c, values, mends) : alone(c, values, false)));
        for (Verdict wanted : HOLDING) {
            for (List<Judgement> reading : readings) {
                if (!reading.isEmpty() && holds(reading, wanted)) {
                    return reading;
                }
            }
        }
        boolean rate = false;
        for (int i = 0; i < readings.size(); i++) {
            boolean here = slipped(choice.readings().get(i), readings.get(i), values);
            if (here && !mends.elsewhere(choice.readings(), i)) {
                return readings.get(i);
            }
            rate |= here;
        }
        OptionalInt meant = rate ? OptionalInt.empty() : mends.only(choice.readings());
        if (meant.isPresent()) {
            List<Judgement> told = alone(choice.readings().get(meant.getAsInt()), values, true);
            if (broken(told)) {
                return told;
            }
        }
        List<Judgement> first = readings.get(0);
        return sureAmong(choice.readings().get(0)) && TotalMeant.first(choice.readings(), values)
                ? first
                : first.stream().map(Judgement::doubted).toList();
    }

    /** @param meant whether the only slip that explains it is in one of its numbers */
    private List<Judgement> alone(Claim claim, Values values, boolean meant) {
        List<Judgement> found = plainly(claim, values);
        return meant || sure(claim) || slipped(claim, found, values)
                ? found
                : found.stream().map(Judgement::doubted).toList();
    }

    private static boolean broken(List<Judgement> said) {
        return said.stream().anyMatch(j -> j.verdict() == Verdict.BROKEN);
    }

    /** Whether all that is said holds, and none less firmly than wanted. */
    private static boolean holds(List<Judgement> said, Verdict wanted) {
        for (Judgement judgement : said) {
            if (!judgement.verdict().holds() || judgement.verdict().compareTo(wanted) > 0) {
                return false;
            }
        }
        return true;
    }

    /** The rules that may have something to say of a claim. */
    private List<Rule> asked(Claim claim) {
        List<Rule> known = families.get(claim.getClass());
        if (known == null) {
            known = rules.stream().filter(r -> r.family().isInstance(claim)).toList();
            families.put(claim.getClass(), known);
        }
        return known;
    }

    private List<Judgement> plainly(Claim claim, Values values) {
        List<Judgement> found = List.of();
        for (Rule rule : asked(claim)) {
            List<Judgement> said = rule.judge(claim, values);
            if (!said.isEmpty()) {
                found = found.isEmpty()
                        ? said
                        : Stream.concat(found.stream(), said.stream()).toList();
            }
        }
        return found;
    }

    /** Whether a doubtful ratio, product or change is off by a slip of the pen in its very result: then its operands are the ones meant. */
    private static boolean slipped(Claim claim, List<Judgement> judged, Values values) {
        if (claim instanceof Claim.Formula formula) {
            return !judged.isEmpty()
                    && judged.get(0).verdict() == Verdict.BROKEN
                    && FormulaRule.slipped(formula, values);
        }
        if (claim instanceof Claim.Change change) {
            return judged.stream().anyMatch(j -> j.verdict() == Verdict.BROKEN) && ChangeRule.slipped(change, values);
        }
        if (!(claim instanceof Ratio ratio) || judged.isEmpty() || judged.get(0).verdict() != Verdict.BROKEN) {
            return false;
        }
        BigDecimal base = values.of(ratio.base());
        if (base.signum() == 0) {
            return false;
        }
        BigDecimal made = values.of(ratio.part()).movePointRight(2).divide(base, MathContext.DECIMAL128);
        BigDecimal rate = values.of(ratio.rate());
        return Slip.explains(
                List.of(ratio.rate()),
                rate.subtract(Operand.of(ratio.rate(), values).rounded(made)));
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
        return claim instanceof ScoreClaim.Grade || claim instanceof Claim.Sum sum && sum.closure() != Closure.OPEN;
    }
}
