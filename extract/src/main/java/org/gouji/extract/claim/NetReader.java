package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Gone;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Fact;

/** Reads what came, what went and what is left of both: 新登记320户，注销110户，净增210户; 转出5人、转入3人，净减2人. */
final class NetReader {
    private static final Pattern GOES_ON = Pattern.compile("^[，、；].*");
    private static final Pattern NET =
            Pattern.compile("(?:^|^[，、；](?:共|实际)?|[末比较上年]|年|底)净(?:增加?|(?<down>减少?))(?:[^，。；：]{0,6})?$");
    /** 较上年末增加3人（调入4人、退休1人）: net, if both are told. */
    private static final Pattern CHANGED =
            Pattern.compile("(?:较|比)(?:上年|去年|年初|期初)[末底初]?(?:数)?(?:增加|(?<down>减少))(?:了)?$");

    private static final Pattern IN = Pattern.compile("(?:新|增|入|招|调入|开业|登记|设立|追加)[^，。；：]{0,8}$");
    private static final Pattern OUT = Pattern.compile("(?:减|出|退|收回|" + Gone.WORD + ")[^，。；：]{0,8}$");
    private static final Needs NEEDS = Needs.of(NET, CHANGED);

    private NetReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 0; i < mentions.size(); i++) {
                Matcher said = NET.matcher(mentions.get(i).lead());
                Matcher changed = CHANGED.matcher(mentions.get(i).lead());
                boolean net = said.find();
                if (net) {
                    claim(mentions.get(i), before(mentions, i), said.group("down") != null)
                            .ifPresent(claims::add);
                }
                if (net || changed.find()) {
                    boolean down = (net ? said : changed).group("down") != null;
                    claim(mentions.get(i), inside(mentions, i), down).ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    /** All that came and went right before, from where a list of it begins. */
    private static List<Mention> before(List<Mention> mentions, int at) {
        int from = at;
        boolean begun = false;
        while (from > 0 && !begun && moved(mentions.get(from - 1), mentions.get(at), 0)) {
            from--;
            begun = mentions.get(from).lead().startsWith("；");
        }
        boolean amid = from < at && mentions.get(from).lead().startsWith("、");
        return !amid && GOES_ON.matcher(mentions.get(at).lead()).matches() ? mentions.subList(from, at) : List.of();
    }

    /** All that came and went in the bracket right behind: 净减少2人（退休5人、新招录3人）. */
    private static List<Mention> inside(List<Mention> mentions, int at) {
        int to = at + 1;
        while (to < mentions.size() && moved(mentions.get(to), mentions.get(at), 1)) {
            to++;
        }
        boolean all = to < mentions.size()
                && mentions.get(to).depth() > mentions.get(at).depth();
        return all ? List.of() : mentions.subList(at + 1, to);
    }

    private static Optional<Claim> claim(Mention net, List<Mention> moves, boolean down) {
        List<Fact> more = new ArrayList<>();
        List<Fact> less = new ArrayList<>();
        moves.forEach(m -> (went(m) == down ? more : less).add(m.fact()));
        if (more.isEmpty() || less.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder expression = new StringBuilder("#0");
        for (int i = 1; i < more.size() + less.size(); i++) {
            expression.append(i < more.size() ? " + #" : " - #").append(i);
        }
        more.addAll(less);
        return Optional.of(new Claim.Formula(net.fact(), more, expression.toString()));
    }

    private static boolean moved(Mention mention, Mention net, int deeper) {
        return (came(mention) || went(mention)) && like(mention, net) && mention.depth() == net.depth() + deeper;
    }

    private static boolean came(Mention mention) {
        return IN.matcher(mention.lead()).find() && !OUT.matcher(mention.lead()).find();
    }

    private static boolean went(Mention mention) {
        return OUT.matcher(mention.lead()).find();
    }

    private static boolean like(Mention mention, Mention net) {
        return !mention.percentage()
                && mention.fact().quantity().getClass() == net.fact().quantity().getClass()
                && (mention.money()
                        || mention.fact()
                                .quantity()
                                .unit()
                                .equals(net.fact().quantity().unit()))
                && !mention.fact().quantity().number().approximate();
    }
}
