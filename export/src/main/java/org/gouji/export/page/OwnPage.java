package org.gouji.export.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells the pages that Gouji wrote from others: they are no reports. */
public final class OwnPage {
    /** The mark stands near the beginning. */
    private static final int LOOKED_AT = 512;

    private OwnPage() {}

    /** Whether a file is such a page; not where it can't be read. */
    public static boolean is(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
            return head.contains("<meta name=\"generator\" content=\"" + Frame.GENERATOR + " ");
        } catch (IOException e) {
            return false;
        }
    }
}
