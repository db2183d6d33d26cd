package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/**
 * Reads what a sentence of its own adds to the income or expenditure told before it: 一般公共预算收入83.6亿元，同比增长2%。其中：税收60亿元。加上上级补助收入40.2亿元（其中…）、调入资金3亿元，收入总计126.8亿元.
 */
final class AddedUpReader {
    private static final Pattern ADDED = Pattern.compile("^(?:再)?加上?(?![年级解])[^，。；：]{2,}$");
    private static final Pattern TOTAL = Pattern.compile("(?:收入|支出)(?:总计|合计|总量|总额)(?:完成|为|是|共|达)*$");
    private static final Pattern OTHERWISE = Pattern.compile("^等|其中|减|扣除|剔除");
    private static final Needs NEEDS = Needs.of(TOTAL);
    private static final int BACK = 5;

    private AddedUpReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> mentions = sentence.mentions();
            if (!mentions.isEmpty() && ADDED.matcher(mentions.get(0).lead()).matches()) {
                total(mentions).flatMap(t -> sum(passage, sentence, t)).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static Optional<Mention> total(List<Mention> mentions) {
        return mentions.stream()
                .skip(1)
                .filter(m -> money(m) && TOTAL.matcher(m.lead()).find())
                .findFirst();
    }

    /** With the amount before it that makes the total; where none does, with the one that the paragraph begins with. */
    private static Optional<Claim> sum(Passage passage, Sentence sentence, Mention total) {
        List<Fact> parts = sentence.mentions().stream()
                .takeWhile(m -> m != total)
                .filter(AddedUpReader::money)
                .map(Mention::fact)
                .toList();
        int at = passage.sentences().indexOf(sentence);
        List<Fact> before = passage.sentences().subList(Math.max(0, at - BACK), at).stream()
                .flatMap(s -> s.mentions().stream())
                .filter(m -> money(m) && m.measure() == Measure.FINAL)
                .map(Mention::fact)
                .toList();
        Optional<Fact> first = whole(sentence, total) ? before.stream().findFirst() : Optional.empty();
        return before.stream()
                .filter(base -> makes(base, parts, total.fact()))
                .findFirst()
                .or(() -> first)
                .map(base -> {
                    List<Fact> all = new ArrayList<>(List.of(base));
                    all.addAll(parts);
                    return new Claim.Sum(total.fact(), all, Closure.LOOSE, Optional.empty(), sentence.span());
                });
    }

    /** Whether the sentence only adds, and tells all that it adds. */
    private static boolean whole(Sentence sentence, Mention total) {
        return sentence.mentions().stream()
                .takeWhile(m -> m.from() <= total.from())
                .noneMatch(m -> OTHERWISE.matcher(m.lead()).find());
    }

    private static boolean makes(Fact base, List<Fact> parts, Fact total) {
        BigDecimal left = total.quantity().value().subtract(base.quantity().value());
        BigDecimal slack = total.quantity().halfUnit().add(base.quantity().halfUnit());
        for (Fact part : parts) {
            left = left.subtract(part.quantity().value());
            slack = slack.add(part.quantity().halfUnit());
        }
        return left.abs().compareTo(slack) <= 0;
    }

    private static boolean money(Mention mention) {
        return mention.money()
                && mention.plain()
                && mention.depth() == 0
                && !mention.fact().quantity().number().approximate();
    }
}
