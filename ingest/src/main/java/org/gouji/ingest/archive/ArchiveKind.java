package org.gouji.ingest.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The kinds of archives, told by their content. */
enum ArchiveKind {
    ZIP("application/zip"),
    SEVEN("application/x-7z-compressed"),
    TAR("application/x-tar"),
    /** Compressed by gzip: a tar archive or one file. */
    GZIP("application/gzip"),
    /** Known, and not read. */
    RAR("application/x-rar-compressed");

    private static final int HEAD = 512;
    private static final int TAR_MARK = 257;
    private static final byte[] USTAR = "ustar".getBytes(StandardCharsets.US_ASCII);

    private final String mediaType;

    ArchiveKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** The kind of a file; empty for files that are no archives, documents in a zip container among them. */
    static Optional<ArchiveKind> of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        Optional<ArchiveKind> kind = of(head);
        return kind.filter(k -> k != ZIP || !document(file));
    }

    private static Optional<ArchiveKind> of(byte[] head) {
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            return Optional.of(ZIP);
        }
        if (starts(head, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C)) {
            return Optional.of(SEVEN);
        }
        if (starts(head, 0x1F, 0x8B, 8)) {
            return Optional.of(GZIP);
        }
        if (starts(head, 'R', 'a', 'r', '!', 0x1A, 7)) {
            return Optional.of(RAR);
        }
        return tar(head) ? Optional.of(TAR) : Optional.empty();
    }

    /** Whether what gzip compressed is a tar archive. */
    static boolean tarInside(Path gzip) throws IOException {
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(gzip)))) {
            return tar(in.readNBytes(HEAD));
        }
    }

    private static boolean tar(byte[] head) {
        return head.length == HEAD && Arrays.equals(head, TAR_MARK, TAR_MARK + USTAR.length, USTAR, 0, USTAR.length);
    }

    private static boolean starts(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a zip container is a document; so is one that can't be opened, whose reader says why. */
    private static boolean document(Path file) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            Set<String> names = Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .collect(Collectors.toSet());
            return names.contains("[Content_Types].xml")
                    || names.contains("word/document.xml")
                    || names.contains("OFD.xml")
                    || names.contains("mimetype");
        } catch (IOException | RuntimeException e) {
            return true;
        }
    }
}
