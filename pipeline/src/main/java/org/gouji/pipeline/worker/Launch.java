package org.gouji.pipeline.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a worker is started: by the Java of this process, with its class path.
 *
 * @param program the class whose {@code main} calls {@link Serving#serve}
 * @param flags for the Java machine, after the standard ones: the last of two wins
 */
public record Launch(String program, List<String> flags) {
    /** Where the launcher of the program puts flags for workers, parted by blanks. */
    private static final String PROPERTY = "gouji.worker.flags";

    /** Where it tells of the file in which classes are kept between processes; the Java machine ignores one that does not fit. */
    private static final String ARCHIVE = "gouji.worker.archive";

    /** Where the user puts them. */
    public static final String VARIABLE = "GOUJI_WORKER_OPTS";

    private static final List<String> STANDARD = List.of(
            "-Xmx512m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            // Reading has much code and little of it is hot: what the second compiler costs, it saves after a thousand
            // files,
            // and no process lives that long.
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            // What the machine has to say must not come between the frames; crashes leave no files behind.
            "-XX:+DisplayVMOutputToStderr",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+SuppressFatalErrorMessage",
            "-XX:-CreateCoredumpOnCrash",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=",
            "-Duser.timezone=UTC",
            "-Djava.awt.headless=true",
            // Connections end at a port where nobody listens.
            "-DsocksProxyHost=127.0.0.1",
            "-DsocksProxyPort=9",
            "-DsocksNonProxyHosts=",
            "-Dhttp.proxyHost=127.0.0.1",
            "-Dhttp.proxyPort=9",
            "-Dhttps.proxyHost=127.0.0.1",
            "-Dhttps.proxyPort=9",
            "-Dhttp.nonProxyHosts=",
            "-Dftp.proxyHost=127.0.0.1",
            "-Dftp.proxyPort=9",
            "-Dftp.nonProxyHosts=");

    /** A terminal sends Ctrl-C to all: a worker goes on until the process that it works for has no more use for it. */
    private static final List<String> DEAF = List.of("/bin/sh", "-c", "trap '' INT; exec \"$0\" \"$@\"");

    public Launch {
        flags = List.copyOf(flags);
    }

    /** A program with the flags that the launcher and the user give. */
    public static Launch of(Class<?> program) {
        String user = System.getenv(VARIABLE);
        Stream<String> given = Stream.of(System.getProperty(PROPERTY, ""), user == null ? "" : user)
                .flatMap(flags -> Arrays.stream(flags.split(" ", -1)))
                .filter(flag -> !flag.isBlank());
        return new Launch(
                program.getName(), Stream.concat(archive().stream(), given).toList());
    }

    /** Classes that are there already need not be read and checked anew; whether they were is nothing that anybody need hear of. */
    private static List<String> archive() {
        String archive = System.getProperty(ARCHIVE, "");
        return archive.isEmpty()
                ? List.of()
                : List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable", "-Xlog:all=error:stderr");
    }

    /** The flag that bounds the memory of a worker. */
    public String memory() {
        return Stream.concat(STANDARD.stream(), flags.stream())
                .filter(flag -> flag.startsWith("-Xmx"))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    Process start(Path scratch, long beatMillis) throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of(DEAF.get(0)))) {
            command.addAll(DEAF);
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(STANDARD);
        command.addAll(flags);
        command.add("-Djava.io.tmpdir=" + scratch);
        command.add(program);
        command.add(scratch.toString());
        command.add(Long.toString(beatMillis));
        ProcessBuilder builder = new ProcessBuilder(command);
        // By the environment: a class path may be longer than a command line.
        Map<String, String> environment = builder.environment();
        environment.put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.start();
    }
}
