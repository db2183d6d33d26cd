package org.gouji.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Span;
import org.gouji.model.Verdict;

/**
 * Rates that the numbers of their own sentence make. A rate is of one part of its base: where two parts are read for it and one makes it, the
 * other is not what it is of, and no relation. 计划12所，实际13所，多完成1所，完成率108.33% is 13 of 12, and says nothing of the one more. A rate of change
 * that the value now makes with one earlier value is not from another: 2021年10.20万元、2022年15.35万元、2023年14.80万元，比2021年增长45.10%.
 */
final class ProvenRates {
    private static final Set<String> RULES = Set.of("RATE", "COMPLETION");

    private static final String FORMULA = "FORMULA";

    /** The rules of which relations tell what a rate is of. */
    private static final Set<String> TOLD = Set.of("RATE", "COMPLETION", FORMULA, ChangeRule.ID);

    /** A rate of change of fewer digits is met by chance. */
    private static final int TELLING = 3;

    /** Names of a rate that say nothing of its base. */
    private static final Pattern BARE =
            Pattern.compile("(?:^|[，。；：、（(])(?:预算|资金)?(?:执行|完成|支付|支出|使用)(?:率|进度)(?:为|达到?|是)?$");

    /** So many characters the name of a rate has at most, with the mark before it. */
    private static final int NAME = 12;

    private final Set<Rate> proven = new HashSet<>();

    private final String text;

    /** Rates that two numbers of their sentence make: 省级资金300万元，执行298万元，执行率99.33%. */
    private final Set<Span> held = new HashSet<>();

    /** Rates of change that the value now and the amount of the change right there make, each with its sentence. */
    private final Map<Span, Span> settled = new HashMap<>();

    /** What was saved or left of a budget, as a formula has it: 预算30万元，支出25.5万元，节约4.5万元. */
    private final Set<Span> differences = new HashSet<>();

    /**
     * A rate and what it is of.
     *
     * @param rate where it stands
     * @param base where its base stands
     */
    private record Rate(Span rate, Span base) {}

    /** @param text of the document, in which spans count */
    ProvenRates(List<List<Judgement>> judged, String text) {
        this.text = text;
        for (List<Judgement> judgements : judged) {
            for (Judgement judgement : judgements) {
                if (TOLD.contains(judgement.rule()) && judgement.verdict().holds() && together(judgement)) {
                    note(judgement);
                }
            }
        }
    }

    private void note(Judgement judgement) {
        rate(judgement).ifPresent(proven::add);
        if (judgement.verdict() != Verdict.EXACT) {
            return;
        }
        if (telling(judgement)) {
            rate(judgement).ifPresent(rate -> held.add(rate.rate()));
            proven.addAll(changed(judgement));
            settle(judgement);
        }
        if (judgement.rule().equals(FORMULA)) {
            judgement
                    .stated()
                    .filter(f -> f.measure() == Measure.CHANGE
                            && f.quantity().value().signum() != 0)
                    .ifPresent(f -> differences.add(f.span()));
        }
    }

    private void settle(Judgement judgement) {
        if (judgement.operands().stream().anyMatch(f -> f.measure() == Measure.CHANGE)) {
            rateOfChange(judgement)
                    .ifPresent(f -> settled.put(f.span(), f.place().sentence()));
        }
    }

    private static Optional<Fact> rateOfChange(Judgement judgement) {
        return judgement
                .stated()
                .filter(f -> judgement.rule().equals(ChangeRule.ID) && f.quantity() instanceof Quantity.Percentage);
    }

    private static boolean telling(Judgement judgement) {
        return judgement
                .stated()
                .filter(f -> f.quantity().number().value().precision() >= TELLING)
                .isPresent();
    }

    /** A rate of change, with each number that it is of; where the earlier value is not printed, with the amount of the change: it is of one value now, and of no other. */
    private static List<Rate> changed(Judgement judgement) {
        return rateOfChange(judgement)
                .map(f -> moved(judgement.operands()).stream()
                        .map(o -> new Rate(f.span(), o.span()))
                        .toList())
                .orElse(List.of());
    }

    private static List<Fact> moved(List<Fact> operands) {
        if (operands.stream().noneMatch(f -> f.measure() == Measure.CHANGE)) {
            return operands;
        }
        boolean derived = operands.size() == 2 && operands.get(1).measure() == Measure.CHANGE;
        return derived ? List.of(operands.get(1)) : List.of();
    }

    /** Whether what is broken of a rate is the wrong part of its base, or the wrong earlier value, since another makes it. */
    boolean astray(Judgement judgement) {
        return judgement.verdict() == Verdict.BROKEN
                && (rate(judgement).filter(proven::contains).isPresent()
                        || changed(judgement).stream().anyMatch(proven::contains)
                        || bare(judgement)
                        || elsewhere(judgement)
                        || saved(judgement));
    }

    /** Whether a rate of no named base, which two numbers of its sentence make, is held against another base. */
    private boolean bare(Judgement judgement) {
        return rate(judgement)
                .map(Rate::rate)
                .filter(held::contains)
                .filter(span -> BARE.matcher(text.substring(Math.max(0, span.start() - NAME), span.start()))
                        .find())
                .isPresent();
    }

    /** Whether a rate of change that its own sentence makes is held against numbers of other sentences. */
    private boolean elsewhere(Judgement judgement) {
        return rateOfChange(judgement)
                .filter(f -> settled.containsKey(f.span()))
                .filter(f -> judgement.operands().stream()
                        .noneMatch(o -> o.place().sentence().equals(settled.get(f.span()))))
                .isPresent();
    }

    /** Whether what was saved of a budget is held to be less than last year by as much. */
    private boolean saved(Judgement judgement) {
        return judgement.rule().equals(ChangeRule.ID)
                && judgement
                        .stated()
                        .map(Fact::span)
                        .filter(differences::contains)
                        .isPresent();
    }

    /** Whether all its numbers stand in one sentence: one from elsewhere may be the right print of the wrong one here. */
    private static boolean together(Judgement judgement) {
        Optional<Span> sentence = Optional.empty();
        for (Fact fact : judgement.facts()) {
            Span own = fact.place().sentence();
            if (sentence.isPresent() && !sentence.get().equals(own)) {
                return false;
            }
            sentence = Optional.of(own);
        }
        return sentence.isPresent();
    }

    private static Optional<Rate> rate(Judgement judgement) {
        return RULES.contains(judgement.rule()) && judgement.operands().size() == 2
                ? judgement
                        .stated()
                        .filter(fact -> fact.quantity() instanceof Quantity.Percentage)
                        .map(fact -> new Rate(
                                fact.span(), judgement.operands().get(1).span()))
                : Optional.empty();
    }
}
