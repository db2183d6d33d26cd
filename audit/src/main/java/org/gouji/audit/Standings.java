package org.gouji.audit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.audit.Audit.Checked;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Span;
import org.gouji.model.Standing;
import org.gouji.model.Standing.Reason;
import org.gouji.model.Standing.State;
import org.gouji.model.Verdict;

/** What became of each number of a file: verified, contradicted, or not checked and why. A check counts for the numbers of every report in it. */
final class Standings {
    private final boolean damaged;
    private final Set<Span> verified = new HashSet<>();
    private final Set<Span> doubtful = new HashSet<>();
    private final Set<Span> broken = new HashSet<>();
    private final Map<Span, Reason> reasons = new HashMap<>();

    /** @param damaged whether nothing of the file counts as verified */
    Standings(boolean damaged) {
        this.damaged = damaged;
    }

    void add(List<Checked> checked, Collection<Cause> causes) {
        for (Checked one : checked) {
            if (!(one.claim() instanceof Claim.Oddity)
                    && one.judgement().spans().size() > 1) {
                add(one);
            }
        }
        causes.forEach(this::add);
    }

    private void add(Checked one) {
        Judgement judgement = one.judgement();
        Verdict verdict = judgement.verdict();
        if (verdict.holds()) {
            if (!one.leaning().isEmpty()) {
                reason(judgement, Reason.OWN_ROUNDING);
            } else if (judgement.computed().text().isEmpty()) {
                reason(judgement, Reason.BOUNDED);
            } else if (partial(judgement)) {
                reason(judgement, Reason.PARTIAL_LIST);
            } else {
                verified.addAll(judgement.spans());
            }
        } else if (verdict == Verdict.EXPLAINED && !judgement.operands().isEmpty()) {
            reason(judgement, judgement.computed().text().isEmpty() ? Reason.OPERAND_MISSING : Reason.PARTIAL_LIST);
        } else if (verdict == Verdict.UNCHECKED) {
            reason(judgement, Reason.OPERAND_MISSING);
        }
    }

    /** Some parts of a total, and less than it. */
    private static boolean partial(Judgement judgement) {
        if (!judgement.kind().endsWith("sum")) {
            return false;
        }
        BigDecimal parts = BigDecimal.ZERO;
        BigDecimal slack = BigDecimal.ZERO;
        for (Fact part : judgement.operands()) {
            parts = parts.add(part.quantity().value());
            slack = slack.add(part.quantity().halfUnit());
        }
        BigDecimal least = judgement.operands().size() == 1 ? parts : parts.add(slack);
        return judgement
                .stated()
                .filter(t ->
                        t.quantity().value().subtract(t.quantity().halfUnit()).compareTo(least) > 0
                                || judgement.operands().size() == 1
                                        && t.quantity().value().compareTo(least) != 0)
                .isPresent();
    }

    private void reason(Judgement judgement, Reason reason) {
        judgement.spans().forEach(s -> reasons.merge(s, reason, (a, b) -> a.compareTo(b) <= 0 ? a : b));
    }

    /** Where one number alone explains why checks fail, the others beside it are not contradicted. */
    private void add(Cause cause) {
        if (cause.broken().stream().allMatch(c -> c.claim() instanceof Claim.Oddity)) {
            return;
        }
        if (cause.edit().isPresent()) {
            doubtful.add(cause.edit().get().fact().span());
            cause.broken().forEach(c -> reason(c.judgement(), Reason.OPERAND_MISSING));
            return;
        }
        cause.possible().forEach(set -> set.forEach(e -> doubtful.add(e.fact().span())));
        if (cause.note() == Cause.Note.TURNED) {
            cause.broken().forEach(this::turned);
        }
        if (cause.possible().isEmpty()) {
            cause.broken().get(0).judgement().stated().map(Fact::span).ifPresent(doubtful::add);
        }
        cause.broken().forEach(c -> broken.addAll(c.judgement().spans()));
    }

    /** Whose way is said wrong, its rate is too: 增加2万元，增长20% of what fell by as much. */
    private void turned(Checked checked) {
        Claim claim =
                checked.claim() instanceof Claim.OneOf one ? one.readings().get(0) : checked.claim();
        if (claim instanceof Claim.Change change) {
            change.delta().map(Fact::span).ifPresent(doubtful::add);
            change.rate().map(Fact::span).ifPresent(doubtful::add);
        }
    }

    /** The standings of numbers; facts that stand at one place are one number. */
    List<Standing> of(List<Fact> facts) {
        Map<Span, Standing> standings = new LinkedHashMap<>();
        facts.forEach(f -> standings.computeIfAbsent(f.span(), s -> of(f)));
        return List.copyOf(standings.values());
    }

    private Standing of(Fact fact) {
        Span span = fact.span();
        if (doubtful.contains(span)) {
            return Standing.of(span, State.CONTRADICTED);
        }
        if (damaged) {
            return broken.contains(span)
                    ? Standing.of(span, State.CONTRADICTED)
                    : Standing.unchecked(span, Reason.DAMAGED);
        }
        if (verified.contains(span)) {
            return Standing.of(span, State.VERIFIED);
        }
        if (broken.contains(span)) {
            return Standing.of(span, State.CONTRADICTED);
        }
        return fact.quantity().number().approximate()
                ? Standing.unchecked(span, Reason.APPROXIMATE)
                : Standing.unchecked(span, reasons.getOrDefault(span, Reason.NO_RELATION));
    }
}
