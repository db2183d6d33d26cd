package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Span;

/** Reads shares that are dealt out over the amounts before them (甲5万元，乙3万元，丙2万元，分别占50%、30%、20%): in order, of the total that the amounts make. */
final class DealtShares {
    private static final Pattern FIRST = Pattern.compile(
            "^[，、；]?(?:[两三四五六七八九][者项类])?(?:所)?(?:(?:分别|依次)占(?<base>[^，。；：\\d]{0,16})|(?:占比|比例|比重)(?:分别|依次)?(?:为|是)?)$");
    private static final Needs NEEDS = Needs.of(FIRST);
    private static final Pattern NEXT = Pattern.compile("^(?:、|和|及|与|，)$");

    private DealtShares() {}

    /** The claims, those of such shares in place of others of the same. */
    static List<Claim> sure(List<Claim> claims, List<Passage> passages, List<Fact> facts) {
        List<Claim> dealt = new ArrayList<>();
        for (Passage passage : passages) {
            for (Sentence sentence : passage.with(NEEDS)) {
                for (int i = 0; i < sentence.mentions().size(); i++) {
                    dealt.addAll(from(sentence, i, facts));
                }
            }
        }
        if (dealt.isEmpty()) {
            return claims;
        }
        Set<Span> rates = dealt.stream().map(c -> ((Ratio) c).rate().span()).collect(Collectors.toSet());
        List<Claim> all = new ArrayList<>(claims);
        all.removeIf(c -> Claims.first(c) instanceof Ratio ratio
                && rates.contains(ratio.rate().span()));
        all.addAll(dealt);
        return all;
    }

    private static List<Claim> from(Sentence sentence, int i, List<Fact> facts) {
        List<Mention> mentions = sentence.mentions();
        if (!mentions.get(i).percentage() || !FIRST.matcher(before(sentence, i)).matches()) {
            return List.of();
        }
        int to = i + 1;
        while (to < mentions.size()
                && mentions.get(to).percentage()
                && NEXT.matcher(before(sentence, to)).matches()) {
            to++;
        }
        List<Fact> parts = mentions.subList(0, i).stream()
                .filter(m -> m.plain() && m.depth() == mentions.get(i).depth())
                .map(Mention::fact)
                .toList();
        int count = to - i;
        if (count < 2 || parts.size() < count) {
            return List.of();
        }
        List<Fact> last = parts.subList(parts.size() - count, parts.size());
        return total(last, facts)
                .map(total -> shares(mentions.subList(i, i + count), last, total))
                .orElse(List.of());
    }

    /** The words before a number as they stand: those of its mention have the names dealt out. */
    private static String before(Sentence sentence, int i) {
        int from = i == 0 ? 0 : sentence.mentions().get(i - 1).to();
        return Vocabulary.plain(
                sentence.between(from, sentence.mentions().get(i).from()));
    }

    private static List<Claim> shares(List<Mention> rates, List<Fact> parts, Fact total) {
        List<Claim> shares = new ArrayList<>();
        for (int k = 0; k < rates.size(); k++) {
            Fact rate = rates.get(k).fact();
            shares.add(new Ratio(
                    rate,
                    parts.get(k),
                    total,
                    Ratio.Type.SHARE,
                    true,
                    rate.place().sentence()));
        }
        return shares;
    }

    /** The nearest amount before that the parts make to the digit. */
    private static Optional<Fact> total(List<Fact> parts, List<Fact> facts) {
        BigDecimal sum = parts.stream().map(f -> f.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return facts.stream()
                .filter(f -> f.quantity().getClass() == parts.get(0).quantity().getClass()
                        && f.quantity().unit().equals(parts.get(0).quantity().unit())
                        && f.quantity().value().compareTo(sum) == 0
                        && f.span().start() < parts.get(0).span().start())
                .max(Comparator.comparing(f -> f.span().start()));
    }
}
