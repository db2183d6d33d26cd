package org.gouji.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.Computed;
import org.gouji.model.Figure;
import org.gouji.model.Printed;
import org.gouji.model.Printed.Approximation;
import org.gouji.model.Quantity;
import org.gouji.model.Quantity.Count;
import org.gouji.model.Quantity.Percentage;
import org.gouji.model.Relation;
import org.gouji.model.ScoreClaim.Way;
import org.gouji.model.Span;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.model.Working;
import org.gouji.model.Working.Band;
import org.gouji.model.Working.Criteria;
import org.gouji.model.Working.Grading;
import org.gouji.model.Working.Listing;
import org.gouji.model.Working.Points;
import org.gouji.model.Working.Proportion;
import org.gouji.model.Working.Share;
import org.gouji.model.Working.Step;
import org.gouji.model.Working.Steps;
import org.gouji.model.Working.Term;
import org.gouji.model.Working.Years;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formulas of checks by a scale. That spreadsheets come to the same is tried in LibreOffice. */
class LookupsTest {
    private int at;

    private Figure figure(String text) {
        at += 10;
        return new Figure(text, new Span(at, at + text.length()));
    }

    private Relation check(String kind, Verdict verdict, String computed, Working working, String... figures) {
        List<Figure> all = new ArrayList<>(Stream.of(figures).map(this::figure).toList());
        return new Relation(
                "r1",
                kind,
                "X",
                verdict,
                Optional.of(all.remove(0)),
                new Computed(computed, working),
                all,
                new Wording("如何说都行。", "Say it as you like."));
    }

    private static Term term(String number) {
        Span span = new Span(0, number.length());
        Printed printed = new Printed(new BigDecimal(number.replace("%", "")), Approximation.NONE, span);
        Quantity quantity = number.endsWith("%")
                ? new Percentage(span, printed, Quantity.Form.PERCENT, true)
                : new Count(span, printed, "");
        return new Term(quantity, quantity.halfUnit(), quantity.halfUnit().multiply(BigDecimal.valueOf(2)));
    }

    @ParameterizedTest
    @CsvSource({
        // What was done, the way, the target, the points, the score, the audit's verdict, whether a formula comes to
        // it.
        "12.8, AT_LEAST, 12.5, 15, 15, EXACT, true",
        "156,  AT_LEAST, 180,  10, 10, BROKEN, true",
        "156,  AT_LEAST, 180,  10, 8.67, EXACT, true",
        "156,  AT_LEAST, 180,  10, 6.67, EXACT, true",
        "156,  AT_LEAST, 180,  10, 9.5, UNCHECKED, true",
        "156,  AT_LEAST, 180,  10, 9.5, EXACT, false",
        "156,  AT_LEAST, 180,  10, 0, EXACT, true",
        "8,    AT_MOST, 10,   5,  5, EXACT, true",
        "12,   AT_MOST, 10,   5,  4, EXACT, true",
        "12,   AT_MOST, 10,   5,  5, BROKEN, true",
        "12,   AT_MOST, 10,   5,  5, EXACT, false",
        "3,    EQUAL, 3,   5,  5, EXACT, true",
        "0,    EQUAL, 0,   5,  5, EXACT, true",
        "1,    EQUAL, 0,   5,  5, BROKEN, true"
    })
    void pointsFollowFromTargetAndDone(
            String done, Way way, String target, String points, String score, Verdict verdict, boolean followed) {
        Relation relation = check("band", verdict, "", points(done, way, target, points, score), score, done, target);
        assertThat(Lookups.of(relation).isPresent()).isEqualTo(followed);
    }

    private static Points points(String done, Way way, String target, String points, String score) {
        List<Share> shares = way == Way.AT_MOST
                ? List.of(new Proportion("(2-#1/#2)"), new Proportion("#2/#1"))
                : List.of(new Proportion("#1/#2"), new Proportion("(#1/#2-0.6)/0.4"));
        return new Points(
                term(score),
                term(done),
                Optional.of(term(target)),
                term(points),
                way,
                target.equals("0") ? List.of() : shares);
    }

    private static Step step(String from, String share) {
        return new Step(new BigDecimal(from), new BigDecimal(share));
    }

    @ParameterizedTest
    @CsvSource({
        "100.00%, 10, EXACT, true",
        "92.50%, 9.25, EXACT, true",
        "92.50%, 10, EXACT, true",
        "85.00%, 7, EXACT, true",
        "85.00%, 10, BROKEN, true",
        "90.50%, 9.5, BROKEN, true",
        "90.50%, 9.5, EXACT, false",
        "59%, 0, EXACT, true"
    })
    void pointsFollowFromTheExecutionOfTheBudget(String rate, String score, Verdict verdict, boolean followed) {
        List<Share> shares = List.of(
                new Proportion("#1/100"),
                new Steps(List.of(step("80", "0.7"), step("60", "0.5"), step("0", "0"))),
                new Steps(List.of(step("90", "1"), step("0", "0"))));
        Points points = new Points(term(score), term(rate), Optional.empty(), term("10"), Way.EXECUTION, shares);
        Optional<Lookup> lookup = Lookups.of(check("band", verdict, "", points, score, rate));

        assertThat(lookup.isPresent()).isEqualTo(followed);
        assertThat(lookup.map(Lookup::holds).orElse("IF(#1>=80,0.7,IF(#1>=60,0.5,0))"))
                .contains("IF(#1>=80,0.7,IF(#1>=60,0.5,0))");
    }

