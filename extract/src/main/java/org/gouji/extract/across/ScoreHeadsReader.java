package org.gouji.extract.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.PointWords;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;

/**
 * Reads the points given in the numbered headings of a paper: 三、完成情况（自评得分88分）, below it （一）产出（自评得分49分） and （二）效益（自评得分39分）. Those of one level
 * make what the heading above them is given, or the total told before them. A heading of that level without points leaves it open.
 */
final class ScoreHeadsReader {
    private static final List<Pattern> LABELS = List.of(
            Pattern.compile("^\\s*[一二三四五六七八九十]{1,3}[、．.]"),
            Pattern.compile("^\\s*[（(][一二三四五六七八九十]{1,3}[）)]"),
            Pattern.compile("^\\s*\\d{1,2}[.．、](?!\\d)"),
            Pattern.compile("^\\s*[（(]\\d{1,2}[）)]"));
    private static final Pattern OTHER = Pattern.compile("平均|上年|去年|复核|评审|第三方|问卷|抽查");
    private static final int NO_LEVEL = -1;

    /** What every evaluation gives points for. */
    private static final Pattern DIMENSION = Pattern.compile("投入|过程|产出|效益|效果|决策|管理|数量|质量|时效|成本|满意度|执行|履职");

    /** Points farther from their total are of several papers. */
    private static final BigDecimal FAR = BigDecimal.TEN;

    /** So many may be those of a dimension without a heading, as the execution of the budget is. */
    private static final BigDecimal LEFT_OUT = BigDecimal.valueOf(5);

    private static final int SURE = 3;

    private ScoreHeadsReader() {}

    /**
     * A numbered paragraph, or one that tells a total.
     *
     * @param level how deep it is numbered; {@code NO_LEVEL} if it is not
     * @param score the points given in it
     * @param dimension whether it is one of those that every evaluation has
     */
    private record Head(int level, Optional<Mention> score, boolean dimension) {}

    /** The claims of one paper. */
    static List<Claim> read(Paper paper) {
        List<Head> heads = paper.passages().stream()
                .map(ScoreHeadsReader::head)
                .filter(h -> h.level() != NO_LEVEL || h.score().isPresent())
                .toList();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            if (head.score().isPresent()) {
                claim(head, heads.subList(i + 1, heads.size())).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static Head head(Passage passage) {
        if (passage.sentences().isEmpty()) {
            return new Head(NO_LEVEL, Optional.empty(), false);
        }
        Sentence first = passage.sentences().get(0);
        List<Mention> points = first.mentions().stream()
                .filter(m -> m.fact().quantity().unit().equals("分")
                        && m.fact().place().kind() == PlaceKind.PROSE
                        && !m.fact().quantity().number().approximate())
                .toList();
        List<Mention> given = points.stream()
                .filter(m -> PointWords.given(m) || PointWords.total(m))
                .toList();
        int level = level(first.line().chars());
        boolean one = given.size() == 1
                && points.indexOf(given.get(0)) == points.size() - 1
                && points.size() <= 2
                && !OTHER.matcher(given.get(0).lead()).find()
                && (level != NO_LEVEL || PointWords.total(given.get(0)));
        boolean dimension =
                one && DIMENSION.matcher(first.between(0, given.get(0).from())).find();
        return new Head(level, one ? Optional.of(given.get(0)) : Optional.empty(), dimension);
    }

    private static int level(String words) {
        for (int level = 0; level < LABELS.size(); level++) {
            Matcher label = LABELS.get(level).matcher(words);
            if (label.find()) {
                return level;
            }
        }
        return NO_LEVEL;
    }

    /** What the headings below one make, or those behind a total, the first of which says how deep they are. */
    private static Optional<Claim> claim(Head total, List<Head> behind) {
        int level = behind.isEmpty() ? NO_LEVEL : behind.get(0).level();
        if (level <= total.level()) {
            return Optional.empty();
        }
        List<Mention> parts = new ArrayList<>();
        boolean dimensions = true;
        for (Head head : behind) {
            if (head.level() < level) {
                break;
            }
            if (head.level() == level) {
                if (head.score().isEmpty()) {
                    return Optional.empty();
                }
                parts.add(head.score().get());
                dimensions &= head.dimension();
            }
        }
        Fact whole = total.score().get().fact();
        BigDecimal off = off(whole, parts);
        boolean sure = dimensions && parts.size() >= SURE && off.compareTo(LEFT_OUT) < 0;
        return parts.size() > 1 && off.compareTo(FAR) <= 0
                ? Optional.of(new Claim.Sum(
                        whole, parts.stream().map(Mention::fact).toList(), sure ? Closure.CLOSED : Closure.LOOSE))
                : Optional.empty();
    }

    private static BigDecimal off(Fact total, List<Mention> parts) {
        BigDecimal sum = parts.stream().map(m -> m.fact().quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.subtract(total.quantity().value()).abs();
    }
}
