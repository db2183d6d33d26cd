package org.gouji.ingest.container;

/**
 * A row of a zip file's directory.
 *
 * @param name the part's name
 * @param nameAt where the name stands in the directory
 * @param nameBytes how long it is there
 * @param method 0 stored, 8 deflated
 * @param crc the checksum that its content must have
 * @param packed bytes in the file
 * @param unpacked bytes of the content
 * @param offset where its local header starts
 */
record Entry(String name, int nameAt, int nameBytes, int method, long crc, long packed, long unpacked, long offset) {
    boolean text() {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }
}
