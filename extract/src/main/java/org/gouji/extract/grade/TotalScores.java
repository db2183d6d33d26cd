package org.gouji.extract.grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.PointWords;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.text.Line;
import org.gouji.model.Block;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;

/** Finds the total score of papers, out of 100: 综合得分96分, 自评得分, the 得分 total of a score sheet whose points make 100. */
final class TotalScores {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern SCORE = Pattern.compile(
            "(?:(?:综合|自评|自我评价|总|最终|最后|评价|绩效|评定)*(?:综合|自评|自我评价|总|最终|评价|评定)(?:总)?(?:得分|评分|总分|分数|打分)|总得分|总分|(?:自评|综合评价|自我评价|自评得分|综合评分|得分)(?:结果)?)(?:数|值|合计|总计)?(?:为|是|得|达到?|共计?|合计|：|:| )*$");

    /** A bare 得分 is the total only where nothing says of what; 自评 and the like are needed otherwise. */
    private static final Pattern NAMED = Pattern.compile("综合|自评|自我评价|总|最终|评价|评定");

    private static final Pattern OWN = Pattern.compile("综合|自评|自我评价|评价|得分|最终");
    private static final Pattern LABEL =
            Pattern.compile("(?:绩效|项目|部门|单位|整体|支出)*(?:综合|自评|自我评价|评价|评定|总|最终)+(?:总)?(?:得分|评分|总分)[：:]?");
    private static final Pattern NUMBER = Pattern.compile("(?<n>\\d{1,3}(?:\\.\\d{1,2})?)分?");
    private static final Pattern FULL = Pattern.compile("满分(?:为|：|:)?(?<n>\\d+)分");

    /** 平均95.1分，总体等级为优: the mean is what the grade is given for. */
    private static final Pattern MEAN = Pattern.compile("^[，；]平均(?:得分|分|自评)*(?:为|是)?$");

    private static final Pattern GRADED = Pattern.compile("^[，；（](?:总体|综合|评价|整体|自评|绩效)*(?:等级|等次)");

    private final Papers papers;

    TotalScores(Papers papers) {
        this.papers = papers;
    }

    /** A total score, and the paragraph or table that it stands in. */
    record Scored(Fact fact, Span passage) {}

    List<Scored> all() {
        List<Scored> found = new ArrayList<>();
        for (Passage passage : papers.passages()) {
            for (Sentence sentence : passage.sentences()) {
                for (int i = 0; i < sentence.mentions().size(); i++) {
                    if (total(sentence, i)) {
                        found.add(new Scored(sentence.mentions().get(i).fact(), passage.span()));
                    }
                }
            }
        }
        sheets(found);
        papers.tables().forEach(table -> cells(table, found));
        found.sort(Comparator.comparing(s -> s.fact().span()));
        return found;
    }

    private boolean total(Sentence sentence, int index) {
        Mention mention = sentence.mentions().get(index);
        boolean points = mention.fact().quantity() instanceof Quantity.Count count
                && count.unit().equals("分");
        boolean mean = points
                && MEAN.matcher(mention.lead()).matches()
                && GRADED.matcher(sentence.after(index)).find();
        if (mean) {
            return !otherFull(sentence.line().chars());
        }
        String before = sentence.line().chars().substring(0, mention.from());
        Matcher score = SCORE.matcher(before);
        if (!points
                || !score.find()
                || !NAMED.matcher(score.group()).find()
                || weight(sentence, mention, score.group())) {
            return false;
        }
        return Subject.own(before.substring(0, score.start()), papers.year())
                && !otherFull(sentence.line().chars());
    }

    /** 总分100分 is what there is to earn; 产出得47分，效益得29分，总分96分 is not. */
    private static boolean weight(Sentence sentence, Mention mention, String words) {
        boolean given = sentence.mentions().stream().anyMatch(m -> m != mention && PointWords.given(m))
                && mention.fact().quantity().value().compareTo(HUNDRED) < 0;
        return mention.fact().measure() == Measure.WEIGHT
                && !given
                && !OWN.matcher(words).find();
    }

    private static boolean otherFull(String chars) {
        Matcher matcher = FULL.matcher(chars);
        while (matcher.find()) {
            if (new BigDecimal(matcher.group("n")).compareTo(HUNDRED) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The 得分 totals of sheets whose 分值 total is 100. */
    private void sheets(List<Scored> found) {
        for (Claim claim : papers.claims()) {
            if (claim instanceof Claim.Sum sum
                    && sum.total().measure() == Measure.SCORE
                    && sum.parts().stream().allMatch(p -> p.measure() == Measure.SCORE)
                    && full(sum)) {
                found.add(new Scored(sum.total(), sum.place()));
            }
        }
    }

    /** A label such as 综合得分, and the number in the cell to its right. */
    private void cells(Block.Table table, List<Scored> found) {
        for (Cell label : table.cells()) {
            if (LABEL.matcher(words(label).replace(" ", "")).matches()) {
                table.cells().stream()
                        .filter(c -> c.row() == label.row() && c.column() == label.column() + label.columnSpan())
                        .findFirst()
                        .flatMap(c -> number(c, table.span()))
                        .ifPresent(
                                fact -> found.add(new Scored(fact, label.span().cover(fact.span()))));
            }
        }
    }

    private Optional<Fact> number(Cell cell, Span table) {
        Line line = Line.of(papers.text(), cell.span());
        Matcher number = NUMBER.matcher(line.chars());
        if (!number.matches()) {
            return Optional.empty();
        }
        Span digits = line.span(number.start("n"), number.end("n"));
        Printed printed = new Printed(new BigDecimal(number.group("n")), Printed.Approximation.NONE, digits);
        String unit = line.chars().endsWith("分") ? "分" : "";
        String score = Measure.SCORE.label();
        return Optional.of(new Fact(
                new Quantity.Count(line.span(), printed, unit),
                score,
                score,
                Measure.SCORE,
                Scope.UNSAID,
                papers.year(),
                new Fact.Place(Fact.PlaceKind.TABLE, table, -1)));
    }

    private String words(Cell cell) {
        return Line.of(papers.text(), cell.span()).chars();
    }

    private boolean full(Claim.Sum score) {
        return papers.claims().stream()
                .anyMatch(c -> c instanceof Claim.Sum sum
                        && sum.place().equals(score.place())
                        && sum.total().measure() == Measure.WEIGHT
                        && sum.total().span().end() <= score.total().span().start()
                        && sum.total().quantity().value().compareTo(HUNDRED) == 0);
    }
}
