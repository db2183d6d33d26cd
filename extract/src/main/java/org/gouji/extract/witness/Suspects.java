package org.gouji.extract.witness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.sentence.Passage;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Span;

/**
 * Derived numbers that no words bind and no witness confirms, beside the very numbers that they are worked out from, which would make them if one digit
 * were another: 办结4189件，办结率99.35% of 4217件 … Only the nearest numbers count, and only where one way alone is mended.
 */
public final class Suspects {
    private final Field field;
    private final Set<Span> told = new HashSet<>();
    private final List<Claim> claims = new ArrayList<>();

    private Suspects(Field field, List<Claim> known) {
        this.field = field;
        known.forEach(this::tell);
    }

    /**
     * What is surely meant and does not agree.
     *
     * @param passages the paragraphs of one report
     * @param known what its words claim and witnesses confirm
     * @param facts all numbers of the papers of its unit
     */
    public static List<Claim> read(List<Passage> passages, List<Claim> known, List<Fact> facts) {
        Suspects suspects = new Suspects(Field.of(passages), known);
        suspects.read();
        List<Claim> told = new ArrayList<>(known);
        told.addAll(suspects.claims);
        suspects.claims.addAll(new EchoSuspects(suspects.field, told, facts).read());
        return suspects.claims;
    }

    private void tell(Claim claim) {
        if (claim instanceof Claim.OneOf choice) {
            choice.readings().forEach(this::tell);
        } else if (claim instanceof Ratio ratio) {
            if (ratio.baseNamed() || EchoSuspects.holds(ratio)) {
                told.add(ratio.rate().span());
            }
        } else if (claim instanceof Claim.Formula formula) {
            told.add(formula.result().span());
        } else if (claim instanceof Claim.Change change) {
            change.rate().ifPresent(f -> told.add(f.span()));
            change.delta().ifPresent(f -> told.add(f.span()));
        } else if (claim instanceof Claim.Sum sum) {
            told.add(sum.total().span());
        }
    }

    private void read() {
        for (Num num : field.numbers()) {
            if (!told.contains(num.fact().span())
                    && !num.fact().quantity().number().approximate()) {
                List<Way> ways = new ArrayList<>(SuspectRates.ways(field, num));
                ways.addAll(SuspectContent.ways(field, num));
                ways.addAll(SuspectGaps.ways(field, num));
                ways.addAll(SuspectMeans.ways(field, num));
                only(ways).ifPresent(claims::add);
            }
        }
    }

    /** The only way that one slip mends, where none holds. */
    private static Optional<Claim> only(List<Way> ways) {
        List<Way> mended = new ArrayList<>();
        for (Way way : ways) {
            if (way.agrees()) {
                return Optional.empty();
            }
            if (way.mended()) {
                mended.add(way);
            }
        }
        return mended.size() == 1 ? Optional.of(mended.get(0).claim()) : Optional.empty();
    }
}
