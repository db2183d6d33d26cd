package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.gouji.model.Dossier;
import org.gouji.model.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Prints how fast the index is and how large. Run with {@code -Dgouji.testArgs=-Dgouji.speed=2000} for 2,000 reports. */
@EnabledIfSystemProperty(named = "gouji.speed", matches = "\\d+", disabledReason = "a measurement, not a check")
final class IndexSpeedTest {
    private static final int LINES = 150;
    private static final String LETTERS = "县市区局中心预算支出收入项目经费资金管理服务公务接待用车运行维护培训会议绩效目标完成情况财政拨款基本人员"
            + "保障社会教育农业林业水利工程建设补助开展工作实施群众满意度指标数量质量时效成本效益年度决算结转结余采购";
    private static final List<String> ITEMS = List.of("公务接待费", "会议费", "培训费", "差旅费", "办公费", "专项资金");

    @TempDir
    Path folder;

    @Test
    void indexesAndSearches() throws IOException {
        int reports = Integer.getInteger("gouji.speed");
        long start = System.nanoTime();
        long making = 0;
        long characters = 0;
        try (SearchIndex index = SearchIndex.open(folder)) {
            for (int i = 0; i < reports; i++) {
                long before = System.nanoTime();
                Dossier dossier = report(i);
                making += System.nanoTime() - before;
                characters += dossier.text().length();
                index.put("f" + i, dossier);
            }
            index.commit(1);
        }
        double seconds = (System.nanoTime() - start - making) / 1e9;
        System.out.printf(
                "%d reports, %d characters, %.1f s: %.0f reports/s; %d bytes on disk%n",
                reports, characters, seconds, reports / seconds, bytes());
        searches();
    }

    private void searches() throws IOException {
        try (SearchIndex index = SearchIndex.reading(folder)) {
            for (String words : List.of("公务接待费", "接待", "公务接待费 决算", "费", "县局3号 培训费", "\"完成情况\"")) {
                SearchRequest request =
                        SearchRequest.of(words).with(Filter.none().inYears(YearRange.parse("2021..2023")));
                List<Long> times = new ArrayList<>();
                long total = 0;
                for (int i = 0; i < 15; i++) {
                    long start = System.nanoTime();
                    total = index.search(request).total();
                    times.add(System.nanoTime() - start);
                }
                times.sort(null);
                System.out.printf("%s: %d hits, median %.1f ms%n", words, total, times.get(7) / 1e6);
            }
            assertThat(index.search(SearchRequest.of("公务接待费")).total()).isPositive();
        }
    }

    private static Dossier report(int number) {
        SplittableRandom random = new SplittableRandom(number);
        Sample sample = Sample.of("县局" + number + "号", "某县", 2019 + number % 6);
        for (int i = 0; i < LINES; i++) {
            if (i % 8 == 0) {
                sample.section(1 + i / 8 % 3, "一", run(random, 8));
            }
            String item = ITEMS.get(random.nextInt(ITEMS.size()));
            String amount = random.nextInt(1, 900) + "." + random.nextInt(10, 99);
            sample.line(run(random, 22) + "，" + item + "决算" + amount + "万元，" + run(random, 14) + "。")
                    .wan(item, Measure.FINAL, amount);
        }
        return sample.dossier("f" + number);
    }

    private static String run(SplittableRandom random, int length) {
        StringBuilder run = new StringBuilder();
        while (run.length() < length) {
            int at = random.nextInt(LETTERS.length() / 2) * 2;
            run.append(LETTERS, at, at + 2);
        }
        return run.toString();
    }

    private long bytes() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
