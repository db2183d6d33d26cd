package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/** Reads by how much a paragraph's one budget was adjusted, and the rate of it: 年初预算100万元，全年预算125万元…预算调整25万元，预算调整率25%. */
final class AdjustmentReader {
    private static final Pattern RATE = Pattern.compile("预算调整率(?:为|达|仅|：)*$");
    private static final Pattern ADJUSTED = Pattern.compile("(?:预算调整(?:数|额|资金|金额)?|(?:年中|中途)调整(?:预算|资金)?)(?:为|了|：)*$");
    private static final Pattern MORE = Pattern.compile("(?:追加|调增)[^，。；：、]{0,4}$");
    private static final Pattern LESS = Pattern.compile("(?:追减|调减)[^，。；：、]{0,4}$");
    /** Of several budgets at the beginning of the year, the whole one before its parts. */
    private static final Pattern BEGUN = Pattern.compile("年初预算(?:数|安排|批复|总额)?(?:为|共)*$");

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
        Optional<Mention> begin = only(before, List.of(Measure.BUDGET_BEGIN)).or(() -> only(before, BEGUN));
        List<Mention> adjustments =
                before.stream().filter(AdjustmentReader::adjusted).toList();
        if (begin.isEmpty() || adjustments.size() > 1) {
            return List.of();
        }
        Fact first = begin.get().fact();
        Optional<Fact> full = only(before, List.of(Measure.BUDGET_FULL, Measure.BUDGET_ADJUSTED))
                .map(Mention::fact);
        if (adjustments.isEmpty()) {
            return full.flatMap(f -> Claims.oneOf(readings(before, rate.fact(), first, f))).stream()
                    .toList();
        }
        Fact moved = adjustments.get(0).fact();
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim.Formula(rate.fact(), List.of(moved, first), "#0 / #1"));
        full.filter(f -> less(first, f))
                .ifPresent(f -> claims.add(new Claim.Formula(moved, List.of(f, first), "#0 - #1")));
        return claims;
    }

    /** Of what was added less what was taken away, or of both together. */
    private static List<Claim> readings(List<Mention> before, Fact rate, Fact first, Fact full) {
        List<Claim> readings = new ArrayList<>();
        readings.add(
                new Claim.Formula(rate, List.of(full, first), less(full, first) ? "(#1 - #0) / #1" : "(#0 - #1) / #1"));
        Optional<Mention> more = only(before, MORE);
        Optional<Mention> taken = only(before, LESS);
        if (more.isPresent() && taken.isPresent()) {
            readings.add(new Claim.Formula(
                    rate, List.of(more.get().fact(), taken.get().fact(), first), "(#0 + #1) / #2"));
        }
        return readings;
    }

    private static boolean less(Fact one, Fact other) {
        return one.quantity().value().compareTo(other.quantity().value()) < 0;
    }

    private static Optional<Mention> only(List<Mention> mentions, List<Measure> measures) {
        return only(mentions, (Mention m) -> m.depth() == 0 && measures.contains(m.measure()));
    }

    private static Optional<Mention> only(List<Mention> mentions, Pattern words) {
        return only(mentions, (Mention m) -> words.matcher(m.lead()).find());
    }

    private static Optional<Mention> only(List<Mention> mentions, Predicate<Mention> such) {
        List<Mention> found =
                mentions.stream().filter(m -> money(m) && such.test(m)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