    @Test
    void formulaOfPointsNamesCellsOnly() {
        Lookup lookup = Lookups.of(check(
                        "band",
                        Verdict.EXACT,
                        "",
                        points("12.8", Way.AT_LEAST, "12.5", "15", "15"),
                        "15",
                        "12.8",
                        "12.5"))
                .orElseThrow();
        Map<String, String> cells = Map.of("0", "J2", "1", "V2", "2", "X2", "3", "Z2");

        assertThat(Lookup.named(lookup.holds(), cells))
                .startsWith("IF(J2=Z2,V2>=X2,")
                .doesNotContain("#");
        assertThat(lookup.made().map(made -> Lookup.named(made.formula(), cells)))
                .hasValue("ROUND(IF(V2>=X2,1,MAX(0,MIN(1,V2/X2),MIN(1,(V2/X2-0.6)/0.4)))*Z2,2)");
    }

    private Optional<Lookup> graded(
            String stated, String due, String score, Verdict verdict, String bands, boolean printed) {
        List<Band> scale = Stream.of(bands.split(" "))
                .map(band -> new Band(new BigDecimal(band.replaceAll("\\D", "")), band.replaceAll("\\d", "")))
                .toList();
        Grading grading = new Grading(stated, due, term(score), scale, printed);
        return Lookups.of(check("band", verdict, due, grading, stated, score));
    }

    @ParameterizedTest
    @CsvSource({
        "优, 95.5, 优90 良80 中60 差0, 'IF(#1>=90,\"优\",IF(#1>=80,\"良\",IF(#1>=60,\"中\",\"差\")))'",
        "优秀, 95.5, 优秀90 良80 中60 差0, 'IF(#1>=90,\"优秀\",IF(#1>=80,\"良\",IF(#1>=60,\"中\",\"差\")))'",
        "合格, 71, 合格60 不合格0, 'IF(#1>=60,\"合格\",\"不合格\")'",
        "好, 86, 好85 一般70, 'IF(#1>=85,\"好\",IF(#1>=70,\"一般\",\"\"))'"
    })
    void gradeIsLookedUpInTheScale(String stated, String score, String bands, String formula) {
        assertThat(graded(stated, stated, score, Verdict.EXACT, bands, false)
                        .flatMap(Lookup::made)
                        .map(Lookup.Made::formula))
                .hasValue(formula);
    }

    @Test
    void wrongGradeIsShownBesideTheOneThatIsDue() {
        Lookup lookup = graded("优秀", "良", "88.5", Verdict.BROKEN, "优秀90 良80 中60 差0", false)
                .orElseThrow();

        assertThat(lookup.stated()).isEqualTo(Lookup.Value.of("优秀"));
        assertThat(lookup.holds()).isEqualTo("#0=#m");
    }

    @Test
    void gradeThatTheLowerEndsDoNotGiveIsNotLookedUp() {
        // 80～90 is 良 and 90～100 is 优: a report may give either for 90.
        Lookup lookup = graded("良", "良", "90", Verdict.EXACT, "优90 良80", true).orElseThrow();

        assertThat(lookup.made().map(Lookup.Made::formula)).hasValue("\"良\"");
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 5, EXACT, true", "5, 4, 4, BROKEN, true", "3.5, 3, 4, EXACT, true", "5, 4, 4, EXACT, false"})
    void pointsOfCriteriaLieBetweenTheirEnds(
            String score, BigDecimal least, BigDecimal most, Verdict verdict, boolean followed) {
        Relation relation =
                check("band", verdict, "", new Criteria(term(score), term("92.50%"), least, most), score, "92.50%");

        assertThat(Lookups.of(relation).isPresent()).isEqualTo(followed);
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2022, 0, EXACT, #0=#m",
        "2022, 2022, 1, EXACT, 'OR(#0=#m,#0=#m+1)'",
        "2023, 2022, 1, EXACT, 'OR(#0=#m,#0=#m+1)'",
        "2021, 2022, 0, UNCHECKED, #0=#m",
        "2023, 2022, 0, EXACT,"
    })
    void yearIsTheReportsOrTheNext(int named, int against, int later, Verdict verdict, String holds) {
        Relation relation = check("year", verdict, "", new Years(named, against, later), named + "年", against + "年度");

        assertThat(Lookups.of(relation).map(Lookup::holds)).isEqualTo(Optional.ofNullable(holds));
    }

    @Test
    void listedThingsAreCounted() {
        Lookup lookup = Lookups.of(
                        check("count-sum", Verdict.EXACT, "3个", new Listing(term("3")), "3个", "办公室", "科普部", "学会部"))
                .orElseThrow();

        assertThat(lookup.made().orElseThrow().formula()).isEqualTo("COUNTA(#1,#2,#3)");
        assertThat(lookup.operands()).extracting(Lookup.Value::words).containsExactly("办公室", "科普部", "学会部");
    }

    @Test
    void numberThatIsNotPrintedIsTheReason() {
        Relation relation = new Relation(
                "r1", "share", "SHARE", Verdict.UNCHECKED, Optional.empty(), "", List.of(), new Wording("", ""));

        assertThat(Unfollowed.of(Map.of(), relation)).isEqualTo(Unfollowed.MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "template, '', WORDS, 2022年",
        "change, '', DIRECTION, 9.04%",
        "year, '', WORDS, 2022年",
        "same, 1, NO_DIGITS, 本单位无此项",
        "share, 1, NOT_FOUND, 9.04%",
        "share, '', NOT_FOUND, 9.04%"
    })
    void whatHasNoFormulaSaysWhy(String kind, String computed, Unfollowed why, String stated) {
        Relation relation = new Relation(
                "r1", kind, "X", Verdict.BROKEN, Optional.of(figure(stated)), computed, List.of(), new Wording("", ""));

        assertThat(Unfollowed.of(Map.of(), relation)).isEqualTo(why);
    }
}
