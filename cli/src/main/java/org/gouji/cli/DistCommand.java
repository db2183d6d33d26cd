package org.gouji.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gouji.cli.dist.Distribution;
import org.gouji.cli.dist.Target;
import org.gouji.export.AtomicFile;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;
import org.gouji.pipeline.Program;
import org.gouji.pipeline.Room;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gouji dist}: the program as a zip with a Java of its own. */
@Command(name = "dist")
final class DistCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.zip",
            descriptionKey = "distOutput")
    private Path output = Path.of("gouji-" + Program.version() + ".zip");

    @Option(names = "--jmods", paramLabel = "DIR", descriptionKey = "jmods")
    private @Nullable Path jmods;

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final SpeechOptions speech = new SpeechOptions();

    DistCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Output.check(output, "zip");
        if (Files.exists(output) && !Distribution.is(output)) {
            throw new BadRequest(new Wording(
                    output + " 已存在，不是 gouji dist 做的压缩包，不会覆盖：请用 -o 另给文件名",
                    output
                            + " is there already and no zip of gouji dist: it is not written over; name another file with"
                            + " -o"));
        }
        if (!Distribution.possible()) {
            throw new BadRequest(new Wording(
                    "制作压缩包需要完整的 JDK（含 jlink），现在用的只是 Java 运行时：" + System.getProperty("java.home"),
                    "a zip is made with a whole JDK (with jlink); this is a Java runtime only: "
                            + System.getProperty("java.home")));
        }
        Path other = jmods;
        if (other != null && !Files.isRegularFile(other.resolve("java.base.jmod"))) {
            throw new BadRequest(new Wording(
                    "这里没有 java.base.jmod：" + other + "；请给出另一系统的 JDK 里的 jmods 文件夹",
                    "no java.base.jmod in " + other + ": name the folder jmods of another system's JDK"));
        }
        List<Path> classPath = classPath(System.getProperty("java.class.path"));
        Distribution all = new Distribution("gouji-" + Program.version(), classPath, extras(classPath.get(0)));
        try {
            told(pack(all, Optional.ofNullable(other)));
            return Exit.DONE;
        } catch (IOException e) {
            throw Room.failed(
                    output,
                    0,
                    new Wording("压缩包没有做成：" + e.getMessage(), "the zip could not be made: " + e.getMessage()),
                    e);
        }
    }

    private Map<Target, Path> pack(Distribution all, Optional<Path> other) throws IOException {
        Path scratch = Files.createTempDirectory("gouji-dist-");
        try {
            console.error(console.say("正在制作 Java 运行时……", "making the Java runtime…"));
            Map<Target, Path> runtimes = Distribution.runtimes(scratch, other);
            console.error(console.say("正在压缩……", "packing…"));
            AtomicFile.write(output, out -> all.write(out, runtimes));
            return runtimes;
        } finally {
            delete(scratch);
        }
    }

    private void told(Map<Target, Path> runtimes) {
        console.line(console.say("压缩包：", "zip: ") + output + console.say("，", ", ")
                + Words.count(output.toFile().length() >> 20) + " MB");
        console.line(console.say("带有 Java 运行时的系统：", "with a Java runtime for: ")
                + String.join(", ", runtimes.keySet().stream().map(Enum::name).toList()));
        if (!runtimes.containsKey(Target.WINDOWS)) {
            console.line(
                    console.say(
                            "没有 Windows 的运行时：在 Windows 上用它要另装 Java 17，或用 --jmods 给出 Windows 版 JDK 的 jmods 文件夹再做一次",
                            "no runtime for Windows: there it needs Java 17, or make it again with --jmods and the folder jmods of a Windows JDK"));
        }
    }

    /** The jars that this process runs from. One that was started by its jar finds the others beside it. */
    static List<Path> classPath(String property) {
        List<Path> parts = new ArrayList<>(Arrays.stream(property.split(File.pathSeparator, -1))
                .filter(part -> !part.isEmpty())
                .map(part -> Path.of(part).toAbsolutePath())
                .filter(Files::exists)
                .toList());
        Path lib = parts.get(0).resolveSibling("lib");
        if (parts.size() == 1 && Files.isDirectory(lib)) {
            try (Stream<Path> jars = Files.list(lib)) {
                parts.addAll(jars.filter(jar -> jar.toString().endsWith(".jar"))
                        .sorted()
                        .toList());
            } catch (IOException e) {
                throw new BadRequest(new Wording("无法读取 " + lib, "cannot read " + lib));
            }
        }
        return parts;
    }

    /** What goes with the program, from the folder that it was built in. */
    private static Map<String, Path> extras(Path program) {
        Path root = Optional.ofNullable(program.getParent())
                .map(Path::getParent)
                .map(Path::getParent)
                .orElse(program);
        Map<String, Path> extras = new LinkedHashMap<>();
        for (String file : List.of("LICENSE", "NOTICE", "README.md", "CHANGES.md", "docs", "corpus-samples")) {
            extras.put(file, root.resolve(file));
        }
        return Collections.unmodifiableMap(extras);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(all::add);
        }
        Collections.reverse(all);
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
