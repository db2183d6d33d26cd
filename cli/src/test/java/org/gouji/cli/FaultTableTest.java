package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of faults names tests that are there, and leaves no fault out. */
final class FaultTableTest {
    private static final Path ROOT = Path.of(System.getProperty("gouji.root", ".."));
    private static final int FAULTS = 36;
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?<number>\\d+) \\|(?<rest>.*)$");
    private static final Pattern NAMED = Pattern.compile("`(?<type>[A-Z]\\w*Test)#(?<method>\\w+)`");

    private static String table() throws IOException {
        return Files.readString(ROOT.resolve("docs/faults.md"));
    }

    private static Map<String, String> tests() throws IOException {
        try (Stream<Path> files = Files.find(
                ROOT,
                20,
                (path, file) -> path.toString().replace('\\', '/').matches(".*/src/test/java/.*Test\\.java"))) {
            return files.collect(Collectors.toMap(
                    path -> path.getFileName().toString().replace(".java", ""),
                    FaultTableTest::content,
                    (one, other) -> one + other));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyTestThatTheTableNamesExists() throws IOException {
        Map<String, String> tests = tests();
        List<String> missing = new ArrayList<>();
        Matcher named = NAMED.matcher(table());
        int count = 0;
        while (named.find()) {
            count++;
            String source = tests.getOrDefault(named.group("type"), "");
            if (!source.contains("void " + named.group("method") + "(")) {
                missing.add(named.group());
            }
        }
        assertThat(missing).isEmpty();
        assertThat(count).isGreaterThan(FAULTS);
    }

    @Test
    void everyFaultIsShownOrSaidNotToBe() throws IOException {
        List<Integer> numbers = new ArrayList<>();
        Matcher row = ROW.matcher(table());
        while (row.find()) {
            numbers.add(Integer.valueOf(row.group("number")));
            assertThat(row.group("rest"))
                    .as("row %s", row.group("number"))
                    .containsPattern("`\\w+Test#\\w+`|does not apply yet|not shown");
        }
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, FAULTS).boxed().toList());
    }
}
