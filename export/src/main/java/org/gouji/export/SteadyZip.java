package org.gouji.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies a workbook's container without the clock: the library stamps its parts and the document's properties with the time. */
final class SteadyZip {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)");
    private static final String EPOCH = "2000-01-01T00:00:00Z";
    /**
     * Close to the earliest time that the container can hold. The very earliest would not do: for it the library adds a second time,
     * which depends on the time zone.
     */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SteadyZip() {}

    static void copy(Path from, OutputStream to) throws IOException {
        try (ZipFile in = new ZipFile(from.toFile())) {
            ZipOutputStream out = new ZipOutputStream(to);
            List<? extends ZipEntry> entries = in.stream().collect(Collectors.toList());
            for (ZipEntry entry : entries) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ENTRY_TIME);
                out.putNextEntry(copy);
                try (InputStream content = in.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        out.write(timeless(content.readAllBytes()));
                    } else {
                        content.transferTo(out);
                    }
                }
                out.closeEntry();
            }
            out.finish();
        }
    }

    private static byte[] timeless(byte[] properties) {
        String xml = new String(properties, StandardCharsets.UTF_8);
        return CREATED.matcher(xml).replaceAll("$1" + EPOCH + "$2").getBytes(StandardCharsets.UTF_8);
    }
}
