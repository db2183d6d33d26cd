package org.gouji.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.Figure;
import org.gouji.model.Relation;
import org.gouji.model.Span;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
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

    private Relation check(String rule, Verdict verdict, String computed, String message, String... figures) {
        List<Figure> all = new ArrayList<>(Stream.of(figures).map(this::figure).toList());
        return new Relation(
                "r1", "band", rule, verdict, Optional.of(all.remove(0)), computed, all, new Wording(message, ""));
    }

    private static Optional<Lookup> lookup(Relation relation) {
        return new Lookups(Map.of(), true).of(relation);
    }

    @ParameterizedTest
    @CsvSource({
        // What was done, the sign, the target, the points, the score, the audit's verdict, whether a formula comes to
        // it.
        "12.8, ≥, 12.5, 15, 15, EXACT, true",
        "156,  ≥, 180,  10, 10, BROKEN, true",
        "156,  ≥, 180,  10, 8.67, EXACT, true",
        "156,  ≥, 180,  10, 6.67, EXACT, true",
        "156,  ≥, 180,  10, 9.5, UNCHECKED, true",
        "156,  ≥, 180,  10, 9.5, EXACT, false",
        "156,  ≥, 180,  10, 0, EXACT, true",
        "8,    ≤, 10,   5,  5, EXACT, true",
        "12,   ≤, 10,   5,  4, EXACT, true",
        "12,   ≤, 10,   5,  5, BROKEN, true",
        "12,   ≤, 10,   5,  5, EXACT, false",
        "3,    '', 3,   5,  5, EXACT, true",
        "0,    '', 0,   5,  5, EXACT, true",
        "1,    '', 0,   5,  5, BROKEN, true"
    })
    void pointsFollowFromTargetAndDone(
            String done, String sign, String target, String points, String score, Verdict verdict, boolean followed) {
        Relation relation = check(
                "INDICATOR-SCORE",
                verdict,
                "",
                "指标值" + sign + target + "，完成值" + done + "，分值" + points + "，得分" + score + "，相符。",
                score,
                done,
                target);
        assertThat(lookup(relation).isPresent()).isEqualTo(followed);
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
        Relation relation =
                check("INDICATOR-SCORE", verdict, "", "预算执行率" + rate + "，分值10，得分" + score + "，相符。", score, rate);
        assertThat(lookup(relation).isPresent()).isEqualTo(followed);
    }

    @Test
    void formulaOfPointsNamesCellsOnly() {
        Lookup lookup = lookup(check(
                        "INDICATOR-SCORE",
                        Verdict.EXACT,
                        "",
                        "指标值≥12.5公里，完成值12.8公里，分值15，得分15，相符。",
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

    @ParameterizedTest
    @CsvSource({
        "优, 95.5分, 优, EXACT, 'IF(#1>=90,\"优\",IF(#1>=80,\"良\",IF(#1>=60,\"中\",\"差\")))'",
        "合格, 71, 合格, EXACT, 'IF(#1>=90,\"优\",IF(#1>=80,\"良\",IF(#1>=60,\"合格\",\"不合格\")))'",
        "合格, 95, 合格, EXACT, 'IF(#1>=60,\"合格\",\"不合格\")'"
    })
    void gradeIsLookedUpInTheScale(String stated, String score, String due, Verdict verdict, String formula) {
        Relation relation = check(
                "GRADE-BAND",
                verdict,
                due,
                "得分 " + score + "，按等级标准为“" + stated + "”，相符。",
                stated,
                score.replace("分", ""));

        assertThat(lookup(relation).flatMap(Lookup::made).map(Lookup.Made::formula))
                .hasValue(formula);
    }

    @Test
    void wrongGradeIsShownBesideTheOneThatIsDue() {
        Lookup lookup = lookup(check(
                        "GRADE-BAND", Verdict.BROKEN, "良", "得分 88.5，按等级标准应为“良”，而评价等级写作“优”（优 90～100）。", "优秀", "88.5"))
                .orElseThrow();

        assertThat(lookup.stated()).isEqualTo(Lookup.Value.of("优"));
        assertThat(lookup.holds()).isEqualTo("#0=#m");
    }

    @Test
    void scaleOfTheReportIsNotGuessed() {
        Lookup own = lookup(check("GRADE-BAND", Verdict.EXACT, "优", "得分 86，按报告所列标准为“优”，相符。", "优", "86"))
                .orElseThrow();
        Relation plain = check("GRADE-BAND", Verdict.EXACT, "优", "得分 95，按等级标准为“优”，相符。", "优", "95");
        Lookup packs = new Lookups(Map.of(), false).of(plain).orElseThrow();

        assertThat(Stream.of(own, packs)
                        .map(lookup -> lookup.made().orElseThrow().formula()))
                .containsOnly("\"优\"");
    }

    @ParameterizedTest
    @CsvSource({"5, 5, EXACT, true", "5, 4, BROKEN, true", "3.5, 3～4, EXACT, true", "5, 4, EXACT, false"})
    void pointsOfCriteriaLieBetweenTheirEnds(String score, String due, Verdict verdict, boolean followed) {
        Relation relation = check("SCORE-LADDER", verdict, due, "", score, "92.50%");

        assertThat(lookup(relation).isPresent()).isEqualTo(followed);
    }

    @ParameterizedTest
    @CsvSource({
        "2022年 与 2022年 相符。, EXACT, #0=#m",
        "2023年 与 2022年 相符。, EXACT, 'OR(#0=#m,#0=#m+1)'",
        "2021年 与 报告年度 2022年 不同，未核对。, UNCHECKED, #0=#m"
    })
    void yearIsTheReportsOrTheNext(String message, Verdict verdict, String holds) {
        Relation relation = check("REPORT-YEAR", verdict, "", message, "2022年", "2022年度");

        assertThat(lookup(relation).map(Lookup::holds)).isEqualTo(Optional.ofNullable(holds));
    }

    @Test
    void listedThingsAreCounted() {
        Lookup lookup = lookup(check("LISTED-COUNT", Verdict.EXACT, "3个", "3个，列举 3 项，相符。", "3个", "办公室", "科普部", "学会部"))
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
