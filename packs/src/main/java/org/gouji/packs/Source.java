package org.gouji.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gouji.model.pack.Pack.Origin;

/**
 * A file of a pack.
 *
 * @param name as the user named it
 * @param text its content
 * @param shipped whether it is part of the standard pack
 */
record Source(String name, String text, boolean shipped) {
    /** Far more than a pack needs: a file of this size is something else. */
    private static final int LARGEST = 1_000_000;

    static Source shipped(String name) {
        try (InputStream in = Packs.class.getResourceAsStream("standard/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the standard pack has no " + name);
            }
            return new Source(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A user's file; empty if it cannot be read, and that is a mistake. */
    static Optional<Source> added(Path file, Mistakes mistakes) {
        Origin at = new Origin(file.toString(), 1);
        try {
            if (!Files.isRegularFile(file)) {
                mistakes.add(at, "没有这个文件", "there is no such file");
                return Optional.empty();
            }
            if (Files.size(file) > LARGEST) {
                mistakes.add(at, "文件大于 1 MB，不是规则包", "the file is larger than 1 MB: no rule pack");
                return Optional.empty();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return Optional.of(new Source(file.toString(), text.replaceFirst("^\ufeff", ""), false));
        } catch (CharacterCodingException e) {
            mistakes.add(at, "编码不是 UTF-8，请另存为 UTF-8", "not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            mistakes.add(at, "无法读取", "the file cannot be read");
        }
        return Optional.empty();
    }
}
