package org.gouji.cli.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cmd.exe makes of a script without a word, and so must not be in one. Nothing here can run it. */
class WindowsLaunchersTest {
    private static final Path ROOT = Path.of(System.getProperty("gouji.root", ".."));
    private static final String RESOURCES = "cli/src/main/resources/org/gouji/cli/dist/";

    /** Variables that hold paths: blanks, brackets and {@code &} may be in them. */
    private static final Pattern PATHS = Pattern.compile("%(?:ROOT|JAVA|JAVA_HOME|JAR|LOCK|LOG)%|%~dp0");

    private static final Pattern GOTO = Pattern.compile("goto (\\w+)");
    private static final Pattern SETS = Pattern.compile("\\bset (\\S)");
    private static final Pattern LONG = Pattern.compile("\"%~1\"==\"(\\w+)\" set \"FLAGS=([^\"]+)\"");
    private static final Pattern LONG_ON_LINUX = Pattern.compile("(?m)^  ([a-z |]+)\\) flags=\"([^\"]+)\"");

    static Stream<Path> scripts() {
        return Stream.of(ROOT.resolve("gouji.cmd"), ROOT.resolve(RESOURCES + "launcher.cmd"));
    }

    private static List<String> lines(Path script) throws IOException {
        return Files.readString(script).lines().toList();
    }

    private static List<String> commands(Path script) throws IOException {
        return lines(script).stream().filter(line -> !line.startsWith("rem ")).toList();
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void linesEndAsWindowsWantsThem(Path script) throws IOException {
        byte[] bytes = Files.readAllBytes(script);
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();

        assertThat(text).startsWith("@echo off\r\n").endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void characterSetIsSetBeforeTheFirstChineseWordAndPutBackAtTheEnd(Path script) throws IOException {
        List<String> lines = lines(script);
        int set = lines.indexOf("chcp 65001 >nul");
        int chinese = lines.stream()
                .filter(line -> line.chars().anyMatch(c -> c > 127))
                .mapToInt(lines::indexOf)
                .min()
                .orElseThrow();

        assertThat(lines.get(set - 1))
                .startsWith("for /f \"tokens=2 delims=:.\"")
                .contains("('chcp')", "PAGE=");
        assertThat(set).isLessThan(chinese);
        assertThat(lines.subList(lines.size() - 3, lines.size()))
                .containsExactly(":end", "chcp %PAGE% >nul", "exit /b %CODE%");
        assertThat(commands(script).stream().filter(line -> line.contains("exit")))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void pathsStandInQuotationMarks(Path script) throws IOException {
        for (String line : commands(script)) {
            Matcher path = PATHS.matcher(line);
            while (path.find()) {
                // ^" is no quotation mark to cmd's own reading of the line.
                String before = line.substring(0, path.start()).replace("^\"", "");
                assertThat(before.chars().filter(c -> c == '"').count() % 2)
                        .as(line)
                        .isOne();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void nothingIsInBrackets(Path script) throws IOException {
        assertThat(commands(script)).noneMatch(line -> line.matches(".*\\(\\s*|\\s*\\).*"));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void exclamationMarksInNamesStay(Path script) throws IOException {
        assertThat(commands(script)).contains("setlocal enableextensions disabledelayedexpansion");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void variablesAreSetInQuotationMarks(Path script) throws IOException {
        assertThat(all(
                        SETS,
                        String.join(
                                "\n",
                                commands(script).stream()
                                        .filter(line -> !line.startsWith("echo "))
                                        .toList())))
                .containsExactly("\"");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void whatIsGoneToIsThere(Path script) throws IOException {
        String text = String.join("\n", commands(script));
        List<String> missing = new ArrayList<>(all(GOTO, text));
        missing.removeIf(label -> text.contains("\n:" + label + "\n"));

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void waitingNeedsNoKeyboard(Path script) throws IOException {
        assertThat(commands(script)).noneMatch(line -> line.matches("(?i)\\s*(?:timeout|pause|choice)\\b.*"));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void programIsStartedAsOnLinux(Path script) throws IOException {
        String text = String.join("\n", commands(script));
        Path other = script.endsWith("gouji.cmd") ? ROOT.resolve("gouji") : ROOT.resolve(RESOURCES + "launcher.sh");
        Map<String, String> onLinux = new HashMap<>();
        LONG_ON_LINUX
                .matcher(Files.readString(other))
                .results()
                .forEach(found -> Stream.of(found.group(1).split(" \\| "))
                        .forEach(command -> onLinux.put(command, found.group(2))));

        assertThat(text)
                .containsPattern("-Dfile\\.encoding=UTF-8 -Djdk\\.console=java\\.base %GOUJI_JAVA_OPTS% .* %\\*\n");
        assertThat(onLinux).containsKeys("audit", "retry", "export", "report");
        assertThat(LONG.matcher(text).results().collect(Collectors.toMap(f -> f.group(1), f -> f.group(2))))
                .isEqualTo(onLinux);
    }
}
