package org.gouji.bench.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a trial is made of.
 *
 * @param files how many reports
 * @param kills how many runs are killed
 * @param seed of the reports and the moments
 * @param folder where it is done; a new one if none is named
 * @param keep whether to leave the folder
 * @param command how the program is started
 */
record TrialOptions(int files, int kills, long seed, Path folder, boolean keep, List<String> command) {
    TrialOptions {
        command = List.copyOf(command);
    }

    /** The sources of the samples. */
    Path samples() {
        return root().resolve("bench/src/main/samples");
    }

    private static Path root() {
        return Path.of(System.getProperty("gouji.root", "."));
    }

    static TrialOptions parse(List<String> words) throws IOException {
        int files = 500;
        int kills = 200;
        long seed = 1;
        boolean keep = false;
        Path folder = null;
        List<String> command = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            switch (words.get(i)) {
                case "--files" -> files = Integer.parseInt(words.get(++i));
                case "--kills" -> kills = Integer.parseInt(words.get(++i));
                case "--seed" -> seed = Long.parseLong(words.get(++i));
                case "--folder" -> folder = Files.createDirectories(Path.of(words.get(++i)));
                case "--keep" -> keep = true;
                default -> command.add(words.get(i));
            }
        }
        if (command.isEmpty()) {
            command.add(root().toAbsolutePath().normalize().resolve("gouji").toString());
        }
        Path place = folder == null ? Files.createTempDirectory("gouji-kill-") : folder;
        return new TrialOptions(files, kills, seed, place.toRealPath(), keep, command);
    }
}
