package org.gouji.cli.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A system that a runtime is for. Its folder in the zip is named after it, and the launchers know it by that name. */
public enum Target {
    LINUX,
    WINDOWS,
    MAC;

    /** Bytes that stand before the zip in a file of modules. */
    private static final int HEADER = 4;

    /** The system that this process runs on. */
    public static Target here() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("windows") ? WINDOWS : name.contains("mac") ? MAC : LINUX;
    }

    /**
     * The system that a folder of {@code .jmod} files is for.
     *
     * @throws IOException if it holds none
     */
    static Target of(Path jmods) throws IOException {
        try (InputStream in = Files.newInputStream(jmods.resolve("java.base.jmod"))) {
            in.skipNBytes(HEADER);
            ZipInputStream parts = new ZipInputStream(in);
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                switch (part.getName()) {
                    case "bin/java.exe":
                        return WINDOWS;
                    case "lib/libjli.dylib":
                        return MAC;
                    case "bin/java":
                        if (here() != MAC) {
                            return LINUX;
                        }
                        break;
                    default:
                        break;
                }
            }
        }
        throw new IOException("java.base.jmod holds no java");
    }

    /** The folder of its runtime in the zip. */
    String folder() {
        return "runtime-" + name().toLowerCase(Locale.ROOT);
    }
}
