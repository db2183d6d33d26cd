package org.gouji.extract.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/**
 * Gives last year's value behind the parts of a whole, and the change beside it, to the whole, where that value changed so is what the whole is
 * and not what the last part is: 会议费2.20万元，不含党代会0.50万元，比上年2.00万元增长10%.
 */
public final class OfTheWhole {
    private static final Pattern ANEW = Pattern.compile("^[，；](?:与|较|比|同)(?:上|去|20\\d\\d)");
    private static final Pattern PARTS = Pattern.compile("(?:^|[，（])(?:不|只)?(?:含|包含|包括)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private OfTheWhole() {}

    /** The mentions of a sentence, those under the name of their whole that are told of it. */
    static List<Mention> named(List<Mention> mentions) {
        List<Mention> named = mentions;
        for (int i = 2; i + 1 < mentions.size(); i++) {
            int prior = i;
            Optional<Mention> whole = ofOther(mentions.get(i))
                    ? whole(mentions, i).filter(w -> told(mentions, prior, w))
                    : Optional.empty();
            if (whole.isPresent()) {
                named = named == mentions ? new ArrayList<>(mentions) : named;
                for (int j = i; j < mentions.size() && (j == i || moves(mentions.get(j))); j++) {
                    named.set(j, under(mentions.get(j), mentions.get(i - 1), whole.get()));
                }
            }
        }
        return named;
    }

    /** Whether a number is the first of the parts of what stands before it, or of what is not in it. */
    public static boolean opens(Mention mention) {
        return mention.cue().mark() != ListMark.NONE
                || PARTS.matcher(mention.lead()).find();
    }

    /** Whether a number is last year's and has its name from before. */
    private static boolean ofOther(Mention mention) {
        return mention.measure() == Measure.PRIOR
                && !mention.named()
                && ANEW.matcher(mention.lead()).find();
    }

    private static boolean moves(Mention mention) {
        return !mention.named() && (mention.measure() == Measure.CHANGE || mention.measure() == Measure.CHANGE_RATE);
    }

    /** What stands before the parts that end right before a number. */
    private static Optional<Mention> whole(List<Mention> mentions, int prior) {
        for (int k = prior - 1; k > 0; k--) {
            Mention first = mentions.get(k);
            if (!first.plain() || first.depth() != mentions.get(prior).depth()) {
                return Optional.empty();
            }
            if (opens(first)) {
                return Optional.of(mentions.get(k - 1)).filter(w -> w.plain() && w.alike(mentions.get(prior)));
            }
        }
        return Optional.empty();
    }

    /** Whether last year's value, changed as is said, is the whole and not the part right before it. */
    private static boolean told(List<Mention> mentions, int prior, Mention whole) {
        Mention change = mentions.get(prior + 1);
        return moves(change)
                && change.cue().way().isPresent()
                && changed(mentions.get(prior), change, whole)
                && !changed(mentions.get(prior), change, mentions.get(prior - 1));
    }

    private static boolean changed(Mention prior, Mention change, Mention now) {
        BigDecimal then = prior.fact().quantity().value();
        BigDecimal moved = change.cue().way().filter(w -> w == Direction.DOWN).isPresent()
                ? then.subtract(now.fact().quantity().value())
                : now.fact().quantity().value().subtract(then);
        BigDecimal said = change.fact().quantity().value();
        BigDecimal within =
                prior.fact().quantity().halfUnit().add(now.fact().quantity().halfUnit());
        BigDecimal half = change.fact().quantity().halfUnit();
        return change.percentage()
                ? moved.multiply(HUNDRED)
                                .subtract(said.multiply(then))
                                .abs()
                                .compareTo(half.multiply(then).add(within.multiply(HUNDRED)))
                        <= 0
                : change.alike(now) && moved.subtract(said).abs().compareTo(within.add(half)) <= 0;
    }

    private static Mention under(Mention mention, Mention part, Mention whole) {
        Fact fact = mention.fact();
        String rest = fact.item().startsWith(part.fact().item())
                ? fact.item().substring(part.fact().item().length())
                : "";
        return mention.with(new Fact(
                fact.quantity(),
                whole.fact().item() + rest,
                whole.fact().key(),
                fact.measure(),
                whole.fact().scope(),
                fact.year(),
                fact.place()));
    }
}
