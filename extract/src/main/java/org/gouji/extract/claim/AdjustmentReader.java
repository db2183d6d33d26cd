package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Measure;

/** Reads by how much a paragraph's one budget was adjusted, and the rate of it: 年初预算100万元，全年预算125万元…预算调整25万元，预算调整率25%. */
final class AdjustmentReader {
    private static final Pattern RATE = Pattern.compile("预算调整率(?:为|达|仅|：)*$");
    private static final Pattern ADJUSTED = Pattern.compile("(?:预算调整(?:数|额|资金|金额)?|(?:年中|中途)调整(?:预算|资金)?)(?:为|了|：)*$");
    private static final Needs NEEDS = Needs.of(RATE);

    private AdjustmentReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        if (passage.with(NEEDS).isEmpty()) {
            return List.of();
        }
        List<Mention> mentions = passage.sentences().stream()
                .map(Sentence::mentions)
                .flatMap(List::stream)
                .toList();
        for (int i = 1; i < mentions.size(); i++) {
            Mention rate = mentions.get(i);
            if (rate.percentage() && RATE.matcher(rate.lead()).find()) {
                return claims(mentions.subList(0, i), rate);
            }
        }
        return List.of();
    }

    private static boolean adjusted(Mention mention) {
        return money(mention) && ADJUSTED.matcher(mention.lead()).find();
    }

    private static boolean money(Mention mention) {
        return mention.money() && !mention.fact().quantity().number().approximate();
    }

    /** The first budget and the last, of each of which there must be one. */
    private static List<Claim> claims(List<Mention> before, Mention rate) {
        List<Claim> claims = new ArrayList<>();
        Optional<Mention> begin = only(before, List.of(Measure.BUDGET_BEGIN));
        List<Mention> adjustments =
                before.stream().filter(AdjustmentReader::adjusted).toList();
        if (begin.isEmpty() || adjustments.size() != 1) {
            return claims;
        }
        Mention moved = adjustments.get(0);
        claims.add(
                new Claim.Formula(rate.fact(), List.of(moved.fact(), begin.get().fact()), "#0 / #1"));
        only(before, List.of(Measure.BUDGET_FULL, Measure.BUDGET_ADJUSTED))
                .filter(full -> full.fact()
                                .quantity()
                                .value()
                                .compareTo(begin.get().fact().quantity().value())
                        > 0)
                .ifPresent(full -> claims.add(new Claim.Formula(
                        moved.fact(), List.of(full.fact(), begin.get().fact()), "#0 - #1")));
        return claims;
    }

    private static Optional<Mention> only(List<Mention> mentions, List<Measure> measures) {
        List<Mention> found = mentions.stream()
                .filter(m -> money(m) && m.depth() == 0 && measures.contains(m.measure()))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
