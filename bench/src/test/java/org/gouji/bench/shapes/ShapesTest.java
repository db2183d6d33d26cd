package org.gouji.bench.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Stages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts of odd shapes are read in time that grows with their length. Those of the first test took minutes when what they repeat was held against itself. */
class ShapesTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private static final int SMALL = 30;

    @ParameterizedTest
    @CsvSource({
        "PARTS, 5000",
        "PARTS_TOTAL_FIRST, 5000",
        "NAMED_PARTS, 5000",
        "INCLUDED, 6000",
        "SHARES, 8000",
        "CHANGES, 8000",
        "PERCENTAGES, 50000",
        "ONE_LINE, 8000",
        "ROUND_BY_ROUND, 3000",
        "SAME_SENTENCES, 6000",
        "BRACKETS, 100000",
        "YEARS, 50000",
        "ROWS, 5000",
        "COLUMNS, 2000"
    })
    void longTextEnds(Shape shape, int size, @TempDir Path folder) {
        assertThat(assertTimeoutPreemptively(LONG, () -> status(shape, size, folder)))
                .isEqualTo("OK");
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void everyShapeIsReadWhereItIsSmall(Shape shape, @TempDir Path folder) {
        assertThat(assertTimeoutPreemptively(LONG, () -> status(shape, SMALL, folder)))
                .startsWith("OK");
    }

    private static String status(Shape shape, int size, Path folder) throws Exception {
        try (Reader reader = Stages.standard(Optional.empty()).reader().guarded()) {
            return ShapeTrial.read(shape, size, reader, folder);
        }
    }
}
