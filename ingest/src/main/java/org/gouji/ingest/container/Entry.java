package org.gouji.ingest.container;

/**
 * A row of a zip file's directory.
 *
 * @param name the part's name
 * @param flags the general purpose bits
 * @param method 0 stored, 8 deflated
 * @param crc the checksum that its content must have
 * @param packed bytes in the file
 * @param unpacked bytes of the content
 * @param offset where its local header starts
 */
record Entry(String name, int flags, int method, long crc, long packed, long unpacked, long offset) {
    private static final int ENCRYPTED = 1;

    boolean encrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    boolean text() {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }
}
