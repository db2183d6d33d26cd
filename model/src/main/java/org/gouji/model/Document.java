package org.gouji.model;

import java.util.List;

/**
 * A file as read: one text, and the blocks that divide it.
 *
 * @param source the file
 * @param status a readable status
 * @param text for plain text the decoded file with CRLF turned into LF and the byte-order mark dropped; for other formats all text in
 *     reading order, tables and chart data included, automatic numbering written out as Word shows it
 * @param blocks in order of reading and disjoint; white space between them belongs to none
 * @param notes what the reader should know: an uncertain encoding, tracked changes, damage
 */
public record Document(Source source, Status status, String text, List<Block> blocks, List<Wording> notes) {
    public Document {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /**
     * The same document with a piece of its text replaced, and all that comes after it moved along.
     *
     * @param replaced where the text changes
     * @param words what stands there then
     */
    public Document with(Span replaced, String words) {
        Edit edit = new Edit(replaced, words);
        return new Document(
                source, status, edit.on(text), blocks.stream().map(edit::moved).toList(), notes);
    }
}
