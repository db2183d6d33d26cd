package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;

/**
 * Reads numbers right behind their total whose names leave nothing out, or mostly do not: 培训42期，线上22期、线下20期; 编制16名（行政编制11名、事业编制5名）; 隐患13处，已整改11处，正在整改2处.
 */
final class ComplementReader {
    private static final Pattern SHARE = Pattern.compile("[，（]占[^，。；：、（）]{0,8}");
    private static final Pattern FIRST = Pattern.compile("^[^，。；：、（）]{0,10}[，：（；](?:其中[：，]?)?[^，。；：、（）\\d]{1,14}$");
    private static final Pattern NEXT = Pattern.compile("^[^，。；：、（）]{0,6}(?:、|，|和|及|，其中)[^，。；：、（）\\d]{1,14}$");
    private static final Pattern MORE = Pattern.compile("^[^，。；：、]{0,8}(?:、|[，；](?:另|其他|其余|其它|还有|此外|以及))");
    private static final Pattern OPEN = Pattern.compile("^[^，。；、）]{0,8}等");

    /** Points may be taken off or added besides. */
    private static final String POINT = "分";

    private ComplementReader() {}

    /** Adds the sums of a paragraph to what was read of it, in place of the same numbers read as parts that may be some. */
    static void read(Passage passage, List<Claim> claims) {
        for (Sentence sentence : passage.sentences()) {
            List<Mention> mentions = sentence.mentions();
            for (int t = 0; t + 2 < mentions.size(); t++) {
                if (counts(mentions.get(t)) && !listed(mentions.get(t))) {
                    claim(sentence, t).ifPresent(c -> add(c, claims));
                }
            }
        }
    }

    /** A list that is surely whole takes the place of the same numbers read as parts that may be some; one that mostly is stands behind them. */
    private static void add(Claim.Sum claim, List<Claim> claims) {
        if (claim.closure() == Closure.CLOSED && !said(claim, claims)) {
            claims.removeIf(old -> same(old, claim));
            claims.add(claim);
        } else if (claims.stream().noneMatch(old -> same(old, claim))) {
            claims.add(claim);
        }
    }

    /** 优41个、良16个、中3个，复核后为优29个、良24个: the last of a list is no total of the next. */
    private static boolean listed(Mention total) {
        return total.lead().startsWith("、");
    }

    private static Optional<Claim.Sum> claim(Sentence sentence, int t) {
        List<Mention> mentions = sentence.mentions();
        Mention total = mentions.get(t);
        List<Mention> parts = new ArrayList<>();
        int at = t + 1;
        int last = t;
        while (at < mentions.size() && (beside(mentions.get(at), total) || part(sentence, at, total, parts))) {
            if (!beside(mentions.get(at), total)) {
                parts.add(named(mentions, at));
                last = at;
            }
            at++;
        }
        boolean ended = parts.size() > 1
                && !rivals(parts, total)
                && !OPEN.matcher(sentence.after(last)).find()
                && (at == mentions.size()
                        || !MORE.matcher(mentions.get(at).lead()).find());
        return ended
                ? Complements.of(parts, bracket(total, parts.get(0)))
                        .map(closure -> new Claim.Sum(
                                total.fact(), parts.stream().map(Mention::fact).toList(), closure))
                : Optional.empty();
    }

    /** 每万人有高中生170人、初中生608人、小学生1052人: where two are more than the first, it is one of them. */
    private static boolean rivals(List<Mention> parts, Mention total) {
        return parts.stream()
                        .filter(p -> p.fact()
                                        .quantity()
                                        .value()
                                        .compareTo(total.fact().quantity().value())
                                > 0)
                        .count()
                > 1;
    }

    private static boolean bracket(Mention total, Mention first) {
        return first.depth() == total.depth() + 1 && !first.lead().contains("其中");
    }

    /** 682户918人: a second count of the same, right behind. */
    private static boolean beside(Mention mention, Mention total) {
        return !mention.alike(total) && !mention.percentage() && mention.lead().isEmpty()
                || mention.percentage() && SHARE.matcher(mention.lead()).matches();
    }

    private static boolean part(Sentence sentence, int at, Mention total, List<Mention> parts) {
        List<Mention> mentions = sentence.mentions();
        Mention part = mentions.get(at);
        Mention name = named(mentions, at);
        Pattern form = parts.isEmpty() ? FIRST : NEXT;
        int depth = parts.isEmpty() ? total.depth() : parts.get(0).depth();
        return (counts(part) || part.lead().isEmpty() && plain(part))
                && part.alike(total)
                && part.measure() == total.measure()
                && (part.depth() == depth || parts.isEmpty() && part.depth() == depth + 1)
                && form.matcher(name.lead()).matches();
    }

    /** The number with the words that name it, which stand before the first of two counts of the same. */
    private static Mention named(List<Mention> mentions, int at) {
        Mention mention = mentions.get(at);
        if (!mention.lead().isEmpty() || at == 0) {
            return mention;
        }
        Mention before = mentions.get(at - 1);
        return new Mention(
                mention.fact(),
                mention.from(),
                mention.to(),
                before.lead(),
                before.cue(),
                mention.depth(),
                before.named());
    }

    private static boolean counts(Mention mention) {
        return plain(mention) && !ListReader.mean(mention);
    }

    private static boolean plain(Mention mention) {
        return mention.plain()
                && !mention.fact().quantity().unit().equals(POINT)
                && !mention.fact().quantity().number().approximate();
    }

    private static boolean said(Claim.Sum claim, List<Claim> claims) {
        return claims.stream()
                .anyMatch(c -> c instanceof Claim.Sum sum && sum.closure() == Closure.CLOSED && numbers(sum, claim));
    }

    private static boolean same(Claim old, Claim.Sum claim) {
        return Claims.first(old) instanceof Claim.Sum sum && numbers(sum, claim);
    }

    private static boolean numbers(Claim.Sum a, Claim.Sum b) {
        return a.total().standsAt(b.total())
                && a.parts().stream()
                        .map(Fact::span)
                        .toList()
                        .equals(b.parts().stream().map(Fact::span).toList());
    }
}
