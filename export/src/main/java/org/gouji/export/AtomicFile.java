package org.gouji.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a file whole or not at all: beside its place, synced, then moved there. */
public final class AtomicFile {
    private static final int BUFFER = 1 << 16;

    private AtomicFile() {}

    /** Something that writes to a stream. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Puts the content at the target; whatever stood there before stays until the new file is whole. Its folder is
     * made where it is missing.
     *
     * @throws IOException if the content or the disk fails; nothing is left behind then
     */
    public static void write(Path target, Content content) throws IOException {
        write(target, content, part -> true);
    }

    /**
     * The same for a table, where what stands there before is none or one that this program wrote.
     *
     * @return whether it was written; what stands there is somebody else's if not, and stays
     */
    public static boolean replaceTable(Path target, Content content) throws IOException {
        boolean[] ours = {true};
        write(target, content, part -> ours[0] = OwnTable.mayReplace(target, part));
        return ours[0];
    }

    private static void write(Path target, Content content, Check check) throws IOException {
        makeFolder(target);
        sweep(target);
        Path part = beside(target, "part");
        try {
            try (FileChannel channel = FileChannel.open(
                            part,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.TRUNCATE_EXISTING);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            if (check.passes(part)) {
                move(part, target);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Tells of a file that was written whether it may take its place. */
    @FunctionalInterface
    private interface Check {
        boolean passes(Path part) throws IOException;
    }

    /** Something that writes files by their names, as other programs do. */
    @FunctionalInterface
    public interface NamedContent {
        /**
         * @param part the file to write
         * @param raw another beside it, for what is needed on the way
         */
        void writeTo(Path part, Path raw) throws IOException;
    }

    /** The same for content that is written to a file by its name. */
    public static void writeNamed(Path target, NamedContent content) throws IOException {
        makeFolder(target);
        sweep(target);
        Path part = beside(target, "part");
        Path raw = beside(target, "raw");
        try {
            content.writeTo(part, raw);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(raw);
        }
    }

    /**
     * Finds out whether a file could be written there, before there is anything to write. Killed meanwhile, it leaves a name behind that the
     * next write to the target sweeps away.
     *
     * @param target the file, in a folder that exists; it is not touched
     * @throws IOException if no file can be made beside it
     */
    public static void tryOut(Path target) throws IOException {
        sweep(target);
        Path part = beside(target, "part");
        try {
            Files.newByteChannel(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .close();
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Makes the folder of a file that is to be written, where it is missing. */
    static void makeFolder(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    /** A hidden name beside the target that no other process uses. */
    static Path beside(Path target, String suffix) {
        long process = ProcessHandle.current().pid();
        return target.resolveSibling("." + target.getFileName() + "." + process + "." + suffix);
    }

    /** Deletes what processes that were killed have left beside the target. */
    private static void sweep(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        Pattern left = Pattern.compile(
                "\\." + Pattern.quote(target.getFileName().toString()) + "\\.([0-9]{1,18})\\.(part|raw[0-9]{0,4})");
        List<Path> dead = new ArrayList<>();
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(folder)) {
            for (Path file : beside) {
                Matcher name = left.matcher(file.getFileName().toString());
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    dead.add(file);
                }
            }
        }
        for (Path file : dead) {
            Files.deleteIfExists(file);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
