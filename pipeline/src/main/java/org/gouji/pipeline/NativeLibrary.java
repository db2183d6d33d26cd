package org.gouji.pipeline;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        sweep(parent);
        try {
            Path own = Files.createDirectories(
                    parent.resolve(PREFIX + ProcessHandle.current().pid()));
            System.setProperty(DRIVERS_FOLDER, own.toString());
            try {
                return initialized();
            } finally {
                System.clearProperty(DRIVERS_FOLDER);
                delete(own);
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

    private static void sweep(Path parent) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : left) {
                String process = folder.getFileName().toString().substring(PREFIX.length());
                if (process.matches("[0-9]{1,18}")
                        && ProcessHandle.of(Long.parseLong(process)).isEmpty()) {
                    delete(folder);
                }
            }
        } catch (IOException e) {
            // Tidying up is no reason to stop.
        }
    }

    private static void delete(Path folder) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            children.forEach(files::add);
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            // The system holds the code in it: a later process deletes it.
        }
    }
}
