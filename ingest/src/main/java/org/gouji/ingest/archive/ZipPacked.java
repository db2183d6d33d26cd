package org.gouji.ingest.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip archive. */
final class ZipPacked implements Packed {
    private final ZipFile zip;

    ZipPacked(Path file) throws IOException {
        this.zip = ZipFile.builder().setPath(file).get();
    }

    @Override
    public void each(Visitor visitor) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            if (!entry.isDirectory() && !entry.isUnixSymlink()) {
                boolean locked = entry.getGeneralPurposeBit().usesEncryption();
                visitor.visit(
                        new Piece(name(entry), locked, () -> new Verified(zip.getInputStream(entry), entry.getCrc())));
            }
        }
    }

    private static String name(ZipArchiveEntry entry) {
        boolean said = entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
        return said ? entry.getName() : MemberNames.decode(entry.getRawName());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
