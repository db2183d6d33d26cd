package org.gouji.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Quantity;
import org.gouji.model.Verdict;

/**
 * Rates that two other numbers of their paragraph make to the last digit. A sentence may be read amiss: 核减造价19.05万元，占送审额182.40万元的10.44%，占节支额42.18万元的45.16% is
 * of the same part twice. Where a rate of several digits comes out of numbers beside it, those that were tried are more likely the wrong
 * ones than the rate is.
 *
 * <p>Rates of completion are left out: there another budget as base is itself a mistake. A base that the text names is the base.
 */
final class OtherMakers {
    private static final String SHARE = "SHARE";
    private static final String RATE = "RATE";

    /** A rate of so many digits is met within a sentence by chance once in hundreds. */
    private static final int TELLING = 3;

    /** And one of so many within a paragraph. */
    private static final int FAR = 4;

    /** Beyond so many amounts and counts something fits always. */
    private static final int MOST = Neighbours.MOST / 2;

    private static final Pattern TWO = Pattern.compile("[^，。；：占]+[、和及与][^，。；：占]+占[^，。；：]*$");

    /** So far back a clause may begin. */
    private static final int REACH = 40;

    private final Neighbours neighbours;
    private final SiblingShares siblings;
    private final OtherChanges changes;

    OtherMakers(String text, List<Fact> facts) {
        this.neighbours = new Neighbours(text, facts);
        this.siblings = new SiblingShares(neighbours);
        this.changes = new OtherChanges(neighbours);
    }

    /** Whether a rate that is broken is what others beside it make. */
    boolean explain(Claim claim, Judgement judgement) {
        return judgement.verdict() == Verdict.BROKEN
                && judgement
                        .stated()
                        .filter(f -> f.quantity() instanceof Quantity.Percentage
                                && f.place().kind() == PlaceKind.PROSE)
                        .filter(f -> made(claim, judgement, f))
                        .isPresent();
    }

    private boolean made(Claim claim, Judgement judgement, Fact fact) {
        if (judgement.rule().equals(SHARE) && siblings.explain(judgement, fact)) {
            return true;
        }
        PrintedRate rate = PrintedRate.of(fact);
        if (rate.digits() < TELLING || fact.quantity().number().approximate()) {
            return false;
        }
        List<Fact> near = near(fact, rate.digits() >= FAR || named(claim));
        judgement.operands().stream().filter(f -> !near.contains(f)).forEach(near::add);
        return switch (judgement.rule()) {
            case SHARE ->
                ratio(claim, judgement, near, rate) || several(fact) && together(claim, judgement, near, rate);
            case RATE ->
                ratio(claim, judgement, near, rate)
                        || together(claim, judgement, near, rate)
                        || Beside.someOfAll(near, rate);
            case ChangeRule.ID -> changes.explain(claim, judgement, near, rate);
            default -> false;
        };
    }

    private static boolean ratio(Claim claim, Judgement judgement, List<Fact> near, PrintedRate rate) {
        return Beside.pair(near, judgement, (a, b) -> rate.share(a, b) && kept(claim, judgement, b));
    }

    private static boolean together(Claim claim, Judgement judgement, List<Fact> near, PrintedRate rate) {
        return Beside.together(near, (part, b) -> rate.fits(part, b.quantity().value()) && kept(claim, judgement, b));
    }

    /** The amounts and counts of the rate's paragraph, or of its sentence. */
    private List<Fact> near(Fact rate, boolean far) {
        List<Fact> all = far ? neighbours.ofParagraph(rate) : neighbours.ofSentence(rate);
        List<Fact> near = all.stream()
                .filter(f -> !(f.quantity() instanceof Quantity.Percentage)
                        && f.quantity().value().signum() > 0)
                .collect(Collectors.toCollection(ArrayList::new));
        return near.size() > MOST ? new ArrayList<>() : near;
    }

    /** 三、四级手术占比: of two things together. */
    private boolean several(Fact rate) {
        int from = Math.max(0, rate.span().start() - REACH);
        return TWO.matcher(neighbours.text().substring(from, rate.span().start()))
                .find();
    }

    private static boolean kept(Claim claim, Judgement judgement, Fact base) {
        return !named(claim)
                || judgement.operands().stream().skip(1).anyMatch(f -> f.standsAt(base))
                || bases(claim).anyMatch(f -> f.standsAt(base));
    }

    /** All that may be the base as it is named. */
    private static Stream<Fact> bases(Claim claim) {
        return claim instanceof Ratio ratio
                ? Stream.of(ratio.base())
                : claim instanceof Claim.OneOf choice
                        ? choice.readings().stream().flatMap(OtherMakers::bases)
                        : Stream.of();
    }

    private static boolean named(Claim claim) {
        return claim instanceof Ratio ratio
                ? ratio.baseNamed()
                : claim instanceof Claim.OneOf choice
                        && choice.readings().stream().anyMatch(OtherMakers::named);
    }
}
