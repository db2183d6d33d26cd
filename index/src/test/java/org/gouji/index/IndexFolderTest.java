package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.gouji.model.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndexFolderTest {
    @TempDir
    Path folder;

    @Test
    void newIndexIsEmptyAndUsable() throws IOException {
        Path fresh = folder.resolve("not/yet/there");
        assertThat(SearchIndex.usable(fresh)).isFalse();
        assertThat(SearchIndex.state(fresh)).isEqualTo(SearchIndex.State.ABSENT);
        try (SearchIndex index = SearchIndex.open(fresh)) {
            assertThat(index.sequence()).isEqualTo(-1);
            assertThat(index.search(SearchRequest.of("")).total()).isZero();
        }
        assertThat(SearchIndex.usable(fresh)).isTrue();
        assertThat(SearchIndex.state(fresh)).isEqualTo(SearchIndex.State.USABLE);
        assertThat(SearchIndex.intact(fresh)).isTrue();
    }

    @Test
    void sequenceAndContentOutliveTheProcess() throws IOException {
        fill();
        try (SearchIndex index = SearchIndex.reading(folder)) {
            assertThat(index.sequence()).isEqualTo(42);
            assertThat(index.search(SearchRequest.of("文化馆")).total()).isPositive();
        }
    }

    @Test
    void whatWasNotCommittedIsForgotten() throws IOException {
        fill();
        try (SearchIndex index = SearchIndex.open(folder)) {
            index.clear();
        }
        try (SearchIndex index = SearchIndex.open(folder)) {
            assertThat(index.search(SearchRequest.of("文化馆")).total()).isPositive();
        }
    }

    @Test
    void secondWriterIsRefused() throws IOException {
        try (SearchIndex first = SearchIndex.open(folder)) {
            assertThat(first.sequence()).isEqualTo(-1);
            assertThatThrownBy(() -> SearchIndex.open(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another process is writing");
            assertThatThrownBy(() -> SearchIndex.discard(folder)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void anyTruncatedOrMissingFileIsDetected() throws IOException {
        fill();
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
            assertThat(SearchIndex.usable(folder)).as("half of %s", file).isFalse();
            Files.delete(file);
            assertThat(SearchIndex.usable(folder)).as("without %s", file).isFalse();
            Files.write(file, whole);
        }
        assertThat(SearchIndex.intact(folder)).isTrue();
    }

    @Test
    void anyChangedByteIsDetectedByChecksums() throws IOException {
        fill();
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            for (int at = 0; at < whole.length; at += 1 + whole.length / 7) {
                byte[] changed = whole.clone();
                changed[at] ^= 0x10;
                Files.write(file, changed);
                assertThat(SearchIndex.intact(folder))
                        .as("byte %d of %s", at, file)
                        .isFalse();
            }
            Files.write(file, whole);
        }
        assertThat(SearchIndex.intact(folder)).isTrue();
    }

    @Test
    void brokenIndexIsDiscardedAndBegunAnew() throws IOException {
        fill();
        Files.writeString(folder.resolve("note.txt"), "kept");
        for (Path file : files()) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        assertThat(SearchIndex.state(folder)).isEqualTo(SearchIndex.State.BROKEN);
        assertThatThrownBy(() -> SearchIndex.open(folder)).isInstanceOf(IOException.class);

        SearchIndex.discard(folder);

        try (SearchIndex index = SearchIndex.open(folder)) {
            assertThat(index.sequence()).isEqualTo(-1);
        }
        assertThat(folder.resolve("note.txt")).exists();
    }

    @Test
    void indexOfAnotherFormatIsNotUsable() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("gouji.format", "0").entrySet());
            writer.commit();
        }

        assertThat(SearchIndex.usable(folder)).isFalse();
        assertThat(SearchIndex.state(folder)).isEqualTo(SearchIndex.State.OTHER_FORMAT);
        assertThatThrownBy(() -> SearchIndex.open(folder)).hasMessageContaining("another format");
        assertThatThrownBy(() -> SearchIndex.reading(folder)).hasMessageContaining("another format");
    }

    @Test
    void readingNeedsAnIndex() {
        assertThatThrownBy(() -> SearchIndex.reading(folder)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> SearchIndex.reading(folder.resolve("none"))).isInstanceOf(IOException.class);
    }

    private void fill() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder)) {
            for (int i = 0; i < 3; i++) {
                Sample report = Sample.of("红土县文化馆" + i, "红土县", 2020)
                        .section(1, "一", "支出")
                        .line("图书购置9.10万元。")
                        .wan("图书购置", Measure.FINAL, "9.10");
                index.put("f" + i, report.dossier("f" + i));
            }
            index.commit(42);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> !file.endsWith("write.lock") && !file.endsWith("note.txt"))
                    .sorted()
                    .toList();
        }
    }
}
