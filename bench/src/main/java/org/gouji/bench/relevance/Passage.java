package org.gouji.bench.relevance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gouji.model.Span;

/**
 * What is searched for and judged: a paragraph, or a row of a table.
 *
 * @param file the name of the file that it stands in
 * @param report the unit and title of its report
 * @param path the titles of the sections around it
 * @param place where it stands in the file's text
 * @param text its characters, white space made one
 */
record Passage(String file, String report, String path, Span place, String text) {
    private static final int HASH_BYTES = 6;

    /** What judgements know it by, which tells nothing of its words. The same line twice in a file is one passage. */
    String key() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return file + "#" + HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that a reader sees with it. */
    String whole() {
        return report + "\n" + path + "\n" + text;
    }
}
