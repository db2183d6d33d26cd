package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Measure;

/** Reads a rate whose base stands by its name in the bracket behind it: 全年支出480万元，为年初预算的96%（年初预算500万元）. */
final class BaseBehindReader {
    private static final Pattern RATE = Pattern.compile("^[，、](?:共|约|已)?(?:占|为|完成|达到)(?<base>[^，。；：、（）]{2,16}?)的?$");
    private static final Pattern CLOSES = Pattern.compile("^[）)].*$");
    private static final Needs NEEDS = Needs.of(RATE);

    private BaseBehindReader() {}

    /**
     * Adds the claims of a paragraph, in place of those that guess at the base.
     *
     * @param read what was read of it already: a rate is of one base
     */
    static void read(Passage passage, List<Claim> read) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            for (int i = 1; i + 1 < sentence.mentions().size(); i++) {
                Mention rate = sentence.mentions().get(i);
                boolean known = !rate.percentage()
                        || read.stream().anyMatch(c -> of(c, rate) && ((Ratio) Claims.first(c)).baseNamed());
                Optional<Claim> claim = known ? Optional.empty() : claim(sentence, i);
                if (claim.isPresent()) {
                    read.removeIf(c -> of(c, rate));
                    claims.add(claim.get());
                }
            }
        }
        read.addAll(claims);
    }

    private static boolean of(Claim claim, Mention rate) {
        return Claims.first(claim) instanceof Ratio ratio && ratio.rate().standsAt(rate.fact());
    }

    private static Optional<Claim> claim(Sentence sentence, int at) {
        Mention part = sentence.mentions().get(at - 1);
        Mention rate = sentence.mentions().get(at);
        Mention base = sentence.mentions().get(at + 1);
        Matcher named = RATE.matcher(rate.lead());
        boolean bracket = named.matches()
                && base.depth() == rate.depth() + 1
                && base.lead().startsWith("（" + named.group("base"))
                && CLOSES.matcher(sentence.after(at + 1)).find();
        boolean alike = part.plain()
                && part.alike(base)
                && part.depth() == rate.depth()
                && base.fact().quantity().value().signum() > 0;
        return bracket && alike
                ? Optional.of(new Ratio(
                        rate.fact(),
                        part.fact(),
                        base.fact(),
                        rate.measure() == Measure.COMPLETION ? Ratio.Type.COMPLETION : Ratio.Type.SHARE,
                        true,
                        rate.fact().place().sentence()))
                : Optional.empty();
    }
}
