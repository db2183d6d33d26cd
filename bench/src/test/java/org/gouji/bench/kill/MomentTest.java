package org.gouji.bench.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MomentTest {
    private static final List<String> RUN = List.of(
            "",
            "共 5 个文件，其中 3 个需要读取",
            "1/5 a.txt 正常",
            "2/5 b.txt 正常",
            "3/5 c.txt 正常",
            "4/5 d.txt 正常",
            "5/5 e.txt 正常",
            "核对各报告之间的数字",
            "更新检索索引",
            "写工作簿");

    /** The line at which a moment comes. */
    private static int at(Moment moment) {
        return IntStream.range(0, RUN.size())
                .filter(line -> moment.came(RUN.get(line)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void momentsOfStartingComeBeforeTheFirstWord() {
        assertThat(at(Moment.starting(new SplittableRandom(1)))).isZero();
    }

    @Test
    void momentsOfReadingComeBetweenTheFilesThatAreRead() {
        SplittableRandom random = new SplittableRandom(1);
        assertThat(IntStream.range(0, 100)
                        .map(i -> at(Moment.reading(random, 1)))
                        .distinct()
                        .sorted())
                .containsExactly(1, 4, 5);
    }

    @Test
    void momentsOfReadingComeNoLaterThanTheLastFile() {
        SplittableRandom random = new SplittableRandom(1);
        assertThat(IntStream.range(0, 100).map(i -> at(Moment.reading(random, 50))))
                .allMatch(line -> line <= 7);
    }

    @Test
    void momentsOfFinishingComeInEachPhaseBehindTheFiles() {
        SplittableRandom random = new SplittableRandom(1);
        assertThat(IntStream.range(0, 100)
                        .map(i -> at(Moment.finishing(random)))
                        .distinct()
                        .sorted())
                .containsExactly(7, 8, 9);
    }
}
