package org.gouji.ingest.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** A 7z archive. */
final class SevenPacked implements Packed {
    /** A hostile archive may ask for gigabytes of dictionary. */
    private static final int MEMORY_KIB = 128 << 10;

    private final SevenZFile seven;

    SevenPacked(Path file) throws IOException {
        this.seven = SevenZFile.builder()
                .setPath(file)
                .setMaxMemoryLimitKiB(MEMORY_KIB)
                .get();
    }

    @Override
    public void each(Visitor visitor) throws IOException {
        int number = 0;
        for (SevenZArchiveEntry entry = seven.getNextEntry(); entry != null; entry = seven.getNextEntry()) {
            number++;
            if (!entry.isDirectory() && !entry.isAntiItem()) {
                String name = entry.getName() == null ? "_" + number : entry.getName();
                SevenZArchiveEntry one = entry;
                visitor.visit(new Piece(name, false, () -> seven.getInputStream(one)));
            }
        }
    }

    /** Whether an error says that a password is needed. */
    static boolean locked(IOException e) {
        return e instanceof PasswordRequiredException;
    }

    @Override
    public void close() throws IOException {
        seven.close();
    }
}
