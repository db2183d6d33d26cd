package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.OfTheWhole;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/**
 * Adds to a change that stands after the parts of a whole, and does not say of which it is, the reading of the whole: 办理案件40件，其中甲类25件、
 * 乙类15件，同比上升25%（上年32件）.
 */
final class Wholes {
    private static final BigDecimal OUT = BigDecimal.valueOf(8);

    /** 收入总计30万元，其中年初结转5万元，较上年增加2万元: what is compared anew may be the whole again. */
    private static final Pattern ANEW = Pattern.compile("^[，；](?:较|比|与|同)(?:上|去|20)");

    private Wholes() {}

    /**
     * Puts the readings of the whole among those there are: before them if the whole is nearer to the earlier value than the part, and in
     * their place if the part is out of all proportion to it.
     */
    static void added(Passage passage, Mention change, List<Claim> readings) {
        if (change.named()) {
            return;
        }
        List<Claim> all = new ArrayList<>();
        for (Claim reading : readings) {
            Claim.Change part = (Claim.Change) reading;
            if (part.prior().isEmpty()) {
                all.add(part);
                part.current()
                        .flatMap(c -> whole(passage, c).filter(w -> ofAll(passage, c, change)))
                        .ifPresent(w -> all.add(of(w, part)));
                continue;
            }
            Optional<Claim.Change> whole = part.prior()
                    .flatMap(p -> part.current()
                            .flatMap(c -> whole(passage, c))
                            .filter(w -> !w.standsAt(p))
                            .map(w -> of(w, part)));
            int farther = whole.map(w -> gap(part).compareTo(gap(w))).orElse(0);
            boolean out = whole.filter(w -> gap(part).compareTo(gap(w).multiply(OUT)) > 0)
                    .isPresent();
            whole.filter(w -> farther > 0).ifPresent(all::add);
            if (!out) {
                all.add(part);
            }
            whole.filter(w -> farther <= 0).ifPresent(all::add);
        }
        readings.clear();
        readings.addAll(all);
    }

    /** Whether a change without a name follows the last of several parts, or compares anew behind the only one: it may be of them all. */
    private static boolean ofAll(Passage passage, Fact part, Mention change) {
        for (Sentence sentence : passage.sentences()) {
            int at = sentence.mentions().indexOf(change);
            if (at > 1 && sentence.mentions().get(at - 1).fact().span().equals(part.span())) {
                return sentence.mentions().get(at - 1).cue().mark() == ListMark.NONE
                        || ANEW.matcher(change.lead()).find();
            }
        }
        return false;
    }

    private static Claim.Change of(Fact whole, Claim.Change part) {
        return new Claim.Change(
                Optional.of(whole),
                part.delta(),
                part.rate(),
                part.prior(),
                part.deltaWay(),
                part.rateWay(),
                part.place());
    }

    private static BigDecimal gap(Claim.Change change) {
        BigDecimal prior = change.prior().orElseThrow().quantity().value();
        return change.current().orElseThrow().quantity().value().subtract(prior).abs();
    }

    /** What stands right before the word that opens a list, if the part is told of after it. */
    private static Optional<Fact> whole(Passage passage, Fact part) {
        for (Sentence sentence : passage.sentences()) {
            Mention whole = null;
            Mention last = null;
            for (Mention mention : sentence.mentions()) {
                if (OfTheWhole.opens(mention)) {
                    whole = last;
                }
                if (mention.fact().span().equals(part.span())) {
                    return Optional.ofNullable(whole)
                            .filter(w -> (w.plain() || w.measure() == Measure.UNIT_PRICE) && w.alike(mention))
                            .map(Mention::fact);
                }
                last = mention;
            }
        }
        return Optional.empty();
    }
}
