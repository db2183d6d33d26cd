package org.gouji.extract.claim;

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

/**
 * Reads the side of expenditure of an account whose two totals are printed as one: 收、支总计均为90万元。其中：本年收入80万元，年初结转10万元；本年支出84万元，结余分配1万元，年末结转5万元. The
 * side of income is read as the list that 其中 opens.
 */
final class GrandSideReader {
    private static final Pattern TOTAL = Pattern.compile("收(?:入)?、?支(?:出)?(?:决算)?总计(?:均|各)?(?:为|是|共)?$");
    private static final Pattern SPENT = Pattern.compile("^[；;](?:支出[方侧]?面?[：:，])?(?:其中[：:，]?)?本年支出(?:合计)?(?:为)?$");
    private static final Pattern BESIDE =
            Pattern.compile("^[，、](?:结余分配|年末[^，。；：]{0,6}(?:结转|结余)[^，。；：]{0,6}|转入[^，。；：]{0,10})(?:为)?$");
    private static final Needs NEEDS = Needs.of(SPENT);

    private GrandSideReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 1; i < mentions.size(); i++) {
                if (money(mentions.get(i))
                        && SPENT.matcher(mentions.get(i).lead()).matches()) {
                    List<Fact> side = side(mentions, i);
                    total(passage, mentions.get(i))
                            .filter(t -> side.size() > 1)
                            .ifPresent(t -> claims.add(
                                    new Claim.Sum(t, side, Closure.LOOSE, Optional.empty(), sentence.span())));
                }
            }
        }
        return claims;
    }

    private static List<Fact> side(List<Mention> mentions, int from) {
        List<Fact> side = new ArrayList<>(List.of(mentions.get(from).fact()));
        for (int i = from + 1;
                i < mentions.size()
                        && money(mentions.get(i))
                        && BESIDE.matcher(mentions.get(i).lead()).matches();
                i++) {
            side.add(mentions.get(i).fact());
        }
        return side;
    }

    /** The last such total before. */
    private static Optional<Fact> total(Passage passage, Mention spent) {
        return passage.sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .filter(m -> money(m)
                        && m.plain()
                        && m.fact().span().start() < spent.fact().span().start()
                        && TOTAL.matcher(m.lead()).find())
                .map(Mention::fact)
                .reduce((a, b) -> b);
    }

    private static boolean money(Mention mention) {
        return mention.money() && !mention.fact().quantity().number().approximate();
    }
}
