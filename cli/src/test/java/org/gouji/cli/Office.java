package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, where it is installed. Tests that need it are skipped elsewhere, unless {@code gouji.require.office} forbids that. */
final class Office {
    private static final int MINUTES = 5;

    private Office() {}

    /** Has it open a file and save it as another kind, formulas worked out anew. */
    static Path converted(Path file, String kind, Path folder) throws IOException, InterruptedException {
        Optional<Path> program = program();
        if (Boolean.getBoolean("gouji.require.office")) {
            assertThat(program).as("gouji.require.office asks for LibreOffice").isPresent();
        }
        if (program.isEmpty()) {
            System.err.println("SKIPPED: LibreOffice is not installed, nobody opens " + file.getFileName());
        }
        assumeTrue(program.isPresent(), "LibreOffice is not installed: skipped");
        Path out = Files.createDirectories(folder.resolve("office"));
        Process process = new ProcessBuilder(List.of(
                        program.get().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        kind,
                        "--outdir",
                        out.toString(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES))
                .as("LibreOffice ends")
                .isTrue();
        String name = file.getFileName().toString().replaceAll("[.][^.]*$", "." + kind);
        assertThat(out.resolve(name)).exists();
        return out.resolve(name);
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
