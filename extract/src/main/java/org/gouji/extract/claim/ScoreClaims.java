package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;

/** The score that the prose gives (自评得分96分) against the total of the score sheet. */
final class ScoreClaims {
    private static final Pattern SCORE = Pattern.compile(
            "(?:^|.*[，。；：、])?[^，。；：、]{0,20}(?:自评|综合|总体|整体支出绩效|绩效)(?:评价|自评)?(?:得分|评分|总分|总得分|分数|分值)(?:合计)?(?:为|是|达到|达|共|：)?$|(?:^|.*[，。；：])(?:总得分|合计得分|最终得分|得分总计|[^，。；：、]{0,12}项目得分)(?:为|是|：)?$|^.*整体支出绩效(?:自评|评价)(?:结果)?(?:为|得|共得)?$");
    private static final Pattern OTHER = Pattern.compile("平均|问卷|满分|上年|上一年|去年|财政|第三方|复核|抽查|其中|各");

    /** 苗圃维护项目：全年预算12万元，…，自评得分95分: the score of one project, which has a sheet of its own. */
    private static final Pattern OF_PROJECT = Pattern.compile(
            "^\\s*(?:\\d{1,2}[.、．]|[（(][\\d一二三四五六七八九十]{1,3}[）)]|[①-⑳]|[一二三四五六七八九十]+[是、])?[^，。；：]{2,30}(?:项目|工程|专项|经费|资金|补助|补贴)(?:绩效自评情况|自评情况)?(?:：|。|，(?=全年|年初|预算|项目))");

    /** A report is given 100 points, or 120 with those that are added; 总得分1401.6分 is of a survey's sheets. */
    private static final BigDecimal MOST = BigDecimal.valueOf(200);

    private ScoreClaims() {}

    /** The claims of the papers of one unit; nothing where there are several sheets, or several scores in one paragraph. */
    static List<Claim> read(List<Passage> passages, List<Claim> stated) {
        List<Claim.Sum> sums = stated.stream()
                .filter(c -> c instanceof Claim.Sum sum
                        && sum.total().measure() == Measure.SCORE
                        && sum.total().place().kind() == PlaceKind.TABLE)
                .map(c -> (Claim.Sum) c)
                .toList();
        List<Fact> totals = sums.stream().map(Claim.Sum::total).toList();
        List<Claim> claims = new ArrayList<>();
        if (totals.stream().map(f -> f.place().sentence()).distinct().count() == 1 && !subtotals(sums)) {
            Fact total = totals.get(totals.size() - 1);
            for (Passage passage : passages) {
                List<Mention> scores = passage.sentences().stream()
                        .flatMap(s -> s.mentions().stream())
                        .filter(ScoreClaims::score)
                        .toList();
                if (scores.size() == 1 && !OF_PROJECT.matcher(opening(passage)).find()) {
                    claims.add(equal(scores.get(0), total));
                    sums.stream()
                            .filter(s -> s.total().standsAt(total))
                            .forEach(s -> ofRows(scores.get(0), s).ifPresent(claims::add));
                }
            }
        }
        return claims;
    }

    /** Whether the last total is one of several parts of a total that was not read: it is less than the others together, and holds none of them. */
    private static boolean subtotals(List<Claim.Sum> sums) {
        Claim.Sum last = sums.get(sums.size() - 1);
        List<Fact> others = sums.stream()
                .map(Claim.Sum::total)
                .filter(f -> !f.standsAt(last.total()))
                .toList();
        BigDecimal rest = others.stream().map(f -> f.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean holds = others.stream().anyMatch(other -> last.parts().stream().anyMatch(part -> part.standsAt(other)));
        return !others.isEmpty() && !holds && last.total().quantity().value().compareTo(rest) < 0;
    }

    private static String opening(Passage passage) {
        return Vocabulary.plain(passage.sentences().get(0).line().chars());
    }

    /** What is said of a project may be another sheet's. */
    private static Claim equal(Mention score, Fact total) {
        boolean sure = !score.lead().contains("项目");
        return new Equal(
                score.fact(),
                total,
                sure ? Equal.Type.STATED : Equal.Type.SAME_FACT,
                score.fact().place().sentence());
    }

    /** The rows make what the prose says while the sheet prints another total: then that one is wrong. */
    private static Optional<Claim> ofRows(Mention score, Claim.Sum sheet) {
        BigDecimal said = score.fact().quantity().value();
        BigDecimal rows =
                sheet.parts().stream().map(p -> p.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean other = sheet.total().quantity().value().compareTo(said) != 0;
        return other && rows.compareTo(said) == 0
                ? Optional.of(new Claim.Sum(score.fact(), sheet.parts(), Claim.Closure.CLOSED))
                : Optional.empty();
    }

    private static boolean score(Mention mention) {
        return mention.fact().quantity().unit().equals("分")
                && mention.fact().quantity().value().compareTo(MOST) <= 0
                && SCORE.matcher(mention.lead()).matches()
                && !OTHER.matcher(mention.lead()).find();
    }
}
