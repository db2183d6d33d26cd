package org.gouji.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A tar archive, whatever it was compressed by. */
final class TarPacked implements Packed {
    private final TarArchiveInputStream tar;

    TarPacked(InputStream in) {
        // Latin-1 keeps every byte of a name, so that its real encoding can be found.
        this.tar = new TarArchiveInputStream(in, StandardCharsets.ISO_8859_1.name());
    }

    @Override
    public void each(Visitor visitor) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.isFile()) {
                visitor.visit(new Piece(name(entry), false, () -> unclosed(tar)));
            }
        }
    }

    private static String name(TarArchiveEntry entry) {
        String name = entry.getName();
        boolean latin = name.chars().allMatch(c -> c < 0x100);
        return latin ? MemberNames.decode(name.getBytes(StandardCharsets.ISO_8859_1)) : name;
    }

    /** Members are read from the one stream, which stays open. */
    private static InputStream unclosed(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return in.read(into, from, length);
            }

            @Override
            public void close() {
                // The archive goes on.
            }
        };
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
