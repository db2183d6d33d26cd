package org.gouji.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gouji.model.Computed;
import org.gouji.model.Fact;
import org.gouji.model.Severity;
import org.gouji.model.Span;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/**
 * What a rule says of a claim.
 *
 * @param rule the rule's id
 * @param kind the contract's word for the relation
 * @param verdict what can be said
 * @param stated the number that is checked
 * @param operands the numbers that it rests on
 * @param made what they make, and how; most are never read
 * @param said the check in a sentence; most are never read
 * @param severity how grave it is if broken
 */
record Judgement(
        String rule,
        String kind,
        Verdict verdict,
        Optional<Fact> stated,
        List<Fact> operands,
        Supplier<Computed> made,
        Supplier<Sentence> said,
        Severity severity) {
    Judgement {
        operands = List.copyOf(operands);
    }

    Judgement(
            String rule,
            String kind,
            Verdict verdict,
            Optional<Fact> stated,
            List<Fact> operands,
            String computed,
            Sentence message,
            Severity severity) {
        this(rule, kind, verdict, stated, operands, () -> Computed.of(computed), () -> message, severity);
    }

    /** What the operands make, and how. */
    Computed computed() {
        return made.get();
    }

    /** The check in a sentence. */
    Wording message() {
        return said.get().whole();
    }

    /** The numbers that it is about, the stated one first. */
    Set<Span> spans() {
        Set<Span> spans = new LinkedHashSet<>();
        for (Fact fact : facts()) {
            spans.add(fact.span());
        }
        return spans;
    }

    /** Where the first of them stands. */
    Span place() {
        return (stated.isPresent() ? stated.get() : operands.get(0)).span();
    }

    /** The same as facts. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (stated.isPresent()) {
            facts.add(stated.get());
        }
        facts.addAll(operands);
        return facts;
    }

    /** The same with a further sentence. */
    Judgement and(Wording more) {
        return new Judgement(
                rule, kind, verdict, stated, operands, made, () -> said.get().and(more), severity);
    }

    /** A broken one whose numbers may not be the ones meant: it is not checked, and says so. */
    Judgement doubted() {
        return verdict == Verdict.BROKEN
                ? new Judgement(
                        rule,
                        kind,
                        Verdict.UNCHECKED,
                        stated,
                        operands,
                        made,
                        () -> said.get().doubted(),
                        severity)
                : this;
    }

    /** One that holds only because a number printed shorter may be rounded. */
    Judgement leaning() {
        if (verdict != Verdict.EXACT) {
            return this;
        }
        Supplier<Computed> finer =
                () -> new Computed(computed().text(), computed().working().map(Workings::finer));
        return new Judgement(rule, kind, Verdict.ROUNDED, stated, operands, finer, said, severity);
    }

    Judgement as(Verdict other) {
        return new Judgement(rule, kind, other, stated, operands, made, said, severity);
    }

    Judgement as(Severity other) {
        return new Judgement(rule, kind, verdict, stated, operands, made, said, other);
    }
}
