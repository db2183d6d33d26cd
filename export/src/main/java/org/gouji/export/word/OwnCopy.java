package org.gouji.export.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells the commented copies that Gouji wrote from other Word files, which may be reports and must not be written over. */
public final class OwnCopy {
    private static final Pattern COMMENTS = Pattern.compile("word/comments[^/]*\\.xml");
    private static final String MARK = "author=\"" + CommentsPart.AUTHOR + '"';
    private static final int LOOKED_AT = 16 << 20;

    private OwnCopy() {}

    /** Whether somebody called as we sign has commented in it; not where it can't be read. */
    public static boolean is(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (COMMENTS.matcher(entry.getName()).matches() && signed(zip, entry)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static boolean signed(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8).contains(MARK);
        }
    }
}
