package org.gouji.cli.dist;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;

/** Makes Java runtimes that hold just the modules that the program and its libraries use. */
final class JavaImage {
    /** By name: what the libraries ask for only at run time (character sets, certificates' ciphers) no analysis would tell. */
    private static final List<String> MODULES = List.of(
            "java.base",
            "java.desktop",
            "java.logging",
            "java.management",
            "java.naming",
            "java.sql",
            "java.xml",
            "java.xml.crypto",
            "jdk.charsets",
            "jdk.crypto.ec",
            "jdk.management",
            "jdk.unsupported",
            "jdk.zipfs");

    private JavaImage() {}

    /** Whether this Java can make runtimes: a JDK can, a mere runtime can't. */
    static boolean possible() {
        return ToolProvider.findFirst("jlink").isPresent();
    }

    /**
     * Makes a runtime in a folder that must not exist yet.
     *
     * @param jmods the modules of another system's JDK of the same version; those of this one if absent
     */
    static void make(Path folder, Optional<Path> jmods) throws IOException {
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
        List<String> words = new ArrayList<>(List.of(
                "--add-modules",
                String.join(",", MODULES),
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--compress=2",
                "--output",
                folder.toString()));
        jmods.ifPresent(other -> words.addAll(0, List.of("--module-path", other.toString())));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        if (jlink.run(out, out, words.toArray(String[]::new)) != 0) {
            throw new IOException("jlink: " + said.toString().strip());
        }
    }
}
