package org.gouji.pipeline.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** LibreOffice, where there is one: it opens what we write as a user would. */
final class Office {
    private static final long PATIENCE_SECONDS = 180;

    private final Path program;
    private final Path folder;

    private Office(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** Skips the test, and says so, where there is none; fails instead where {@code gouji.require.office} asks for it. */
    static Office in(Path folder) {
        Optional<Path> program = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .map(place -> place.resolve("soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        boolean required = Boolean.getBoolean("gouji.require.office");
        String absent = "LibreOffice (soffice) is not on the PATH: what it makes of our Word files is NOT tested";
        if (program.isEmpty() && !required) {
            System.err.println(absent);
        }
        assertThat(program.isPresent() || !required).as(absent).isTrue();
        assumeTrue(program.isPresent(), absent);
        return new Office(program.get(), folder);
    }

    /** The file in another form. */
    Path convert(Path file, String form) throws IOException, InterruptedException {
        Path profile = folder.resolve("profile");
        Path log = folder.resolve("soffice.log");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--convert-to",
                        form,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        String name = file.getFileName().toString();
        Path made = folder.resolve(name.substring(0, name.lastIndexOf('.')) + "." + form);
        assertThat(made).as(Files.readString(log)).exists();
        return made;
    }
}
