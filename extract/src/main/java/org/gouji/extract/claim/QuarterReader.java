package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.sentence.Together;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;

/** Reads quarters told one after the other and what they make: 一季度20万元，二季度30万元，三季度25万元，四季度35万元；截至9月底累计75万元, 全年合计110万元, 全年支出110万元. */
final class QuarterReader {
    private static final Pattern QUARTER = Pattern.compile("第?(?<n>[一二三四1234])季度[^，。；：季]{0,10}$");
    private static final Pattern UNTIL =
            Pattern.compile("(?:截至|截止|到|至)(?<month>3|6|9|三|六|九)月(?:末|底|30日|31日)?[^，。；：]{0,2}累计[^，。；：]{0,8}$");
    private static final Pattern ALL = Pattern.compile("^[，；。、](?:全年|四个季度)?(?:" + Together.SHORT + "|累计)[^，。；：]{0,8}$"
            + "|^[，；。、](?:全年|四个季度)(?![^，。；：]*(?:预算|计划|目标|安排|任务|应|需))[^，。；：]{0,6}$");
    private static final String ORDER = "一二三四";
    private static final String DIGITS = "1234";
    private static final String MONTHS = "369";
    private static final String MONTH_WORDS = "三六九";
    private static final int YEAR = 4;
    private static final Needs NEEDS = Needs.of(QUARTER);

    private QuarterReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> quarters = new ArrayList<>();
            for (Mention mention : sentence.mentions()) {
                int count = count(mention);
                if (next(mention, quarters)) {
                    quarters.add(mention);
                } else if (count > 1
                        && quarters.size() >= count
                        && quarters.size() <= YEAR
                        && mention.plain()
                        && mention.alike(quarters.get(0))) {
                    claims.add(sum(mention, quarters.subList(0, count)));
                }
            }
        }
        return claims;
    }

    /** Whether a number is of the quarter that comes next. */
    private static boolean next(Mention mention, List<Mention> quarters) {
        Matcher quarter = QUARTER.matcher(mention.lead());
        if (!mention.plain()
                || mention.lead().contains("累计")
                || !quarter.find()
                || !quarters.isEmpty() && !mention.alike(quarters.get(0))) {
            return false;
        }
        String which = quarter.group("n");
        return Math.max(ORDER.indexOf(which), DIGITS.indexOf(which)) == quarters.size();
    }

    /** How many quarters a number tells of: those until a month, or all four. */
    private static int count(Mention mention) {
        Matcher until = UNTIL.matcher(mention.lead());
        if (until.find()) {
            String month = until.group("month");
            return Math.max(MONTHS.indexOf(month), MONTH_WORDS.indexOf(month)) + 1;
        }
        return ALL.matcher(mention.lead()).matches() ? YEAR : 0;
    }

    private static Claim sum(Mention total, List<Mention> quarters) {
        List<Fact> parts = quarters.stream().map(Mention::fact).toList();
        return new Claim.Sum(total.fact(), parts, Closure.CLOSED);
    }
}
