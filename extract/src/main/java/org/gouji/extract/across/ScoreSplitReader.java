package org.gouji.extract.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.PointWords;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Span;

/**
 * Reads a total score with what was scored on each side (得分93.5分：预算执行9.5分、产出48分、效益26分、满意度10分). The sides make the total; and where they cut the rows of the score
 * sheet into groups, one behind the other, each is what its rows make.
 */
final class ScoreSplitReader {
    private static final Pattern TOTAL =
            Pattern.compile("(?:得分|总分|评分|总得分|分数|评定|计|自评|(?:综合|项目|最终|实际|总体)得)(?:合计)?(?:为|是|：)*$");
    private static final Pattern OPENS =
            Pattern.compile("^(?:，?(?:等级|评价等级)[^，。；：（]{1,8})?[，。；]?(?:其中[：，]?|（(?:其中[：，]?)?|：).*");
    private static final Pattern OTHER = Pattern.compile("满分|平均|等级|分值|权重|扣|比|较|提高|上年|以上|每|加分|减分");
    private static final Pattern SIDE = Pattern.compile("^[，、；：（）]*(?:其中[：，]?)?[^，。；：、]{2,24}$");

    private static final Pattern WON =
            Pattern.compile("(?:^|[，；：、])[^，。；：、\\d]{2,16}(?:部分|方面|指标|环节|情况)(?:自评|评价)?得分?(?:为|：)?$");
    private static final Needs NEEDS = Needs.of(WON);

    private ScoreSplitReader() {}

    /**
     * A total and its sides.
     *
     * @param total the total score
     * @param sides two or more
     * @param listed whether 其中 opens them and all are called scores, so that they are read as any list
     */
    private record Split(Fact total, List<Fact> sides, boolean listed) {
        Claim sum() {
            return new Claim.Sum(total, sides, Closure.UNSAID);
        }
    }

    /** The claims of one unit's papers, or one project's. */
    static List<Claim> read(List<Paper> papers) {
        List<Claim> claims = new ArrayList<>();
        List<Split> splits = new ArrayList<>();
        for (Paper paper : papers) {
            paper.passages().stream().flatMap(p -> p.sentences().stream()).forEach(s -> splits(s, splits));
        }
        splits.stream().filter(s -> !s.listed()).forEach(s -> claims.add(s.sum()));
        List<List<Fact>> sheets = sheets(papers);
        if (sheets.size() == 1) {
            papers.forEach(p -> apart(p).forEach(sides -> claims.addAll(groups(sides, sheets.get(0)))));
            splits.forEach(s -> claims.addAll(groups(s.sides(), sheets.get(0))));
        }
        return claims;
    }

    private static void splits(Sentence sentence, List<Split> splits) {
        List<Mention> mentions = sentence.mentions();
        for (int i = 0; i + 2 < mentions.size(); i++) {
            Mention total = mentions.get(i);
            boolean opened = points(total)
                    && TOTAL.matcher(total.lead()).find()
                    && !OTHER.matcher(total.lead()).find()
                    && OPENS.matcher(mentions.get(i + 1).lead()).matches();
            if (opened) {
                List<Mention> sides = sides(mentions.subList(i + 1, mentions.size()));
                if (sides.size() > 1 && PointWords.addUp(total, sides)) {
                    boolean called = sides.stream().allMatch(m -> m.measure() == total.measure());
                    splits.add(new Split(
                            total.fact(),
                            sides.stream().map(Mention::fact).toList(),
                            called && mentions.get(i + 1).lead().contains("其中")));
                }
            }
        }
    }

    /** 从构成看，投入部分得15分，过程部分得31分，产出部分得48分: what was scored on each side, the total told elsewhere. */
    private static List<List<Fact>> apart(Paper paper) {
        List<List<Fact>> apart = new ArrayList<>();
        for (Passage passage : paper.passages()) {
            for (Sentence sentence : passage.with(NEEDS)) {
                List<Fact> sides = sentence.mentions().stream()
                        .filter(m -> points(m)
                                && WON.matcher(m.lead()).find()
                                && !OTHER.matcher(m.lead()).find())
                        .map(Mention::fact)
                        .toList();
                if (sides.size() > 1) {
                    apart.add(sides);
                }
            }
        }
        return apart;
    }

    private static List<Mention> sides(List<Mention> mentions) {
        return mentions.stream()
                .takeWhile(m -> points(m)
                        && !PointWords.total(m)
                        && SIDE.matcher(m.lead()).matches()
                        && !OTHER.matcher(m.lead()).find())
                .toList();
    }

    /** The scores of the rows of each sheet, the total left out. */
    private static List<List<Fact>> sheets(List<Paper> papers) {
        Map<Span, List<Fact>> sheets = new LinkedHashMap<>();
        for (Paper paper : papers) {
            paper.facts().stream()
                    .filter(f -> f.measure() == Measure.SCORE && f.place().kind() == PlaceKind.TABLE)
                    .forEach(f -> sheets.computeIfAbsent(f.place().sentence(), k -> new ArrayList<>())
                            .add(f));
        }
        return sheets.values().stream()
                .filter(s -> s.size() > 2)
                .map(s -> s.subList(0, s.size() - 1))
                .toList();
    }

    /** Each side and the rows that make it; nothing unless all sides take up all rows. */
    private static List<Claim> groups(List<Fact> sides, List<Fact> rows) {
        List<Claim> claims = new ArrayList<>();
        int from = 0;
        for (Fact side : sides) {
            int to = from;
            BigDecimal left = side.quantity().value();
            while (to < rows.size() && (left.signum() > 0 || to == from)) {
                left = left.subtract(rows.get(to).quantity().value());
                to++;
            }
            if (left.signum() != 0 || to == from) {
                return List.of();
            }
            claims.add(group(side, rows.subList(from, to)));
            from = to;
        }
        return from == rows.size() ? claims : List.of();
    }

    private static Claim group(Fact side, List<Fact> rows) {
        Span place = side.place().sentence();
        return rows.size() == 1
                ? new Equal(side, rows.get(0), Equal.Type.LIKELY, place)
                : new Claim.Sum(side, List.copyOf(rows), Closure.LOOSE, Optional.empty(), place);
    }

    private static boolean points(Mention mention) {
        return mention.fact().quantity().unit().equals("分")
                && mention.fact().place().kind() == PlaceKind.PROSE
                && !mention.fact().quantity().number().approximate();
    }
}
