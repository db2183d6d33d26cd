package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Zip files whose parts are changed, as a program does that opens and saves them. */
final class Zips {
    private Zips() {}

    /** Has each part of a file changed, in place; one that comes back empty is left out. */
    static Path rewritten(Path file, BiFunction<String, byte[], byte[]> change) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile from = new ZipFile(file.toFile())) {
            for (ZipEntry part : from.stream().toList()) {
                parts.put(
                        part.getName(),
                        change.apply(part.getName(), from.getInputStream(part).readAllBytes()));
            }
        }
        try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (part.getValue().length > 0) {
                    to.putNextEntry(new ZipEntry(part.getKey()));
                    to.write(part.getValue());
                }
            }
        }
        return file;
    }
}
