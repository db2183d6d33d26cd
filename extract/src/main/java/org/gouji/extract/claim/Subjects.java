package org.gouji.extract.claim;

import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;

/** Finds what a rate speaks of where the words before it name it: 基本支出占41.76%, 差旅费完成年初预算的96%. */
final class Subjects {
    private static final Pattern JOINED = Pattern.compile("\\s*[、，和及与]\\s*|以及");
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[，。；：、])(?:其中)?(?:和|及|以及)?(?<name>(?:[^，。；：、（）]|（[^（）]{1,8}）){2,24}?)(?:所占|占比|占(?:到(?![位账期达]))?|完成|预算执行率|预算完成率|执行率|支出进度)[^，。；：、]*$");

    private static final Pattern BESIDE = Pattern.compile("[、，]?(?:资金|金额|支出|涉及资金)?");

    private Subjects() {}

    /** The name that the words before a rate give; empty if there is none. */
    static Optional<Naming.Name> named(Mention rate, Naming naming) {
        Matcher named = NAMED.matcher(rate.lead());
        return named.find()
                ? Optional.of(naming.named(named.group("name")))
                        .filter(n -> !n.key().isEmpty())
                : Optional.empty();
    }

    /** Whether a rate stands in a row of rates that were dealt out in order: then it speaks of its own subject or of nothing. */
    static boolean dealt(Sentence sentence, int i) {
        return joined(sentence, i - 1) || joined(sentence, i);
    }

    private static boolean joined(Sentence sentence, int i) {
        if (i < 0 || i + 1 >= sentence.mentions().size()) {
            return false;
        }
        Mention one = sentence.mentions().get(i);
        Mention next = sentence.mentions().get(i + 1);
        return one.percentage()
                && next.percentage()
                && JOINED.matcher(sentence.between(Math.min(one.to(), next.from()), next.from()))
                        .matches();
    }

    /** 基础设施类18个、62万元: how many there are and what they cost, one right behind the other, where the number is the first of the two. */
    static Optional<List<Mention>> twice(Sentence sentence, Mention number) {
        int next = sentence.mentions().indexOf(number) + 1;
        boolean both = next > 0
                && next < sentence.mentions().size()
                && !number.money()
                && sentence.mentions().get(next).money()
                && BESIDE.matcher(sentence.mentions().get(next).lead()).matches();
        return both ? Optional.of(List.of(number, sentence.mentions().get(next))) : Optional.empty();
    }

    /** The last number of that name before the rate in its paragraph. */
    static Optional<Mention> number(Passage passage, Mention rate, Naming.Name name) {
        Mention found = null;
        for (Sentence sentence : passage.sentences()) {
            for (Mention mention : sentence.mentions()) {
                boolean before =
                        mention.fact().span().start() < rate.fact().span().start();
                if (before
                        && mention.plain()
                        && mention.fact().key().equals(name.key())
                        && !FactIndex.budget(mention.fact())) {
                    found = mention;
                }
            }
        }
        return Optional.ofNullable(found);
    }
}
