package org.gouji.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThinnedTest {
    private static final String SOURCE = """
            # 一、预算执行
            2023年全年预算120.50万元，支出110.25万元，结余10.25万元，共支持企业12家。
            | 项目 | 金额
            | 培训 | 10.25
            """;

    private final Prose prose = Prose.of(List.of("县委办公室负责全县机要保密工作，组织开展调查研究。统筹协调各项重点任务落实"));

    @Test
    void asManyCharactersAreAddedAsTheFiguresNeed() {
        String thinned = new Thinned(prose, 10).of(SOURCE, new Random(1));
        assertThat(thinned.length()).isBetween(450, 650);
        assertThat(thinned).contains("预算120.50万元", "| 项目 | 金额\n| 培训 | 10.25");
    }

    @Test
    void proseHasNoFigures() {
        String thinned = new Thinned(prose, 10).of(SOURCE, new Random(1));
        assertThat(thinned.replaceAll("[^0-9.]", "")).isEqualTo(SOURCE.replaceAll("[^0-9.]", ""));
    }

    @Test
    void aSourceWithFewFiguresStaysAsItIs() {
        assertThat(new Thinned(prose, 0).of(SOURCE, new Random(1))).isEqualTo(SOURCE);
        assertThat(new Thinned(prose, 900).of(SOURCE, new Random(1))).isEqualTo(SOURCE);
    }
}
