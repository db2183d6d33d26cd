package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.gouji.model.Body;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Indicator;
import org.gouji.model.Measure;
import org.gouji.model.Printed;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Severity;
import org.gouji.model.Span;
import org.gouji.model.Standing;
import org.gouji.model.Status;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of a block's documents, and what is kept of each. */
final class BlocksTest {
    private static final Lexicon LEXICON =
            new Lexicon(Optional.empty(), Map.of("sg.reception", List.of("公务接待费", "接待费")));

    @TempDir
    Path folder;

    private String text = "";

    @BeforeEach
    void write() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder, LEXICON)) {
            index.put("f", audited());
            index.commit(1);
        }
    }

    /** Two sentences with figures in one paragraph, a finding about the second, an indicator, a paragraph outside. */
    private Dossier audited() {
        Sample sample = Sample.of("红土县文化馆", "红土县", 2022)
                .line("前言一段。")
                .section(1, "一", "支出")
                .line("接待支出2.00万元。会议费3.00万元，下降了。另有说明若干文字。")
                .wan("接待支出", Measure.FINAL, "2.00")
                .but(OptionalInt.empty(), "sg.reception", Fact.PlaceKind.PROSE)
                .wan("会议费", Measure.FINAL, "3.00")
                .section(2, "（一）", "指标")
                .line("满意度");
        Report written = sample.report();
        text = sample.dossier("").text();
        Span satisfied = span("满意度");
        Span meeting = span("3.00万元");
        Indicator row = new Indicator(
                "效益指标", "", "满意度", "≥90%", "95%", Optional.of(printed("10")), Optional.of(printed("9.5")), satisfied);
        Relation relation = new Relation(
                "r1",
                "sum",
                "SUM-OF-PARTS",
                Verdict.BROKEN,
                Optional.of(Figure.at(meeting, text)),
                "4.00万元",
                List.of(),
                Wording.same(""));
        Finding finding = new Finding(
                "f1",
                "SUM-OF-PARTS",
                Severity.ERROR,
                new Wording("合计不符。", "The sum is off."),
                List.of(meeting),
                List.of("r1"),
                "c1",
                Optional.of(new Finding.Suggestion("4.00万元", meeting)));
        Report report = new Report(
                written.head(),
                new Body(written.body().sections(), List.of(), List.of(row)),
                written.facts().stream().map(this::inItsSentence).toList(),
                List.of(relation),
                List.of(finding),
                List.of(Standing.of(meeting, Standing.State.CONTRADICTED)));
        Dossier plain = sample.dossier("f.txt");
        return new Dossier(plain.source(), Status.OK, text, List.of(report), List.of());
    }

    private Fact inItsSentence(Fact fact) {
        Span sentence = Sentences.in(text, fact.place().sentence()).stream()
                .filter(span -> span.contains(fact.span()))
                .findFirst()
                .orElseThrow();
        Fact.Place place =
                new Fact.Place(fact.place().kind(), sentence, fact.place().section());
        return new Fact(fact.quantity(), fact.item(), fact.key(), fact.measure(), fact.scope(), fact.year(), place);
    }

    @Test
    void partsStandBeforeWhatTheyBelongTo() throws IOException {
        List<String> kinds = new ArrayList<>();
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            String[] known = new String[reader.maxDoc()];
            for (String kind : List.of(
                    "LINE",
                    "SENTENCE",
                    "REPORT",
                    "SECTION",
                    "PARAGRAPH",
                    "FIGURE",
                    "INDICATOR",
                    "FINDING",
                    ItemNames.NAME,
                    Aliases.ITEMS)) {
                for (ScoreDoc found : searcher.search(Blocks.hit(kind), reader.maxDoc()).scoreDocs) {
                    known[found.doc] = kind;
                }
            }
            kinds.addAll(List.of(known));
        }

        assertThat(kinds)
                .containsExactly(
                        "ALIASES",
                        "NAME",
                        "NAME",
                        "LINE",
                        "FIGURE",
                        "SENTENCE",
                        "FIGURE",
                        "SENTENCE",
                        "PARAGRAPH",
                        "FINDING",
                        "SECTION",
                        "LINE",
                        "PARAGRAPH",
                        "INDICATOR",
                        "SECTION",
                        "LINE",
                        "PARAGRAPH",
                        "REPORT");
    }

    @Test
    void figureIsFoundByItsOwnSentenceAndByNoOther() throws IOException {
        assertThat(figures(Blocks.figures(Blocks.lines(Asked.phrase("会议").orElseThrow()))))
                .containsExactly("3.00万元");
        assertThat(figures(Blocks.insideSections(new TermQuery(new Term(Fields.NAME, "支出")))))
                .containsExactly("2.00万元", "3.00万元");
        assertThat(figures(Blocks.insideReports(new TermQuery(new Term(Fields.DEPARTMENT, "红土县文化馆")))))
                .hasSize(2);
    }

    @Test
    void figureKnowsItsStandingAndItemsAreListedByTheirCanonicalName() throws IOException {
        assertThat(figures(FigureQuery.states(Set.of("CONTRADICTED")))).containsExactly("3.00万元");
        assertThat(figures(FigureQuery.within(FigureNumber.YUAN, 20000L * 10000, 20000L * 10000)))
                .containsExactly("2.00万元");
    }

    @Test
    void findingKeepsAllThatItSays() throws IOException {
        Card.OfFinding card = (Card.OfFinding)
                cards(HitKind.FINDING, NumericDocValuesField.newSlowExactQuery(Fields.DEVIATION, 25L * 10000))
                        .get(0);

        assertThat(card.rule()).isEqualTo("SUM-OF-PARTS");
        assertThat(card.severity()).isEqualTo(Severity.ERROR);
        assertThat(card.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(card.message().en()).isEqualTo("The sum is off.");
        assertThat(card.place().in(text)).isEqualTo("3.00万元");
        assertThat(card.suggestion().orElseThrow().text()).isEqualTo("4.00万元");
        assertThat(cards(HitKind.FINDING, NumericDocValuesField.newSlowExactQuery(Fields.GAP, 10000L * 10000)))
                .hasSize(1);
        assertThat(cards(HitKind.FINDING, new TermQuery(new Term(Fields.RULE, "sum-of-parts"))))
                .hasSize(1);
    }

    @Test
    void indicatorKeepsItsPathAndPoints() throws IOException {
        Card.OfIndicator card = (Card.OfIndicator)
                cards(HitKind.INDICATOR, NumericDocValuesField.newSlowRangeQuery(Fields.SCORE, 9 * 10000, 10 * 10000))
                        .get(0);

        assertThat(card.levels()).containsExactly("效益指标", "满意度");
        assertThat(card.target()).isEqualTo("≥90%");
        assertThat(card.actual()).isEqualTo("95%");
        assertThat(card.weight().orElseThrow()).isEqualByComparingTo(BigDecimal.TEN);
        assertThat(card.place().in(text)).isEqualTo("满意度");
    }

    private List<String> figures(Query query) throws IOException {
        return cards(HitKind.FIGURE, query).stream()
                .map(card -> card.place().in(text))
                .toList();
    }

    private List<Card> cards(HitKind kind, Query query) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            List<Card> cards = new ArrayList<>();
            for (ScoreDoc found : searcher.search(Blocks.of(kind, query), 100).scoreDocs) {
                cards.add(new HitReader(searcher, List.of()).card(found.doc));
            }
            return cards;
        }
    }

    private Span span(String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static Printed printed(String number) {
        return new Printed(new BigDecimal(number), Printed.Approximation.NONE, new Span(0, 0));
    }
}
