package org.gouji.ingest.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the names of members: in GB18030 where they are no UTF-8, and without what leads outside the archive. */
final class MemberNames {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private MemberNames() {}

    /** The name behind raw bytes: programs of Chinese Windows write GBK and don't say so. */
    static String decode(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, GB18030);
        }
    }

    /** A path with {@code /} between its parts; roots, drives and steps upwards are dropped. */
    static String plain(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.replace('\\', '/').split("/")) {
            String clean = part.replaceAll("[\\x00-\\x1f\\x7f]", "_");
            boolean drive = parts.isEmpty() && clean.matches("[A-Za-z]:");
            if (!clean.isBlank() && !clean.equals(".") && !clean.equals("..") && !drive) {
                parts.add(clean);
            }
        }
        return parts.isEmpty() ? "_" : String.join("/", parts);
    }
}
