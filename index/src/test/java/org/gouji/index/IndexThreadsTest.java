package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gouji.model.Dossier;
import org.gouji.model.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several threads at one index. */
final class IndexThreadsTest {
    private static final int FILES = 60;

    @TempDir
    Path folder;

    @TempDir
    Path other;

    @Test
    void hitsDoNotDependOnTheNumberOfThreads() throws Exception {
        write(folder, 1);
        write(other, 4);

        try (SearchIndex one = SearchIndex.reading(folder);
                SearchIndex several = SearchIndex.reading(other)) {
            for (String words : List.of("公务接待费", "县", "支出 批次", "乙")) {
                SearchRequest all = SearchRequest.of(words).page(1000, 0);
                assertThat(several.search(all)).as(words).isEqualTo(one.search(all));
                assertThat(one.search(all).total()).isPositive();
            }
        }
    }

    @Test
    void readersAndTheWriterDoNotWaitForEachOther() throws IOException {
        write(folder, 1);
        try (SearchIndex reader = SearchIndex.reading(folder)) {
            long before = reader.search(SearchRequest.of("公务接待费")).total();
            try (SearchIndex writer = SearchIndex.open(folder);
                    SearchIndex late = SearchIndex.reading(folder)) {
                writer.put("new", report(FILES));
                assertThat(late.search(SearchRequest.of("公务接待费")).total()).isEqualTo(before);
                writer.commit(2);
                assertThat(late.search(SearchRequest.of("公务接待费")).total()).isGreaterThan(before);
            }
            assertThat(reader.search(SearchRequest.of("公务接待费")).total()).isGreaterThan(before);
            assertThat(reader.sequence()).isEqualTo(2);
        }
    }

    private static void write(Path folder, int threads) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (SearchIndex index = SearchIndex.open(folder)) {
            List<Callable<Boolean>> files = new ArrayList<>();
            for (int i = 0; i < FILES; i++) {
                int number = i;
                files.add(() -> {
                    index.put("f" + number, report(number));
                    return true;
                });
            }
            for (Future<Boolean> done : pool.invokeAll(files)) {
                assertThat(done.get()).isTrue();
            }
            index.commit(1);
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Dossier report(int number) {
        return Sample.of("甲乙丙".charAt(number % 3) + "县局", "某县", 2019 + number % 4)
                .section(1, "一", "支出")
                .line("公务接待费" + number + ".50万元，接待" + number + "批次。")
                .wan("公务接待费", Measure.FINAL, number + ".50")
                .dossier("p" + number % 7);
    }
}
