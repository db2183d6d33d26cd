package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/** Reads people and things counted of which all parts are told, the rest last: 受益群众900人，其中脱贫人口300人、其他群众600人. */
final class RestReader {
    private static final Pattern REST = Pattern.compile("^[、，](?:其他|其余)[^，。；：、（）]{0,8}$");
    private static final Pattern NEXT = Pattern.compile("^、[^，。；：、（）]{1,12}$");

    /** 隐患512处，已整改498处，其余14处正在整改. */
    private static final Pattern DONE = Pattern.compile("^，(?:其中)?已(?:经)?[^，。；：、（）]{1,6}$");

    private static final Pattern LEFT = Pattern.compile("^，(?:其余|剩余|余下|余|尚余|尚有|还有)[^，。；：、（）]{0,2}$");

    /** 区长、副区长各12批次: one number for several. */
    private static final Pattern EACH = Pattern.compile("各(?:有|为)?$");

    private static final Needs NEEDS = Needs.of(REST, LEFT);

    private RestReader() {}

    /**
     * The sums of a paragraph.
     *
     * @param read what was read of it already
     */
    static List<Claim> read(Passage passage, List<Claim> read) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 1; i < mentions.size(); i++) {
                Mention total = mentions.get(i - 1);
                done(mentions, i).ifPresent(claims::add);
                if (mentions.get(i).cue().mark() == ListMark.UNSAID && counts(total) && !ListReader.mean(total)) {
                    List<Fact> parts = parts(mentions, i, total);
                    if (!parts.isEmpty() && read.stream().noneMatch(c -> of(c, total))) {
                        claims.add(new Claim.Sum(total.fact(), parts, closure(parts)));
                    }
                }
            }
        }
        return claims;
    }

    /** What was done of all, and the rest, right behind their number. */
    private static Optional<Claim> done(List<Mention> mentions, int i) {
        if (i + 1 >= mentions.size()) {
            return Optional.empty();
        }
        Mention total = mentions.get(i - 1);
        Mention done = mentions.get(i);
        Mention rest = mentions.get(i + 1);
        boolean three = List.of(total, done, rest).stream()
                .allMatch(m -> counts(m) && m.alike(total) && m.depth() == total.depth());
        return three
                        && DONE.matcher(done.lead()).matches()
                        && LEFT.matcher(rest.lead()).matches()
                ? Optional.of(new Claim.Sum(total.fact(), List.of(done.fact(), rest.fact()), Closure.CLOSED))
                : Optional.empty();
    }

    /** Two parts are one and the others; three may be women, young people and others, where one may be counted twice. */
    private static Closure closure(List<Fact> parts) {
        return parts.size() == 2 ? Closure.CLOSED : Closure.LOOSE;
    }

    /** The parts up to the rest; none if the rest is not told. */
    private static List<Fact> parts(List<Mention> mentions, int from, Mention total) {
        List<Fact> parts = new ArrayList<>();
        for (int i = from; i < mentions.size(); i++) {
            Mention part = mentions.get(i);
            boolean rest = i > from && REST.matcher(part.lead()).matches();
            boolean next = i == from || NEXT.matcher(part.lead()).matches();
            if (!counts(part)
                    || EACH.matcher(part.lead()).find()
                    || !part.alike(total)
                    || part.depth() != total.depth()
                    || !(rest || next)) {
                return List.of();
            }
            parts.add(part.fact());
            if (rest) {
                return parts;
            }
        }
        return List.of();
    }

    private static boolean counts(Mention mention) {
        return mention.plain()
                && mention.measure() == Measure.NUMBER
                && !mention.money()
                && !mention.fact().quantity().number().approximate();
    }

    private static boolean of(Claim claim, Mention total) {
        return Claims.first(claim) instanceof Claim.Sum sum && sum.total().standsAt(total.fact());
    }
}
