package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Report;
import org.gouji.model.Span;
import org.gouji.model.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure is found by the words of its own sentence, though only its paragraph has a text in the index. */
final class SentenceQueryTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Sample sample = Sample.of("红土县文化馆", "红土县", 2022)
                .line("没有数字的一段，说到会议。")
                .line("会议支出3.10万元，比上年会议支出少。培训支出4.20万元；另有书费。租赁支出5.30万元！其余略。")
                .wan("甲", Measure.FINAL, "3.10")
                .wan("乙", Measure.FINAL, "4.20")
                .wan("丙", Measure.FINAL, "5.30")
                .line("培训支出6.40万元。")
                .wan("丁", Measure.FINAL, "6.40");
        try (SearchIndex index = SearchIndex.open(folder)) {
            index.put("f", inSentences(sample));
            index.put(
                    "g",
                    inSentences(Sample.of("白水县档案馆", "白水县", 2022)
                            .line("前文从略。租赁支出7.50万元。后文从略，书费也从略。")
                            .wan("戊", Measure.FINAL, "7.50")));
            index.commit(1);
        }
    }

    @Test
    void wordsOfOtherSentencesAreNotAround() throws IOException {
        assertThat(found("会议支出")).containsExactly("甲");
        assertThat(found("培训支出")).containsExactlyInAnyOrder("乙", "丁");
        assertThat(found("租赁")).containsExactlyInAnyOrder("丙", "戊");
        assertThat(found("另有")).isEmpty();
        assertThat(found("从略")).isEmpty();
    }

    @Test
    void numbersAndSingleLettersAreFoundInTheirSentence() throws IOException {
        assertThat(found("5.3")).containsExactly("丙");
        assertThat(found("租")).containsExactlyInAnyOrder("丙", "戊");
        assertThat(found("书")).isEmpty();
        assertThat(found("年")).containsExactly("甲");
    }

    @Test
    void aPhraseDoesNotRunIntoTheNextSentence() throws IOException {
        assertThat(found("\"少。培训\"")).isEmpty();
        assertThat(found("\"3.10万元，比上年\"")).containsExactly("甲");
    }

    @Test
    void moreOftenInAShorterSentenceIsBetter() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder)) {
            index.put(
                    "h",
                    inSentences(Sample.of("青山县图书馆", "青山县", 2022)
                            .line("此处从略。会议1.90万元。此处从略，从略，从略。会议、会议、会议共2.90万元，是会议。")
                            .wan("己", Measure.FINAL, "1.90")
                            .wan("庚", Measure.FINAL, "2.90")));
            index.commit(2);
        }
        assertThat(found("会议")).containsExactly("庚", "甲", "己");
    }

    private List<String> found(String query) throws IOException {
        try (SearchIndex index = SearchIndex.reading(folder)) {
            return index.search(SearchRequest.of(query).as(HitKind.FIGURE)).hits().stream()
                    .map(hit -> hit.figure().orElseThrow().item())
                    .toList();
        }
    }

    /** A report whose figures say which sentence they stand in. */
    static Dossier inSentences(Sample sample) {
        Dossier plain = sample.dossier("f.txt");
        Report report = sample.report();
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : report.facts()) {
            Span sentence = Sentences.in(plain.text(), fact.place().sentence()).stream()
                    .filter(span -> span.contains(fact.span()))
                    .findFirst()
                    .orElseThrow();
            Fact.Place place =
                    new Fact.Place(fact.place().kind(), sentence, fact.place().section());
            facts.add(new Fact(
                    fact.quantity(),
                    fact.item(),
                    fact.key(),
                    fact.measure(),
                    fact.scope(),
                    OptionalInt.empty(),
                    place));
        }
        Report cut = new Report(report.head(), report.body(), facts, List.of(), List.of(), List.of());
        return new Dossier(plain.source(), Status.OK, plain.text(), List.of(cut), List.of());
    }
}
