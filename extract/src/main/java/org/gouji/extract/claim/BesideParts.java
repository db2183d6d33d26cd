package org.gouji.extract.claim;

import java.util.List;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;

/** Tells numbers in a list that are no parts of its total: what was done with a part or with all, and what is a part of a part. */
final class BesideParts {
    /** 场馆维护费34.15万元执行30.00万元: the second number is what was done with the first. */
    private static final Pattern OWN_SIDE = Pattern.compile("(?:已|实际|已经)?(?:执行|支出|支付|到位|使用|完成)(?:了)?");

    /** 蔬菜640批次，合格634批次；水果210批次: the second number is of the first, and no kind. */
    private static final Pattern OUTCOME =
            Pattern.compile("[，、（]?(?:其中)?(?:已|均)?(?:合格|达标|优良|通过|办结|完成|整改|验收|销号|实[做到办收查访测检有])(?:了|的)?");

    /** 占大学生的56.20%. */
    private static final Pattern OF_PART = Pattern.compile("占(?<name>[^，。；：总全本]{2,12}?)的?(?:比例|比重)?(?:为)?$");

    /** So many parts back a part of one of them may stand. */
    private static final int NEAR = 8;

    private BesideParts() {}

    /**
     * Whether a number of a list stands beside its parts.
     *
     * @param mentions the numbers of the sentence
     * @param j which of them, behind the first part
     * @param parts the parts before it
     */
    static boolean at(List<Mention> mentions, int j, List<Mention> parts) {
        return second(mentions, j) || ofPart(mentions, j, parts);
    }

    /** 大学生121人，毕业生68人，占大学生的56.20%: a number whose share is of another part is within that part. */
    private static boolean ofPart(List<Mention> mentions, int j, List<Mention> parts) {
        if (j + 1 >= mentions.size() || !mentions.get(j + 1).percentage()) {
            return false;
        }
        Matcher base = OF_PART.matcher(mentions.get(j + 1).lead());
        return base.find()
                && parts.subList(Math.max(0, parts.size() - NEAR), parts.size()).stream()
                        .anyMatch(part -> part.lead().contains(base.group("name")));
    }

    /** 整改729个，整改率98.12%: done of all, as its rate says. */
    private static boolean rated(List<Mention> mentions, int j) {
        return j + 1 < mentions.size()
                && mentions.get(j + 1).percentage()
                && mentions.get(j + 1).lead().contains("率");
    }

    /** Whether a number is what was done with the one right before it. */
    private static boolean second(List<Mention> mentions, int j) {
        Mention mention = mentions.get(j);
        Mention before = mentions.get(j - 1);
        boolean outcome = !mention.money()
                && mention.alike(before)
                && OUTCOME.matcher(mention.lead()).matches()
                && (rated(mentions, j)
                        || mention.fact()
                                        .quantity()
                                        .value()
                                        .compareTo(before.fact().quantity().value())
                                <= 0);
        return outcome || OWN_SIDE.matcher(mention.lead()).matches();
    }
}
