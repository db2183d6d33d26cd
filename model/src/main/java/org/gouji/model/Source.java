package org.gouji.model;

/**
 * Where a document came from.
 *
 * @param path the path as shown to the user, with {@code /} between its parts
 * @param mediaType what the content is, for example {@code application/msword}; {@code application/octet-stream} if unknown
 * @param sha256 the hash of the content in lower-case hex; empty where it could not be read
 * @param bytes the size of the file
 */
public record Source(String path, String mediaType, String sha256, long bytes) {}
