package org.gouji.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes zip files part by part, the same bytes for the same parts. */
final class Zipped {
    /** Zip keeps no time zone: a time said in local terms gives the same bytes everywhere. */
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Zipped() {}

    static Zipped empty() {
        return new Zipped();
    }

    Zipped with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Zipped with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Zipped without(String name) {
        parts.remove(name);
        return this;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ANY_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
