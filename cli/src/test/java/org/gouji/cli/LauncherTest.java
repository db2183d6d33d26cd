package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher hands to Java, shown by a Java that prints its words, in a folder whose name has blanks and Chinese characters. */
class LauncherTest {
    private static final Path ROOT = Path.of(System.getProperty("gouji.root", ".."));

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void builtProgramWithAJavaThatPrintsItsWords() throws IOException {
        assumeThat(Files.isExecutable(Path.of("/bin/sh"))).as("a shell").isTrue();
        root = folder.resolve("决算 报告 $HOME");
        Path lib = Files.createDirectories(root.resolve("cli/target/lib"));
        Files.copy(ROOT.resolve("gouji"), root.resolve("gouji"));
        Files.writeString(root.resolve("pom.xml"), "");
        Files.writeString(root.resolve("cli/target/gouji.jar"), "");
        Files.writeString(lib.resolve("a.jar"), "");
        Files.writeString(root.resolve("cli/target/gouji.built"), "");
        Path java = Files.createDirectories(folder.resolve("jdk 17/bin")).resolve("java");
        Files.writeString(folder.resolve("jdk 17/release"), "JAVA_VERSION=\"17.0.1\"\n");
        Files.writeString(java, """
                #!/bin/sh
                for word in "$@"; do
                  printf '%s\\n' "$word"
                  case $word in -XX:DumpLoadedClassList=*) echo a >"${word#*=}" ;; esac
                  case "$1 $word" in -Xshare:dump\\ -XX:SharedArchiveFile=*) : >"${word#*=}" ;; esac
                done
                """);
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private List<String> words(String... arguments) throws IOException, InterruptedException {
        return words("C.UTF-8", arguments);
    }

    private List<String> words(String locale, String[] arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of("/bin/sh", root.resolve("gouji").toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk 17").toString());
        builder.environment().put("LC_ALL", locale);
        builder.environment().remove("GOUJI_JAVA_OPTS");
        Process process = builder.start();
        List<String> words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as("%s", words).isZero();
        return words;
    }

    private Path kept(String name) throws IOException, InterruptedException {
        Process sum = new ProcessBuilder("cksum")
                .redirectInput(folder.resolve("jdk 17/release").toFile())
                .start();
        String number = new String(sum.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split(" ")[0];
        return root.resolve("cli/target/" + name + "-" + number + ".jsa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "retry", "extract", "report"})
    void classesKeptForReadingAreOneWordWhateverTheFolder(String command) throws Exception {
        Path archive = Files.writeString(kept("gouji-worker"), "");

        assertThat(words(command, "两 个"))
                .contains("-XX:SharedArchiveFile=" + archive, "-Dgouji.worker.archive=" + archive)
                .endsWith("-jar", root.resolve("cli/target/gouji.jar").toString(), command, "两 个");
    }

    @Test
    void searchKeepsItsClassesAndTheNextUsesThem() throws Exception {
        Path archive = kept("gouji");

        assertThat(words("search", "培训费 预算"))
                .anyMatch(word -> word.startsWith("-XX:DumpLoadedClassList=" + archive))
                .endsWith("search", "培训费 预算");
        assertThat(archive).exists();
        try (Stream<Path> left = Files.list(archive.getParent())) {
            assertThat(left.filter(file -> file.toString().contains(".jsa."))).isEmpty();
        }
        assertThat(words("status")).contains("-XX:SharedArchiveFile=" + archive).endsWith("status");
    }

    @Test
    void withoutKeptClassesNothingIsSaidOfThem() throws Exception {
        assertThat(words("audit", "."))
                .contains("-Dgouji.worker.archive=")
                .noneMatch(word -> word.contains("Archive") && word.contains("XX"));
    }

    /** As a session over the network hands it on from another computer. */
    @Test
    void aLocaleThatIsNotInstalledIsNotTaken() throws IOException, InterruptedException {
        Path java = folder.resolve("jdk 17/bin/java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$LC_ALL\"\n");
        assertThat(words("xx_NOWHERE.UTF-8", new String[] {"status"})).containsExactly("C.UTF-8");
    }
}
