package org.gouji.pipeline.across;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.CrossCheck;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.pipeline.across.Pairs.Shared;

/**
 * Paragraphs that two reports share down to their figures: of two units, or of one unit and two years with the old year left in. Reports
 * that are the same from end to end but for their units' names are told once, whatever their kind and however many they are: no template
 * has all figures of a report.
 */
final class Copies implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "NEAR-COPY",
            new Wording("段落照抄", "Copied paragraph"),
            new Wording(
                    "两份报告中同一长段连数字都相同：两个单位之间，或同一单位本年报告中仍写上年年度的段落。",
                    "The same long paragraph, figures included, in reports of two units, or in this year's report of a unit with last year's year still in it."));

    private static final Pattern AMOUNT = Pattern.compile("\\d+\\.\\d+(?=万元|亿元|元|[%％])");
    private static final Pattern ANY = Pattern.compile("\\d+(?:\\.\\d+)?(?=万元|亿元|元|[%％])");
    private static final Pattern YEAR = Pattern.compile("^(?:截至)?(20\\d\\d)年(?:度|末|底|12月)?");
    /** So many different figures are not the same by chance. */
    private static final int FIGURES = 3;
    /** The same for figures without decimals. */
    private static final int ROUND = 5;
    /** So many others are named. */
    private static final int NAMED = 3;

    @Override
    public List<RuleInfo> infos() {
        return List.of(INFO);
    }

    @Override
    public void compare(Shelf shelf, Sink sink) throws SQLException {
        Set<Set<String>> told = new HashSet<>();
        shelf.wholes(same -> wholes(shelf, same, (one, others) -> {
            others.forEach(other -> told.add(places(one, other)));
            sink.take(whole(shelf, one, others));
        }));
        shelf.shared("exact", (first, second) -> {
            boolean within = !told.isEmpty() && told.contains(places(first.paper(), second.paper()));
            if (!within && figures(first.words(), AMOUNT) >= FIGURES) {
                sink.takeAny(pair(second, first));
                sink.takeAny(pair(first, second));
            }
        });
    }

    /** Somebody to whom reports are shown with those that say the same. */
    private interface Visitor {
        void visit(Paper one, List<Paper> others) throws SQLException;
    }

    /** Each report is held against all that are of another unit and the same year: nobody knows which was first. */
    private static void wholes(Shelf shelf, List<Paper> same, Visitor visitor) throws SQLException {
        String words = String.join("\n", shelf.paragraphs(same.get(0)));
        if (figures(words, AMOUNT) < FIGURES && figures(words, ANY) < ROUND) {
            return;
        }
        for (Paper one : same) {
            List<Paper> others = same.stream()
                    .filter(other -> other.year() == one.year() && !related(other, one))
                    .limit(NAMED + 1L)
                    .toList();
            if (!others.isEmpty()) {
                visitor.visit(one, others);
            }
        }
    }

    /** The two reports, or the one in which a paragraph stands twice. */
    private static Set<String> places(Paper one, Paper other) {
        return new HashSet<>(List.of(one.file() + '\n' + one.report(), other.file() + '\n' + other.report()));
    }

    /** The paragraph with the most figures stands for all. */
    private static CrossCheck whole(Shelf shelf, Paper here, List<Paper> there) throws SQLException {
        Comparator<String> most = Comparator.comparingLong(words -> figures(words, ANY));
        List<String> ours = shelf.paragraphs(here);
        List<CrossCheck.Side> sides = new ArrayList<>();
        for (Paper other : there.subList(0, Math.min(there.size(), NAMED))) {
            sides.add(other.side(
                    "", cut(shelf.paragraphs(other).stream().max(most).orElse(""))));
        }
        List<String> units = there.stream().map(Paper::unit).distinct().toList();
        String named = String.join("、", units.subList(0, Math.min(units.size(), NAMED)));
        String more = units.size() > NAMED ? "等单位" : "";
        return new CrossCheck(
                INFO.id(),
                Verdict.BROKEN,
                Optional.of(Severity.WARNING),
                "",
                here.side("", cut(ours.stream().max(most).orElse(""))),
                sides,
                new Wording(
                        "除单位名称外，各长段（" + ours.size() + " 段）与" + named + more + "的报告逐字相同，连数字都一样；可能照抄。",
                        "But for the unit's name all long paragraphs (" + ours.size() + ") are those of the report of "
                                + named + (more.isEmpty() ? "" : " and others")
                                + ", figures included: copied, perhaps."));
    }

    /** Units of which one's name is within the other's may speak of the same money. */
    private static boolean related(Paper one, Paper other) {
        return one.unit().contains(other.unit()) || other.unit().contains(one.unit());
    }

    /** Whether so many different figures stand in a paragraph that it is not the same by chance. */
    static boolean telling(String words) {
        return figures(words, AMOUNT) >= FIGURES;
    }

    private static long figures(String words, Pattern kind) {
        return kind.matcher(words)
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
        if (sameUnit ? !oldYear(copy.words(), here, there) : related(here, there) || here.year() != there.year()) {
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
