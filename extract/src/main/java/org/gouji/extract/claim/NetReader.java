package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;

/** Reads what came, what went and what is left of both: 新登记320户，注销110户，净增210户; 转出5人、转入3人，净减2人. */
final class NetReader {
    private static final Pattern NET = Pattern.compile("^[，、；](?:共|实际)?净(?:增加?|(?<down>减少?))(?:[^，。；：]{0,6})?$");
    private static final Pattern IN = Pattern.compile("(?:新|增|入|招|调入|开业|登记|设立)[^，。；：]{0,8}$");
    private static final Pattern OUT = Pattern.compile("(?:注销|减|出|退|吊销|流失|关停|报废|核销|离职|死亡)[^，。；：]{0,8}$");
    private static final Needs NEEDS = Needs.of(NET);

    private NetReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 2; i < mentions.size(); i++) {
                Mention net = mentions.get(i);
                Matcher said = NET.matcher(net.lead());
                if (said.matches() && like(mentions.get(i - 1), net) && like(mentions.get(i - 2), net)) {
                    Mention last = mentions.get(i - 1);
                    Mention first = mentions.get(i - 2);
                    boolean came = came(first) && went(last);
                    if (came || went(first) && came(last)) {
                        claims.add(of(net, came ? first : last, came ? last : first, said.group("down") != null));
                    }
                }
            }
        }
        return claims;
    }

    private static Claim of(Mention net, Mention came, Mention went, boolean down) {
        return new Claim.Formula(
                net.fact(),
                down ? List.of(went.fact(), came.fact()) : List.of(came.fact(), went.fact()),
                "#0 - #1",
                net.fact().place().sentence());
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
                && mention.depth() == net.depth()
                && !mention.fact().quantity().number().approximate();
    }
}
