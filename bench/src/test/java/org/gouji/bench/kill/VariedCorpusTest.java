package org.gouji.bench.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariedCorpusTest {
    private static final Path SAMPLES = Path.of("src/main/samples");

    @TempDir
    Path folder;

    @Test
    void sameSeedGivesTheSameReportsAndNoTwoAreAlike() throws IOException {
        VariedCorpus.write(SAMPLES, folder.resolve("a"), 45, 3);
        VariedCorpus.write(SAMPLES, folder.resolve("b"), 45, 3);
        VariedCorpus.write(SAMPLES, folder.resolve("c"), 45, 4);

        Set<Integer> texts = new HashSet<>();
        List<String> names = Folders.names(folder.resolve("a/00"));
        assertThat(names).hasSize(45).contains("0000.txt", "0001.docx", "0044.txt");
        for (String name : names) {
            Path report = folder.resolve("a/00").resolve(name);
            assertThat(Files.mismatch(report, folder.resolve("b/00").resolve(name)))
                    .isEqualTo(-1);
            texts.add(Arrays.hashCode(Files.readAllBytes(report)));
        }
        assertThat(texts).hasSize(45);
        assertThat(Files.mismatch(folder.resolve("a/00/0000.txt"), folder.resolve("c/00/0000.txt")))
                .isNotNegative();
    }
}
