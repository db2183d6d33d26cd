package org.gouji.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.gouji.export.ComparedValues.Entry;
import org.gouji.export.ComparedValues.Key;
import org.gouji.model.Measure;
import org.gouji.model.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparedValuesTest {
    private static final int COUNT = 1_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, 999, 1_000, 1_001})
    void valuesAreSortedByWhatTheyAreAboutAndElseAsTheyCame(int most) throws IOException {
        List<Entry> sorted = new ArrayList<>(entries());
        sorted.sort(Entry.ORDER);

        assertThat(through(most)).isEqualTo(sorted);
    }

    @Test
    void fewValuesNeedNoFile() throws IOException {
        through(COUNT + 1);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void manyValuesAreKeptInTheFile() throws IOException {
        through(COUNT / 2);

        assertThat(Files.size(folder.resolve("values"))).isGreaterThan(COUNT);
    }

    private List<Entry> through(int most) throws IOException {
        ComparedValues values = new ComparedValues(folder.resolve("values"), most);
        for (Entry entry : entries()) {
            values.add(entry);
        }
        List<Entry> shown = new ArrayList<>();
        values.each(shown::add);
        return shown;
    }

    /** Many are about the same, and all are different. */
    private static List<Entry> entries() {
        SplittableRandom random = new SplittableRandom(20_260_301);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            Key key = new Key(
                    List.of("青石县水利局", "云岭县教育局", "𠮷田镇").get(random.nextInt(3)),
                    List.of("inc.total", "exp.total").get(random.nextInt(2)),
                    Scope.values()[random.nextInt(2)],
                    Measure.values()[random.nextInt(2)]);
            entries.add(new Entry(
                    key, 2_020 + random.nextInt(3), BigDecimal.valueOf(i, random.nextInt(4)), BigDecimal.ONE));
        }
        return entries;
    }
}
