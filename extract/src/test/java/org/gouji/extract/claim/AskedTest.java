package org.gouji.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.gouji.extract.regex.Unasked;
import org.gouji.model.Kinds;
import org.junit.jupiter.api.Test;

/** Readers that are asked only of sentences that have what they need find what they would find if they were asked of all. */
final class AskedTest {
    private static final int PAPERS = 150;
    private static final int SENTENCES = 12;

    @Test
    void readersFindTheSameInEverySentence() throws IOException {
        for (String text : texts()) {
            same(text, Kinds.WHOLE_UNIT);
        }
    }

    @Test
    void readersFindTheSameInClausesPutTogetherAtRandom() throws IOException {
        List<String> clauses = texts().stream()
                .flatMap(text -> Stream.of(text.split("(?<=[，。；：（）\n])")))
                .toList();
        SplittableRandom random = new SplittableRandom(23);
        for (int i = 0; i < PAPERS; i++) {
            StringBuilder text = new StringBuilder();
            for (int s = 0; s < SENTENCES; s++) {
                for (int c = 1 + random.nextInt(5); c > 0; c--) {
                    text.append(clauses.get(random.nextInt(clauses.size())).strip());
                }
                text.append(random.nextInt(3) == 0 ? "。\n" : "。");
            }
            same(text.toString(), random.nextBoolean() ? Kinds.WHOLE_UNIT : Kinds.PROJECT);
        }
    }

    private static List<String> texts() throws IOException {
        return SentencesTest.sentences().map(named -> named.getPayload().text()).toList();
    }

    private static void same(String text, String kind) {
        assertThat(claims(text, kind)).as(text).isEqualTo(Unasked.of(() -> claims(text, kind)));
    }

    private static List<String> claims(String text, String kind) {
        Prose prose = Prose.of(text, kind);
        List<String> claims = new ArrayList<>(prose.facts());
        claims.addAll(prose.claims());
        claims.addAll(prose.likely());
        claims.addAll(prose.witnessed());
        return claims;
    }
}
