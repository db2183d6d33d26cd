package org.gouji.cli.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The zip on a machine without Java: unpacked into a folder with blanks and Chinese characters, and run. */
@Timeout(600)
class DistributionTest {
    /** All that the launcher may ask of the system. */
    private static final List<String> TOOLS = List.of("sh", "readlink", "dirname", "uname", "mv", "rm");

    private static final String REPORT = """
            柳湾县水务站2022年度部门整体支出绩效自评报告
            一、部门基本情况
            2022年本年支出合计446.36万元，其中：基本支出318.46万元，占71.35%；项目支出127.90万元，占26.85%。
            """;

    @TempDir
    static Path folder;

    private static Path home = Path.of("");

    @BeforeAll
    static void unpacked() throws IOException {
        assumeThat(Target.here()).as("the launcher for Linux is tried on Linux").isEqualTo(Target.LINUX);
        assumeThat(Distribution.possible()).as("a JDK with jlink").isTrue();
        List<Path> classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(Files::exists)
                .filter(part -> !part.endsWith("test-classes"))
                .filter(part -> !part.toString().contains("duckdb"))
                .toList();
        Distribution all = new Distribution("gouji 1", classPath, Map.of("missing", folder.resolve("missing")));
        Map<Target, Path> runtimes =
                Distribution.runtimes(Files.createDirectory(folder.resolve("scratch")), Optional.empty());
        home = unpack(written(all, runtimes, "a.zip"), Files.createDirectory(folder.resolve("离线 电脑")))
                .resolve("gouji 1");
    }

    private static Path written(Distribution all, Map<Target, Path> runtimes, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            all.write(out, runtimes);
        }
        return file;
    }

    private static Path unpack(Path file, Path into) throws IOException {
        try (ZipFile read = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(read.getEntries())) {
                Path target = into.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                try (InputStream in = read.getInputStream(entry)) {
                    Files.copy(in, target);
                }
                boolean runnable = (entry.getUnixMode() & 0100) != 0;
                Files.setPosixFilePermissions(
                        target, PosixFilePermissions.fromString(runnable ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
        return into;
    }

    /** Runs the launcher where neither Java nor anything else of the developer's is in sight. */
    private static String run(Path at, int expected, String... words) throws Exception {
        Path tools = folder.resolve("tools");
        if (Files.notExists(tools)) {
            Files.createDirectory(tools);
            for (String tool : TOOLS) {
                Path real = Stream.of("/usr/bin", "/bin")
                        .map(bin -> Path.of(bin, tool))
                        .filter(Files::exists)
                        .findFirst()
                        .orElseThrow();
                Files.createSymbolicLink(tools.resolve(tool), real);
            }
        }
        ProcessBuilder builder =
                new ProcessBuilder(Stream.concat(Stream.of(home.resolve("gouji").toString()), Stream.of(words))
                        .toList());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        Process process =
                builder.directory(at.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(expected);
        return said;
    }

    @Test
    void zipIsToldFromThoseOfOthers() throws IOException {
        assertThat(Distribution.is(folder.resolve("a.zip"))).isTrue();
        Path other = folder.resolve("报告.zip");
        try (OutputStream out = Files.newOutputStream(other)) {
            ZipWriter zip = new ZipWriter(out);
            zip.put("报告/a.txt", new byte[] {1}, false);
            zip.finish();
        }
        assertThat(Distribution.is(other)).isFalse();
    }

    @Test
    void auditRunsWithoutAnyJavaInstalled() throws Exception {
        Path reports = Files.createDirectories(folder.resolve("报告 文件夹/自评"));
        Files.writeString(reports.resolve("水务站 1.txt"), REPORT);
        Path at = reports.getParent();

        assertThat(run(at, 0, "audit", "自评", "-o", "结果 1.xlsx")).contains("已读 1", "差错 1");
        assertThat(at.resolve("结果 1.xlsx")).isNotEmptyFile();
        assertThat(run(at, 0, "search", "水务站")).contains("水务站 1.txt");
        assertThat(run(at, 0, "search", "水务站")).contains("水务站 1.txt");
        assertThat(home.resolve("app/gouji.jsa"))
                .as("classes kept by the first search")
                .isNotEmptyFile();
    }

    @Test
    void runtimeOfTheZipIsTheOneThatRuns() throws Exception {
        assertThat(run(folder, 2, "dist"))
                .contains("需要完整的 JDK", home.resolve("runtime-linux").toString());
    }

    @Test
    void sameProgramAndRuntimeGiveTheSameBytes() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/org"));
        Files.writeString(classes.resolve("b.txt"), "2");
        Files.writeString(classes.resolve("a.txt"), "1");
        Distribution small =
                new Distribution("x", List.of(classes.getParent()), Map.of("docs", folder.resolve("classes")));
        Map<Target, Path> runtimes = Map.of(Target.LINUX, home.resolve("runtime-linux/conf"));

        assertThat(Files.mismatch(written(small, runtimes, "b.zip"), written(small, runtimes, "c.zip")))
                .isEqualTo(-1);
    }

    @Test
    void launchersForBothSystemsAreThere() throws IOException {
        assertThat(Files.readString(home.resolve("gouji")))
                .startsWith("#!/bin/sh\n")
                .doesNotContain("\r");
        assertThat(Files.readString(home.resolve("gouji.cmd")))
                .startsWith("@echo off\r\n")
                .contains("runtime-windows");
        assertThat(home.resolve("runtime-linux/lib/modules")).exists();
    }
}
