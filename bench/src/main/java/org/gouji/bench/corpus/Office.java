package org.gouji.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Converts files by LibreOffice, which must be installed ({@code soffice}). */
final class Office {
    /** It silently stops at about 250 files a call. */
    private static final int AT_ONCE = 100;

    private Office() {}

    /** @throws IOException if LibreOffice is missing, or a file did not come out */
    static void convert(List<Path> files, String format, Path folder) throws IOException {
        Path profile = Files.createTempDirectory("gouji-office");
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            run(files.subList(from, Math.min(files.size(), from + AT_ONCE)), format, folder, profile);
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "." + format);
            if (!Files.exists(folder.resolve(name))) {
                throw new IOException("LibreOffice made no " + name);
            }
        }
    }

    private static void run(List<Path> files, String format, Path folder, Path profile) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
