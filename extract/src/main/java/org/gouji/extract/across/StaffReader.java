package org.gouji.extract.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/** Ties staff to posts: who is in post stays within the posts (编制), and each is the same wherever it is printed. */
final class StaffReader {
    private static final Pattern QUOTA = Pattern.compile(".*编制(?:数|人数|总数)?$");
    private static final Pattern ACTUAL =
            Pattern.compile(".*(?:在编|在职|实有|在岗)[^，。；]{0,6}$|(?:年末)?(?:职工|实有)人数$|.*实际在[编职]人[数员]$");
    private static final Pattern OUTSIDE = Pattern.compile(".*(?:借用|劳务|派遣|聘用|退休|离休|临聘|遗属|编外).*");
    private static final Pattern POST = Pattern.compile(
            "(?:.*[^\\u4e00-\\u9fa5]|(?:领导职数|配备|设|核定|正科职?|副科职?|正处职?|副处职?|正股级?|副股级?)*)(?<post>副?(?:主任|局长|书记|所长|站长|馆长|院长|校长|部长|处长|科长|股长|队长)|(?:股|科|处|中层)级?(?:领导)?职数)$");
    private static final Pattern INNER = Pattern.compile(".*(?:内设(?:机构|股室|科室|处室)|(?:职能)?(?:股室|科室|处室))$");

    private StaffReader() {}

    /** The claims of one unit's papers. */
    static List<Claim> read(List<Paper> papers) {
        List<Claim> claims = new ArrayList<>();
        List<Mention> all = papers.stream().flatMap(Paper::mentions).toList();
        papers.forEach(p -> bounds(p.mentions().toList(), claims));
        twice(all, claims);
        return claims;
    }

    /** Those in post against the posts printed nearest before them in their paper. */
    private static void bounds(List<Mention> mentions, List<Claim> claims) {
        Optional<Fact> quota = Optional.empty();
        for (Mention mention : mentions) {
            Fact fact = mention.fact();
            if (people(fact) && QUOTA.matcher(fact.item()).matches()) {
                quota = Optional.of(fact);
            } else if (people(fact)
                    && ACTUAL.matcher(fact.item()).matches()
                    && !OUTSIDE.matcher(fact.item()).matches()) {
                quota.ifPresent(q -> claims.add(Claim.Bound.likely(fact, q)));
            }
        }
    }

    /** Leading posts and inner departments, printed in two papers or places, are as a rule the same. */
    private static void twice(List<Mention> mentions, List<Claim> claims) {
        List<Fact> seen = new ArrayList<>();
        for (Mention mention : mentions) {
            Fact fact = mention.fact();
            String post = post(fact);
            if (post.isEmpty()) {
                continue;
            }
            seen.stream()
                    .filter(f -> post(f).equals(post)
                            && !f.place().sentence().equals(fact.place().sentence()))
                    .findFirst()
                    .ifPresent(f -> claims.add(
                            new Equal(f, fact, Equal.Type.LIKELY, fact.place().sentence())));
            seen.add(fact);
        }
    }

    private static String post(Fact fact) {
        if (!(fact.quantity() instanceof Quantity.Count) || fact.measure() != Measure.NUMBER) {
            return "";
        }
        var post = POST.matcher(fact.item());
        if (people(fact) && post.matches()) {
            return post.group("post");
        }
        return INNER.matcher(fact.item()).matches() ? "内设机构" : "";
    }

    private static boolean people(Fact fact) {
        String unit = fact.quantity().unit();
        return fact.measure() == Measure.NUMBER && (unit.equals("人") || unit.equals("名") || unit.equals("个"));
    }
}
