package org.gouji.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.model.Wording;
import org.sqlite.SQLiteJDBCLoader;

/**
 * The machine code of SQLite, which its driver unpacks into a temporary folder. Here it gets a folder of its own, which is deleted as soon as
 * the code is loaded; where the system does not allow that, the next process does it. So nothing piles up, however processes end.
 */
final class NativeLibrary {
    private static final String PREFIX = "gouji-store-";
    private static final String DRIVERS_FOLDER = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    /** Once in a process, as classes are loaded. */
    private static final class Loaded {
        static final boolean DONE = unpack();
    }

    static void load() {
        if (!Loaded.DONE) {
            throw new StoreFailed(
                    new Wording("SQLite 无法在此系统上运行", "SQLite does not run on this system"),
                    new IllegalStateException("no native library"));
        }
    }

    private static boolean unpack() {
        if (System.getProperty(DRIVERS_FOLDER) != null) {
            return initialized();
        }
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        Leftovers.sweep(parent, PREFIX);
        try {
            Path own = Files.createDirectories(
                    parent.resolve(PREFIX + ProcessHandle.current().pid()));
            System.setProperty(DRIVERS_FOLDER, own.toString());
            try {
                return initialized();
            } finally {
                System.clearProperty(DRIVERS_FOLDER);
                Leftovers.delete(own);
            }
        } catch (IOException e) {
            // The driver may find another place.
            return initialized();
        }
    }

    private static boolean initialized() {
        try {
            return SQLiteJDBCLoader.initialize();
        } catch (Exception e) { // the driver's signature
            return false;
        }
    }
}
