package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.extract.claim.TieOperands.Choice;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;
import org.gouji.model.ScoreClaim;
import org.gouji.model.pack.Tie;
import org.gouji.model.pack.Tie.Part;
import org.gouji.model.pack.Tie.Rung;
import org.gouji.model.pack.Tie.Where;

/** The claims that the ties of rule packs make: for each number of a tie's first item, with the nearest numbers of the others. */
final class TieClaims {
    private final List<Tie> ties;

    TieClaims(List<Tie> ties) {
        this.ties = ties;
    }

    /** The claims of one report's facts. */
    List<Claim> within(List<Fact> facts) {
        List<Claim> claims = new ArrayList<>();
        ties.stream().filter(t -> t.conditions().where() != Where.FILE).forEach(t -> claims.addAll(claims(t, facts)));
        return claims;
    }

    /** The claims between all papers of a unit and year in the file. */
    List<Claim> across(List<Fact> facts) {
        List<Claim> claims = new ArrayList<>();
        ties.stream().filter(t -> t.conditions().where() == Where.FILE).forEach(t -> claims.addAll(claims(t, facts)));
        return claims;
    }

    private static List<Claim> claims(Tie tie, List<Fact> facts) {
        TieOperands operands = new TieOperands(tie, facts);
        List<Claim> claims = new ArrayList<>();
        for (Fact first : once(operands.first(), tie)) {
            Made made = new Made(operands, first);
            made.claim(tie.formula())
                    .ifPresent(claim -> claims.add(
                            new Claim.Tied(tie.id(), claim, tie.conditions().certain() && made.sure, claim.place())));
        }
        return claims;
    }

    /** Each value of an item once; in every section once where the tie holds within sections. */
    private static List<Fact> once(List<Fact> facts, Tie tie) {
        Map<String, Fact> once = new LinkedHashMap<>();
        for (Fact fact : facts) {
            String section =
                    tie.conditions().where() == Where.SECTION ? fact.place().section() + "|" : "";
            String value = fact.quantity().value().stripTrailingZeros().toPlainString();
            once.putIfAbsent(section + fact.measure() + fact.year() + "|" + value, fact);
        }
        return List.copyOf(once.values());
    }

    /** A claim in the making around one number of the first item. */
    private static final class Made {
        private final TieOperands operands;
        private final Fact first;
        private boolean sure = true;

        Made(TieOperands operands, Fact first) {
            this.operands = operands;
            this.first = first;
        }

        Optional<Claim> claim(Tie.Formula formula) {
            if (formula instanceof Tie.Sum sum) {
                return sum(sum);
            }
            if (formula instanceof Tie.Ratio ratio) {
                return ratio(ratio);
            }
            if (formula instanceof Tie.Bands bands) {
                return bands(bands);
            }
            Tie.Bound bound = (Tie.Bound) formula;
            return chosen(bound.greater(), first)
                    .map(greater ->
                            new Claim.Bound(first, greater, false, first.place().sentence()));
        }

        private Optional<Fact> chosen(Tie.Term term, Fact beside) {
            Optional<Choice> choice = operands.choose(term, beside);
            choice.ifPresent(c -> sure &= c.sure());
            return choice.map(Choice::fact);
        }

        private Optional<Claim> sum(Tie.Sum sum) {
            List<Fact> parts = new ArrayList<>();
            for (Part part : sum.parts()) {
                Optional<Fact> fact = chosen(part.term(), first);
                fact.ifPresent(parts::add);
                if (fact.isEmpty() && !part.optional()) {
                    return Optional.empty();
                }
            }
            if (parts.size() == 1) {
                return sum.parts().size() > 1
                        ? Optional.empty()
                        : Optional.of(new Equal(
                                first,
                                parts.get(0),
                                Equal.Type.STATED,
                                first.place().sentence()));
            }
            return Optional.of(new Claim.Sum(first, parts, Closure.CLOSED));
        }

        private Optional<Claim> ratio(Tie.Ratio ratio) {
            Optional<Fact> part = chosen(ratio.part(), first);
            Optional<Fact> base = part.flatMap(p -> chosen(ratio.base(), p));
            if (base.isEmpty()) {
                return Optional.empty();
            }
            boolean percent = first.quantity() instanceof Quantity.Percentage p && p.form() != Quantity.Form.POINTS;
            return Optional.of(
                    percent
                            ? new Ratio(
                                    first,
                                    part.get(),
                                    base.get(),
                                    Ratio.Type.RATE,
                                    true,
                                    first.place().sentence())
                            : new Claim.Formula(first, List.of(part.get(), base.get()), "#0/#1"));
        }

        /** The first number is the points; the value is the nearest one. */
        private Optional<Claim> bands(Tie.Bands bands) {
            Optional<Fact> value = chosen(bands.value(), first);
            return value.flatMap(v -> earned(bands.rungs(), v.quantity().value())
                    .map(points -> new ScoreClaim.Band(
                            v,
                            first,
                            Optional.empty(),
                            points,
                            points,
                            first.place().sentence())));
        }

        private static Optional<BigDecimal> earned(List<Rung> rungs, BigDecimal value) {
            return rungs.stream()
                    .filter(r -> r.band().contains(value))
                    .map(Rung::points)
                    .findFirst();
        }
    }
}
