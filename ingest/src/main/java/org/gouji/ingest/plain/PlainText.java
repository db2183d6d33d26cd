package org.gouji.ingest.plain;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Source;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** The door of plain text: decodes bytes and divides the text into blocks. Safe for use by several threads. */
public final class PlainText {
    private PlainText() {}

    /**
     * Reads the bytes of a text file. Never throws for what is in them.
     *
     * @param bytes the whole file
     * @param source where they come from, passed on as it is
     * @param encoding the encoding if the user names one; found out from the bytes otherwise
     * @param limits the ceilings on bytes, characters and cells; beyond them the file is {@link Status#TOO_LARGE}
     */
    public static Outcome read(byte[] bytes, Source source, Optional<Charset> encoding, Limits limits) {
        if (bytes.length > limits.maxFileBytes()) {
            return tooLarge(source, "字节", "bytes", bytes.length, limits.maxFileBytes(), "maxFileBytes");
        }
        Decoded decoded = Decoder.decode(bytes, encoding);
        if (!decoded.legible()) {
            return new Outcome.Failed(
                    source,
                    Status.UNSUPPORTED,
                    new Wording(
                            "内容不是文本：含有大量控制字符或无法解码的字节",
                            "not text: full of control characters or of bytes that no encoding explains"));
        }
        String text = decoded.text();
        if (text.length() > limits.maxCharacters()) {
            return tooLarge(source, "字符", "characters", text.length(), limits.maxCharacters(), "maxCharacters");
        }
        List<Block> blocks = BlockReader.read(text);
        int cells = largestTable(blocks);
        if (cells > limits.maxCells()) {
            return tooLarge(source, "单元格", "cells in one table", cells, limits.maxCells(), "maxCells");
        }
        Status status = text.chars().allMatch(Lines::white) ? Status.OK_EMPTY_TEXT : Status.OK;
        return new Outcome.Done(new Document(source, status, text, blocks, decoded.notes()));
    }

    private static int largestTable(List<Block> blocks) {
        return blocks.stream()
                .mapToInt(block ->
                        block instanceof Block.Table table ? table.cells().size() : 0)
                .max()
                .orElse(0);
    }

    private static Outcome tooLarge(Source source, String zh, String en, long found, long limit, String name) {
        return new Outcome.Failed(
                source,
                Status.TOO_LARGE,
                new Wording(
                        "有 " + found + " 个" + zh + "，上限为 " + limit + "（Limits." + name + "）",
                        found + " " + en + "; the limit is " + limit + " (Limits." + name + ")"));
    }
}
