package org.gouji.pipeline.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WinnowTest {
    private static final int LETTERS = 3000;

    private static Set<Long> fingerprints(String words) {
        Set<Long> found = new HashSet<>();
        Winnow.fingerprints(Winnow.pieces(Masked.of(words, List.of())), found::add);
        return found;
    }

    private static String random(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('一' + random.nextInt(LETTERS)));
        }
        return text.toString();
    }

    @Test
    void enoughLettersInCommonAlwaysShareAFingerprintWhereverTheyStand() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 300; i++) {
            String shared = random(random, Winnow.SURE);
            Set<Long> one =
                    fingerprints(random(random, random.nextInt(40)) + shared + random(random, random.nextInt(40)));
            one.retainAll(
                    fingerprints(random(random, random.nextInt(40)) + shared + random(random, random.nextInt(40))));
            assertThat(one).as(shared).isNotEmpty();
        }
    }

    @Test
    void textsWithoutAPieceInCommonShareNone() {
        SplittableRandom random = new SplittableRandom(12);
        Set<Long> one = fingerprints(random(random, 500));
        one.retainAll(fingerprints(random(random, 500)));
        assertThat(one).isEmpty();
    }

    @Test
    void figuresAndTheOwnNameMakeNoDifference() {
        Masked here = Masked.of("白石县水利局2022年维修水库36座，投入1,254.30万元。", List.of("白石县水利局", "水利局"));
        Masked there = Masked.of("清河县水利局2023年维修水库8座，投入96万元。", List.of("清河县水利局", "水利局"));

        assertThat(Winnow.pieces(here)).isEqualTo(Winnow.pieces(there));
        assertThat(here.words(0, here.length())).isEqualTo("白石县水利局2022年维修水库36座，投入1,254.30万元。");
    }

    @Test
    void shortTextHasNoPieces() {
        assertThat(Winnow.pieces(Masked.of("三公经费", List.of()))).isEmpty();
        assertThat(fingerprints("三公经费")).isEmpty();
    }
}
