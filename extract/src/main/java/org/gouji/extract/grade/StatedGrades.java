package org.gouji.extract.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.text.Line;
import org.gouji.model.Block;
import org.gouji.model.Block.Cell;
import org.gouji.model.Span;

/** Finds where papers state their own grade: 评价等级为“优”, 评定为优, 自我评价结论：良好, a cell 评价等级 beside one that holds 良. */
final class StatedGrades {
    private static final Pattern MORE = Pattern.compile("[、；，]?(?:和|或|及)?(?:优|良|中|差|合格|不合格|较|一般).*");
    private static final Pattern ABOUT = Pattern.compile(".*(?:绩效|自评|自我评价|综合|得分|评分|评价等级|评价结[论果]).*");
    private static final String RANK = "(?:等级|等次|等|级|档次|档)?";
    private static final Pattern LABEL =
            Pattern.compile("(?:绩效|综合|自我|自评|评价|评定|考评|整体|总体)*(?:等级|等次|档次|评价结论|自评结论|评价结果|自评结果)(?:为)?[：:]?");

    private static final Pattern RANKED = Pattern.compile("等级|等次|档次|级别|评级|评定");

    private final Forms forms;
    private final Papers papers;

    StatedGrades(Forms forms, Papers papers) {
        this.forms = forms;
        this.papers = papers;
    }

    /**
     * How grades are stated.
     *
     * @param named after a word for a grade
     * @param given after a word for giving one
     * @param alone the grade itself
     */
    record Forms(Pattern named, Pattern given, Pattern alone) {
        Needs needs() {
            return Needs.of(named, given);
        }
    }

    /** The forms for these words. */
    static Forms forms(GradeWords words) {
        String grade = GradeWords.OPEN + words.any() + GradeWords.CLOSE + RANK;
        String end = "(?=[，。；）)！ （]|$)";
        Pattern named = Pattern.compile(
                "(?:等级|等次|档次|级别|评级|评价结论|自评结论|评价结果|自评结果|评定结果)(?:评定|确定|认定|评价)?(?:为|是|属于|达到)?[：:]? ?" + grade + end);
        Pattern given = Pattern.compile("(?:评定|评价|自评|认定|综合评价|确定|评|定)(?:等级|等次)?(?:为|成)" + grade + end
                + "|(?:属于|达到|处于)[“\"「]" + words.any().replace("grade", "quoted") + "[”\"」]" + RANK + end);
        return new Forms(named, given, Pattern.compile(grade));
    }

    /**
     * A grade stated.
     *
     * @param word the word as printed
     * @param span where it stands
     * @param sentence the sentence or cell around it
     * @param passage the paragraph or row around that
     * @param named whether the text calls it a grade (等级, 等次), not a result
     */
    record Stated(String word, Span span, Span sentence, Span passage, boolean named) {}

    List<Stated> all() {
        List<Stated> found = new ArrayList<>();
        Needs needs = forms.needs();
        for (Passage passage : papers.passages()) {
            for (Sentence sentence : passage.with(needs)) {
                find(forms.named(), sentence.line(), passage.span(), found);
                find(forms.given(), sentence.line(), passage.span(), found);
            }
        }
        papers.tables().forEach(table -> cells(table, found));
        found.sort(Comparator.comparing(Stated::span));
        List<Stated> once = new ArrayList<>();
        for (Stated stated : found) {
            if (once.isEmpty() || !once.get(once.size() - 1).span().overlaps(stated.span())) {
                once.add(stated);
            }
        }
        return once;
    }

    private void find(Pattern pattern, Line line, Span passage, List<Stated> found) {
        Matcher matcher = line.matcher(pattern);
        while (matcher.find()) {
            String group = matcher.group("grade") != null ? "grade" : "quoted";
            if (own(line.chars(), matcher.start()) && !listed(line.chars(), matcher.end())) {
                found.add(new Stated(
                        matcher.group(group),
                        line.span(matcher.start(group), matcher.end(group)),
                        line.span(),
                        passage,
                        RANKED.matcher(matcher.group()).find()));
            }
        }
    }

    /** Whether a grade is one of several: 优（90分以上）、良（80分以上）. */
    private static boolean listed(String chars, int end) {
        int close = chars.startsWith("（", end) ? chars.indexOf('）', end) : -1;
        String rest = close < 0 ? "" : chars.substring(close + 1);
        return MORE.matcher(rest).matches() || rest.startsWith("、");
    }

    /** Whether a grade is the report's own, in a sentence about its evaluation. */
    private boolean own(String chars, int at) {
        return Subject.own(chars.substring(0, at), papers.year())
                && ABOUT.matcher(chars).matches();
    }

    /** A label and the grade in the cell to its right, or under it where the table has just one row of values. */
    private void cells(Block.Table table, List<Stated> found) {
        for (Cell label : table.cells()) {
            if (LABEL.matcher(words(label)).matches()) {
                beside(table, label).flatMap(cell -> cell(cell, label)).ifPresent(found::add);
            }
        }
    }

    private Optional<Cell> beside(Block.Table table, Cell label) {
        Optional<Cell> right = table.cells().stream()
                .filter(c -> c.row() == label.row() && c.column() == label.column() + label.columnSpan())
                .findFirst();
        if (right.filter(this::holdsGrade).isPresent()) {
            return right;
        }
        return table.rows() != 2
                ? Optional.empty()
                : table.cells().stream()
                        .filter(c -> c.row() == label.row() + 1 && c.column() == label.column())
                        .filter(this::holdsGrade)
                        .findFirst();
    }

    private boolean holdsGrade(Cell cell) {
        return forms.alone().matcher(words(cell)).matches();
    }

    private Optional<Stated> cell(Cell cell, Cell label) {
        Line line = Line.of(papers.text(), cell.span());
        Matcher matcher = line.matcher(forms.alone());
        return matcher.find()
                ? Optional.of(new Stated(
                        matcher.group("grade"),
                        line.span(matcher.start("grade"), matcher.end("grade")),
                        cell.span(),
                        label.span().cover(cell.span()),
                        RANKED.matcher(words(label)).find()))
                : Optional.empty();
    }

    private String words(Cell cell) {
        return Line.of(papers.text(), cell.span()).chars().replace(" ", "");
    }
}
