package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/** Finds the changes of the parts that make the change of the whole: 增加273.19万元，其中甲增加291.02万元，乙减少17.83万元. */
final class Moves {
    private static final int FAR = 6;
    private static final int PARAGRAPHS = 4;
    private static final int FEW_DIGITS = 3;

    private final Field field;

    Moves(Field field) {
        this.field = field;
    }

    List<Claim> read() {
        List<Claim> claims = new ArrayList<>();
        for (Num total : field.numbers()) {
            if (change(total) && total.digits() >= FEW_DIGITS) {
                find(total).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static boolean change(Num num) {
        return num.quantity()
                && num.money()
                && num.mention().measure() == Measure.CHANGE
                && num.mention().cue().way().isPresent()
                && num.value().signum() > 0;
    }

    private Optional<Claim> find(Num total) {
        List<Num> parts = field.after(total, FAR, n -> change(n) && n.passage() - total.passage() <= PARAGRAPHS);
        return from(total, parts).or(() -> later(total, parts));
    }

    /** 减少8.35亿元；比执行数减少2.5亿元。甲减少0.38亿元，乙减少1.29亿元，丙减少6.68亿元: three or more may follow another change of the whole. */
    private static Optional<Claim> later(Num total, List<Num> parts) {
        for (int first = 1; first + 2 < parts.size(); first++) {
            Optional<Claim> run = from(total, parts.subList(first, parts.size()))
                    .filter(claim -> ((Claim.Formula) claim).operands().size() > 2);
            if (run.isPresent()) {
                return run;
            }
        }
        return Optional.empty();
    }

    private static Optional<Claim> from(Num total, List<Num> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        StringBuilder expression = new StringBuilder();
        List<Fact> facts = new ArrayList<>();
        for (Num part : parts) {
            boolean same =
                    part.mention().cue().way().equals(total.mention().cue().way());
            sum = same ? sum.add(part.value()) : sum.subtract(part.value());
            String sign = same ? (facts.isEmpty() ? "" : " + ") : (facts.isEmpty() ? "0 - " : " - ");
            expression.append(sign).append('#').append(facts.size());
            facts.add(part.fact());
            if (facts.size() > 1 && total.is(sum, parts.subList(0, facts.size()).toArray(Num[]::new))) {
                return Optional.of(new Claim.Formula(total.fact(), facts, expression.toString()));
            }
        }
        return Optional.empty();
    }
}
