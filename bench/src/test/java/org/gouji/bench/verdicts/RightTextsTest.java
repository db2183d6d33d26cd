package org.gouji.bench.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.pipeline.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts in which all figures are right: nothing is raised about them. */
class RightTextsTest {
    private static final Path RIGHT = Path.of("right");
    private static final Stages STAGES = Stages.standard(Optional.empty());

    static List<Path> texts() throws IOException {
        return Alarms.texts(RIGHT);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothingIsRaised(Path text) throws IOException {
        assertThat(Alarms.in(text, STAGES)).isEmpty();
    }

    @Test
    void aWrongFigureIsRaised() throws IOException {
        assertThat(Labelled.in(Path.of("labelled")))
                .anySatisfy(
                        report -> assertThat(Alarms.in(report.text(), STAGES)).isNotEmpty());
    }
}
