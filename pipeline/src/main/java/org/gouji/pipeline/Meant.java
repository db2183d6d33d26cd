package org.gouji.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the file that somebody meant whose path has other marks than were typed: brackets of another width, blanks, quotation marks. */
final class Meant {
    private static final Pattern AROUND = Pattern.compile("^[\\s\"'“”‘’]+|[\\s\"'“”‘’]+$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");
    private static final int WIDE = '！' - '!';
    private static final char FIRST_WIDE = '！';
    private static final char LAST_WIDE = '～';

    private Meant() {}

    /** A path that exists and is told from another only by its marks. */
    static Optional<Path> by(Path missing) {
        try {
            Path plain = Path.of(AROUND.matcher(missing.toString()).replaceAll(""));
            return plain.toString().isEmpty() ? Optional.empty() : step(plain);
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> step(Path path) throws IOException {
        if (Files.exists(path)) {
            return Optional.of(path);
        }
        Path name = path.getFileName();
        Path parent = path.getParent();
        Optional<Path> folder = parent == null ? Optional.of(Path.of("")) : step(parent);
        if (name == null || folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return Optional.empty();
        }
        String wanted = marked(name.toString());
        try (Stream<Path> all = Files.list(folder.get())) {
            return all.map(Path::getFileName)
                    .filter(one -> marked(one.toString()).equals(wanted))
                    .sorted()
                    .findFirst()
                    .map(folder.get()::resolve);
        }
    }

    /** A name without what is typed in several ways. */
    private static String marked(String name) {
        StringBuilder plain = new StringBuilder();
        for (char one : BLANKS.matcher(name).replaceAll("").toCharArray()) {
            plain.append(one >= FIRST_WIDE && one <= LAST_WIDE ? (char) (one - WIDE) : one);
        }
        return plain.toString().replaceAll("[“”‘’\"']", "").toLowerCase(Locale.ROOT);
    }
}
