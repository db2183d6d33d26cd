package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed list of libraries and licences is the one that the build makes of their poms. */
final class ThirdPartyLicencesTest {
    private static final Path ROOT = Path.of(System.getProperty("gouji.root", ".."));
    private static final Path MADE = ROOT.resolve("cli/target/third-party-licences.md");
    private static final Path KEPT = ROOT.resolve("docs/third-party-licences.md");

    @Test
    void listOfLicencesIsCurrent() throws IOException {
        assumeThat(MADE).as("made by Maven before the tests").exists();

        assertThat(Files.readString(KEPT).lines().toList())
                .as("copy %s to %s", MADE, KEPT)
                .isEqualTo(Files.readString(MADE).lines().toList());
    }

    @Test
    void everyLibraryHasOneOfTheLicencesThatWereWeighed() throws IOException {
        assertThat(Files.readString(KEPT).lines().filter(line -> line.contains("| `")))
                .isNotEmpty()
                .allMatch(row -> row.matches(
                        ".*\\| (Apache-2\\.0|MIT|0BSD|BSD-3-Clause|GPL-3\\.0 / LGPL-3\\.0 / MPL-1\\.1) \\|"));
    }
}
