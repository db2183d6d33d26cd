package org.gouji.ingest.plain;

import java.util.List;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.format.Content;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.Status;

/** The door of plain text: decodes bytes and divides the text into blocks. Safe for use by several threads. */
public final class PlainText {
    private static final int MOST_BYTES = 3;

    private PlainText() {}

    /**
     * Reads the bytes of a text file.
     *
     * @throws Refusal if they are no text, or go over the limits of bytes, characters and cells
     */
    public static Document read(Content content) throws Refusal {
        Limits limits = content.limits();
        expect(content.bytes().length, limits.maxFileBytes(), "字节", "bytes");
        if (!fits(content)) {
            throw Refusal.tooLarge(
                    "文本超过 " + limits.maxCharacters() + " 个字符的上限；确需读取请加 --allow-large，或拆成几个文件。",
                    "The text has more than " + limits.maxCharacters()
                            + " characters; --allow-large raises the limit.");
        }
        Decoded decoded = Decoder.decode(content.bytes(), content.conditions().encoding());
        if (!decoded.legible()) {
            throw new Refusal(
                    Status.UNSUPPORTED,
                    "内容不是文本，或混有几种编码：有大量无法解码的字节；请用记事本打开，确认无乱码后另存为 UTF-8 再读",
                    "not text: full of control characters or of bytes that no encoding explains");
        }
        String text = decoded.text();
        expect(text.length(), limits.maxCharacters(), "字符", "characters");
        List<Block> blocks = BlockReader.read(text);
        expect(largestTable(blocks), limits.maxCells(), "单元格", "cells in one table");
        Status read = decoded.damaged() ? Status.OK_DAMAGED : Status.OK;
        Status status = text.chars().allMatch(Lines::white) ? Status.OK_EMPTY_TEXT : read;
        return new Document(content.source(), status, text, blocks, decoded.notes());
    }

    /**
     * Whether a file may be short enough. No encoding takes more than three bytes for each of the characters that limits count, so that a text far too long is known before
     * it fills the memory.
     */
    public static boolean fits(Content content) {
        return content.bytes().length / MOST_BYTES <= content.limits().maxCharacters();
    }

    private static int largestTable(List<Block> blocks) {
        return blocks.stream()
                .mapToInt(block ->
                        block instanceof Block.Table table ? table.cells().size() : 0)
                .max()
                .orElse(0);
    }

    private static void expect(long found, long limit, String zh, String en) throws Refusal {
        if (found > limit) {
            throw Refusal.tooLarge(
                    "有 " + found + " 个" + zh + "，上限为 " + limit + "；确需读取请加 --allow-large，或拆成几个文件。",
                    found + " " + en + "; the limit is " + limit + ", which --allow-large raises.");
        }
    }
}
