package org.gouji.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Tells tables that commands wrote (CSV, JSON, JSON lines) from files of the user by how they begin: a former table has most of the
 * columns of the one that is to take its place.
 */
final class OwnTable {
    private static final int LOOKED_AT = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private OwnTable() {}

    /** Whether nothing of the user's is lost where a table takes the place of a file, which may not be there. */
    static boolean mayReplace(Path former, Path made) throws IOException {
        if (!Files.exists(former) || Files.size(former) == 0) {
            return true;
        }
        byte[] before = beginning(former);
        byte[] after = beginning(made);
        if (marked(after) || marked(before)) {
            return marked(after) && marked(before) && alike(heads(before), heads(after));
        }
        if (empty(before) || Files.size(former) == Files.size(made) && Files.mismatch(former, made) < 0) {
            return true;
        }
        return alike(keys(before), keys(after));
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LOOKED_AT);
        }
    }

    private static boolean marked(byte[] bytes) {
        return bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    }

    /** JSON without a single object. */
    private static boolean empty(byte[] bytes) {
        return bytes.length < LOOKED_AT
                && new String(bytes, StandardCharsets.UTF_8).strip().matches("\\[\\s*]");
    }

    private static boolean alike(Set<String> before, Set<String> after) {
        long shared = before.stream().filter(after::contains).count();
        return shared * 2 > Math.max(before.size(), after.size());
    }

    /** The fields of the first line of CSV. */
    private static Set<String> heads(byte[] bytes) {
        String text = new String(bytes, MARK.length, bytes.length - MARK.length, StandardCharsets.UTF_8);
        Set<String> heads = new LinkedHashSet<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r' || c == '\n')) {
                heads.add(field.toString());
                field.setLength(0);
                if (c != ',') {
                    return heads;
                }
            } else {
                field.append(c);
            }
        }
        heads.add(field.toString());
        return heads;
    }

    /** The names of the fields of the first object, as far as it was read. */
    private static Set<String> keys(byte[] bytes) {
        Set<String> keys = new LinkedHashSet<>();
        try (JsonParser json = new JsonFactory().createParser(new ByteArrayInputStream(bytes))) {
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_ARRAY) {
                token = json.nextToken();
            }
            if (token != JsonToken.START_OBJECT) {
                return keys;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                keys.add(json.currentName());
                json.nextToken();
                json.skipChildren();
            }
        } catch (IOException e) {
            return keys; // cut, or no JSON from there on
        }
        return keys;
    }
}
