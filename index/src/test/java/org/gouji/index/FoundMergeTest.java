package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Scorer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of documents with one score each become one list, whichever way they are put in order. */
final class FoundMergeTest {
    @ParameterizedTest
    @CsvSource({"3, 1, 100000", "40, 5, 5000", "40, 300, 5000", "900, 7, 1000", "1, 1, 64"})
    void listsBecomeOne(int size, int scores, int documents) throws Exception {
        SplittableRandom random = new SplittableRandom(size);
        Map<Integer, Float> wanted = new TreeMap<>();
        FoundMerge merge = new FoundMerge(documents);
        for (int list = 0; list < scores; list++) {
            float score = 0.25f + list;
            for (int i = 0, at = random.nextInt(documents); i < size && at < documents; i++) {
                if (wanted.putIfAbsent(at, score) == null) {
                    merge.add(at, merge.number(score));
                }
                at += 1 + random.nextInt(7);
            }
        }

        List<String> all = new ArrayList<>();
        wanted.forEach((document, score) -> all.add(document + " " + score));
        assertThat(of(merge.list())).isEqualTo(all);
    }

    private static List<String> of(FoundList list) throws Exception {
        Scorer scorer = list.scorer(new MatchNoDocsQuery().createWeight(null, null, 1), 1);
        List<String> all = new ArrayList<>();
        while (scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            all.add(scorer.docID() + " " + scorer.score());
        }
        return all;
    }
}
