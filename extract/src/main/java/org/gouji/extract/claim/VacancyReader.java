package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Fact;

/**
 * Reads how many posts are vacant, or how many people there are above them: 核定编制58名，在编52人，空编6名; 编制20个，实有22人，超编2人. Who is there without a post (实有, 在职)
 * may be among the people: only 在编 proves a slip, other words confirm.
 */
final class VacancyReader {
    private static final Pattern POSTS = Pattern.compile("(?:编制|核编)(?:数|人数|总数|名额)?(?:共计|总计|为|有|共)*$");
    private static final Pattern FILLED =
            Pattern.compile("^[，、；](?:目前|现|现有|年末|年底|截至年末|截至年底)*(?<who>在编|实有|在职|在岗|实际|现有)[^，。；：]{0,10}$");
    private static final Pattern IN_POST = Pattern.compile("在编");
    private static final Pattern VACANT = Pattern.compile("^[，、；](?:现|尚|仍|还|目前)?(?:空编|缺编|空缺|缺额)[^，。；：]{0,6}$");
    private static final Pattern ABOVE = Pattern.compile("^[，、；](?:现|目前)?(?:超编)[^，。；：]{0,6}$");
    private static final Set<String> HEADS = Set.of("人", "名", "个");
    private static final Needs NEEDS = Needs.of(Pattern.compile("空编|缺编|空缺|缺额|超编"));

    private VacancyReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 2; i < mentions.size(); i++) {
                claim(mentions.get(i - 2), mentions.get(i - 1), mentions.get(i)).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static Optional<Claim> claim(Mention posts, Mention filled, Mention left) {
        boolean vacant = VACANT.matcher(left.lead()).matches();
        boolean read = (vacant || ABOVE.matcher(left.lead()).matches())
                && heads(posts)
                && heads(filled)
                && heads(left)
                && POSTS.matcher(posts.lead()).find()
                && FILLED.matcher(filled.lead()).matches();
        if (!read) {
            return Optional.empty();
        }
        Fact more = vacant ? posts.fact() : filled.fact();
        Fact fewer = vacant ? filled.fact() : posts.fact();
        boolean holds = more.quantity()
                        .value()
                        .subtract(fewer.quantity().value())
                        .compareTo(left.fact().quantity().value())
                == 0;
        return holds || IN_POST.matcher(filled.lead()).find()
                ? Optional.of(new Claim.Formula(left.fact(), List.of(more, fewer), "#0 - #1"))
                : Optional.empty();
    }

    private static boolean heads(Mention mention) {
        return mention.depth() == 0
                && HEADS.contains(mention.fact().quantity().unit())
                && !mention.fact().quantity().number().approximate();
    }
}
