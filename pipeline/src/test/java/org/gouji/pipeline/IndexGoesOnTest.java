package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.gouji.index.SearchIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index need not do twice. */
class IndexGoesOnTest {
    @TempDir
    Path folder;

    private Path slip;
    private Path work;

    @BeforeEach
    void slip() throws IOException {
        slip = Files.writeString(
                Files.createDirectories(folder.resolve("slips")).resolve("a.txt"), "石桥乡卫生院 2022\n支出 11\n");
        work = folder.resolve("work");
    }

    private long indexed(Path index) throws IOException {
        try (SearchIndex open = SearchIndex.reading(index)) {
            return open.sequence();
        }
    }

    @Test
    void whoStopsOnTheWayGoesOnFromThere() throws IOException {
        Files.createDirectories(work);
        Path index = work.resolve("index");
        Reading reading = SlipReader.fresh().read(slip, "slips/a.txt");
        try (Store store = Store.writing(work.resolve(Workspace.DATABASE))) {
            for (int i = 0; i < 4200; i++) {
                Scan scan = new Scan(1, 1, "hash" + i);
                store.put(
                        new FileRow("/slips/" + i, "slips/" + i, reading.status(), reading.why(), scan, "x", 0, 0),
                        reading);
            }
            AtomicInteger asked = new AtomicInteger();
            IndexSync.catchUp(store, index, () -> asked.incrementAndGet() > 4150);

            assertThat(indexed(index)).isEqualTo(4096);
            AtomicInteger left = new AtomicInteger();
            IndexSync.catchUp(store, index, () -> left.incrementAndGet() > 4200);
            assertThat(indexed(index)).isEqualTo(4200);
            assertThat(left).hasValue(104);
        }
    }

    @Test
    void fileThatWasOnlyTouchedIsNotIndexedAgain() throws IOException {
        long first = run();
        Files.setLastModifiedTime(slip, FileTime.fromMillis(1_000_000_000_000L));

        assertThat(run()).isEqualTo(first);
        try (Store store = Store.reading(work.resolve(Workspace.DATABASE))) {
            assertThat(store.all()).extracting(row -> row.scan().mtime()).containsExactly(1_000_000_000_000_000_000L);
        }
        Files.move(slip.getParent(), folder.resolve("moved"));
        slip = folder.resolve("moved/a.txt");
        assertThat(run()).isGreaterThan(first);
    }

    private long run() {
        try (Workspace workspace = Workspace.open(work)) {
            workspace.run(
                    new Request(List.of(slip.getParent()), Set.of(work), 1), SlipReader.fresh(), new Listener() {});
            assertThat(workspace.searchable()).isTrue();
        }
        try (Store store = Store.reading(work.resolve(Workspace.DATABASE))) {
            return store.sequence();
        }
    }
}
