package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.gouji.model.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomTest {
    @TempDir
    private Path folder;

    private Wording told(long need) {
        return Room.failed(folder, need, Wording.same("other"), new IOException("No space left on device"))
                .wording();
    }

    @Test
    void whatIsNeededIsToldOnlyWhereItIsKnown() {
        assertThat(told(0).zh()).startsWith("磁盘已满：").doesNotContain("需要").endsWith(" MB");
        assertThat(told(0).en()).startsWith("disk full: the disk of ").doesNotContain("needs");
        assertThat(told(3L << 20).zh()).endsWith("，继续大约需要 3 MB");
    }
}
