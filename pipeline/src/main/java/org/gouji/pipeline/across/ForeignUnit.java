package org.gouji.pipeline.across;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.CrossCheck;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.pipeline.across.Pairs.Shared;

/** Another unit's name where the report speaks of itself: a paragraph taken over from that unit's report. */
final class ForeignUnit implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "FOREIGN-UNIT",
            new Wording("他单位名称", "Another unit's name"),
            new Wording(
                    "一段话在两个单位的报告中相同（数字除外），讲的是收支、决算或人员，句首却是另一单位的名称。",
                    "A paragraph that two units' reports share but for figures speaks of income, expenditure or staff, and begins with the other unit's name."));

    private static final Pattern OF_ITSELF =
            Pattern.compile("(?=.*(?:收入|支出|决算|预算|编制|资产|结余|三公))(?=.*\\d(?:万元|亿元|元|人|名|辆|[%％]))", Pattern.DOTALL);
    /** They are named in many units' reports as those who give and oversee. */
    private static final Pattern OVERSEER = Pattern.compile("财政[厅局所]|人民政府|审计|委员会$|主管");

    private static final int SHORTEST = 5;

    @Override
    public List<RuleInfo> infos() {
        return List.of(INFO);
    }

    @Override
    public void compare(Shelf shelf, Sink sink) throws SQLException {
        shelf.shared("shape", (first, second) -> {
            sink.takeAny(pasted(first, second));
            sink.takeAny(pasted(second, first));
        });
    }

    /** A paragraph of {@code copy} that begins with the name of the unit that {@code source} is of. */
    private static Optional<CrossCheck> pasted(Shared copy, Shared source) {
        Paper here = copy.paper();
        Paper there = source.paper();
        String name = there.unit();
        if (here.unit().contains(name)
                || name.contains(here.unit())
                || name.length() < SHORTEST
                || OVERSEER.matcher(name).find()
                || copy.words().contains(here.unit())
                || !OF_ITSELF.matcher(copy.words()).find()
                || !subject(copy.words(), name) && !copied(copy.words(), source.words(), name)) {
            return Optional.empty();
        }
        return Optional.of(
                new CrossCheck(
                        INFO.id(),
                        Verdict.BROKEN,
                        Optional.of(Severity.WARNING),
                        "",
                        here.side(name, Copies.cut(copy.words())),
                        List.of(there.side(name, Copies.cut(source.words()))),
                        new Wording(
                                here.unit() + "的报告中出现“" + name + "”，同一段也在" + name + "的报告中；可能照抄后未改单位名称。",
                                "The report of " + here.unit() + " speaks of " + name
                                        + " in a paragraph that stands in that unit's report too: copied, perhaps, and the name left in.")));
    }

    /** Whether it is the other's own paragraph, name, figures and all. */
    private static boolean copied(String copy, String source, String name) {
        return copy.equals(source) && copy.contains(name) && Copies.telling(copy);
    }

    /** Whether a sentence begins with the name, after a year perhaps, and goes on to speak of it. */
    private static boolean subject(String words, String name) {
        Matcher sentence = Pattern.compile(
                        "(?:^|[。；])(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．])?(?:20\\d\\d年度?(?:末|底)?[，,]?)?"
                                + Pattern.quote(name) + "(?!等|与|和|、|及|关于|《|印发|联合|牵头)")
                .matcher(words);
        return sentence.find();
    }
}
