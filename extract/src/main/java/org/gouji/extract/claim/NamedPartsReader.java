package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;

/** Reads totals whose parts are all named before them: 资金由中央资金和地方资金两部分组成，总预算500万元，其中中央资金300万元，地方资金200万元. */
final class NamedPartsReader {
    private static final Pattern NAMED = Pattern.compile(
            "(?:由|包括|包含|分为|分|主要有|有)(?<names>[\\u4e00-\\u9fa5（）“”]{2,20}(?:[、和与及][\\u4e00-\\u9fa5（）“”]{2,20}){1,3})(?<n>[两二三四])(?:个部分|部分|大类|类|大块|块)(?:支出|资金|项目|经费|内容)?(?:组成|构成)?[，。；]");
    private static final Pattern BETWEEN = Pattern.compile("以及|[、和与及]");
    private static final String NUMERALS = "零一二三四";

    private static final Needs NEEDS = Needs.of(NAMED);

    private NamedPartsReader() {}

    /** The sums of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            Matcher named = sentence.line().matcher(NAMED);
            if (named.find()) {
                List<String> names = List.of(BETWEEN.split(named.group("names")));
                if (names.size() == number(named.group("n"))) {
                    sum(sentence, named.end(), names).ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    private static int number(String numeral) {
        return numeral.equals("两") ? 2 : NUMERALS.indexOf(numeral);
    }

    /** The first number behind the names, and 其中 right behind it each of them with its own, in their order and nothing else. */
    private static Optional<Claim> sum(Sentence sentence, int from, List<String> names) {
        List<Mention> after =
                sentence.mentions().stream().filter(m -> m.from() >= from).toList();
        if (after.size() <= names.size()
                || !after.get(0).money()
                || !after.get(0).plain()) {
            return Optional.empty();
        }
        Mention total = after.get(0);
        String whole = sentence.between(from, total.from());
        List<Fact> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Mention part = after.get(i + 1);
            boolean first = i > 0 || part.cue().mark() == ListMark.UNSAID;
            boolean own = part.plain()
                    && part.alike(total)
                    && part.depth() == total.depth()
                    && part.lead().contains(names.get(i))
                    && !whole.contains(names.get(i));
            if (!first || !own) {
                return Optional.empty();
            }
            parts.add(part.fact());
        }
        return Optional.of(new Claim.Sum(total.fact(), parts, Closure.CLOSED, Optional.empty(), sentence.span()));
    }
}
