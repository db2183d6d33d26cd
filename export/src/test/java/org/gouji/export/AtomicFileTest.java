package org.gouji.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void contentReplacesWhatStoodThere() throws IOException {
        Path target = Files.writeString(folder.resolve("结果.csv"), "旧的内容，比新的长");
        AtomicFile.write(target, out -> out.write("新".getBytes(StandardCharsets.UTF_8)));
        assertThat(target).hasContent("新");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
    }

    @Test
    void oldFileIsThereUntilTheNewOneIsWhole() throws IOException {
        Path target = Files.writeString(folder.resolve("a.txt"), "旧");
        AtomicFile.write(target, out -> {
            out.write(new byte[100_000]);
            assertThat(target).hasContent("旧");
        });
        assertThat(target).hasSize(100_000);
    }

    @Test
    void failedContentLeavesTheOldFileAndNoRemains() throws IOException {
        Path target = Files.writeString(folder.resolve("a.txt"), "旧");
        assertThatThrownBy(() -> AtomicFile.write(target, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(target).hasContent("旧");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
    }

    @Test
    void remainsOfProcessesThatAreDeadAreTidiedUpAndOthersLeftAlone() throws IOException {
        Path target = folder.resolve("a.txt");
        // No system gives so large a number to a process.
        Path dead = Files.writeString(folder.resolve(".a.txt.999999999999.part"), "half");
        Path alive = Files.writeString(
                folder.resolve(".a.txt."
                        + ProcessHandle.current().parent().orElseThrow().pid() + ".raw"),
                "half");
        Path other = Files.writeString(folder.resolve(".b.txt.999999999999.part"), "half");
        AtomicFile.write(target, out -> out.write(1));

        assertThat(dead).doesNotExist();
        assertThat(alive).exists();
        assertThat(other).exists();
    }

    @Test
    void tryingOutLeavesNothingAndSweepsWhatAKilledTrialLeft() throws IOException {
        Path target = Files.writeString(folder.resolve("a.xlsx"), "旧");
        Path dead = Files.writeString(folder.resolve(".a.xlsx.999999999999.part"), "");
        AtomicFile.tryOut(target);

        assertThat(target).hasContent("旧");
        assertThat(dead).doesNotExist();
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
    }

    @Test
    void tryingOutFailsWhereNothingCanBeWritten() {
        assertThatThrownBy(() -> AtomicFile.tryOut(folder.resolve("没有").resolve("a.xlsx")))
                .isInstanceOf(IOException.class);
    }
}
