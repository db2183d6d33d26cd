package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a run says to do next can be typed as it stands. */
class NextTextTest {
    @Test
    void commentedCopiesAreNeverToldToBePutAmongTheOriginals() {
        assertThat(NextText.outside(List.of(Path.of("reports")), "批注")).isEqualTo("批注");
        assertThat(NextText.outside(List.of(Path.of(".")), "批注")).isEqualTo("../批注");
        assertThat(NextText.outside(List.of(Path.of("."), Path.of("..")), "批注")).isEqualTo("../../批注");
    }
}
