package org.gouji.pipeline.worker;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The temporary folder of one worker. Named here, made by the worker, and deleted by whichever of the two is left: so that nothing stays
 * behind, whatever dies first.
 */
final class Scratch {
    private static final String PREFIX = "gouji-worker-";

    private Scratch() {}

    /** A name that tells whose worker it is. */
    static Path name() {
        return parent().resolve(PREFIX + ProcessHandle.current().pid() + "-" + UUID.randomUUID());
    }

    private static Path parent() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** Deletes the folders of processes that are gone: those that were killed together with their workers. */
    static void sweep() {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent(), PREFIX + "*")) {
            for (Path folder : left) {
                if (owner(folder).flatMap(ProcessHandle::of).isEmpty()) {
                    delete(folder);
                }
            }
        } catch (IOException e) {
            // Tidying up is no reason to stop.
        }
    }

    /** The process that a folder is named after; this one where the name is not ours. */
    private static Optional<Long> owner(Path folder) {
        String name = folder.getFileName().toString();
        int end = name.indexOf('-', PREFIX.length());
        String pid = end < 0 ? "" : name.substring(PREFIX.length(), end);
        return Optional.of(
                pid.matches("[0-9]{1,18}")
                        ? Long.parseLong(pid)
                        : ProcessHandle.current().pid());
    }

    /** Deletes a folder as far as possible. */
    static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException reason) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException reason)
                        throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // It was never made, or the system holds something in it: temporary folders are the system's to clean.
        }
    }
}
