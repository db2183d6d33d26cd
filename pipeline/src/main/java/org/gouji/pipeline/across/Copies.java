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

/** Paragraphs that two reports share down to their figures: of two units, or of one unit and two years with the old year left in. */
final class Copies implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "NEAR-COPY",
            new Wording("段落照抄", "Copied paragraph"),
            new Wording(
                    "两份报告中同一长段连数字都相同：两个单位之间，或同一单位本年报告中仍写上年年度的段落。",
                    "The same long paragraph, figures included, in reports of two units, or in this year's report of a unit with last year's year still in it."));

    private static final Pattern AMOUNT = Pattern.compile("\\d+\\.\\d+(?=万元|亿元|元|[%％])");
    private static final Pattern YEAR = Pattern.compile("^(?:截至)?(20\\d\\d)年(?:度|末|底|12月)?");
    /** So many different figures are not the same by chance. */
    private static final int FIGURES = 3;

    @Override
    public List<RuleInfo> infos() {
        return List.of(INFO);
    }

    @Override
    public void compare(Shelf shelf, Sink sink) throws SQLException {
        shelf.shared("exact", (first, second) -> {
            if (figures(first.words()) >= FIGURES) {
                boolean later = first.paper().year() > second.paper().year();
                sink.takeAny(pair(later ? first : second, later ? second : first));
            }
        });
    }

    private static long figures(String words) {
        return AMOUNT.matcher(words)
                .results()
                .map(match -> match.group())
                .filter(number -> !number.matches("[0.]+|100(?:\\.0+)?"))
                .distinct()
                .count();
    }

    private static Optional<CrossCheck> pair(Shared copy, Shared source) {
        Paper here = copy.paper();
        Paper there = source.paper();
        boolean sameUnit = here.unit().equals(there.unit());
        boolean related = here.unit().contains(there.unit()) || there.unit().contains(here.unit());
        if (sameUnit ? !oldYear(copy.words(), here, there) : related || here.year() != there.year()) {
            return Optional.empty();
        }
        Wording message = sameUnit
                ? new Wording(
                        here.year() + "年报告中这一段与" + there.year() + "年报告逐字相同，仍写" + there.year() + "年；可能未更新。",
                        "This paragraph of the " + here.year() + " report is that of " + there.year()
                                + ", year included: not brought up to date, perhaps.")
                : new Wording(
                        "这一段与" + there.unit() + "的报告相同，连数字都一样；可能照抄。",
                        "This paragraph is the same in the report of " + there.unit()
                                + ", figures included: copied, perhaps.");
        return Optional.of(new CrossCheck(
                INFO.id(),
                Verdict.BROKEN,
                Optional.of(Severity.WARNING),
                "",
                here.side("", cut(copy.words())),
                List.of(there.side("", cut(source.words()))),
                message));
    }

    /** Whether a paragraph of the later report still begins with the earlier one's year. */
    private static boolean oldYear(String words, Paper here, Paper there) {
        Matcher year = YEAR.matcher(words);
        return there.year() < here.year() && year.find() && Integer.parseInt(year.group(1)) == there.year();
    }

    static String cut(String words) {
        int longest = 120;
        return words.length() <= longest ? words : words.substring(0, longest) + "…";
    }
}
