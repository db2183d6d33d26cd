package org.gouji.ingest.rtf;

import java.util.ArrayList;
import java.util.List;
import org.gouji.ingest.compose.CellText;
import org.gouji.ingest.compose.Composer;
import org.gouji.ingest.compose.Found;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.compose.Strays;
import org.gouji.ingest.format.Content;
import org.gouji.model.Document;
import org.gouji.model.Wording;

/** The door of rich text. Safe for use by several threads. */
public final class Rtf {
    private Rtf() {}

    /** Whether bytes begin as a rich text does. */
    public static boolean looksLike(byte[] bytes) {
        return bytes.length > 5
                && bytes[0] == '{'
                && bytes[1] == '\\'
                && bytes[2] == 'r'
                && bytes[3] == 't'
                && bytes[4] == 'f';
    }

    /**
     * Reads a rich text. Numbers of lists are those that the program which wrote it has printed beside the text.
     *
     * @throws Refusal if it is nested too deep or goes over a limit
     */
    public static Document read(Content content) throws Refusal {
        RtfReader reader = new RtfReader(content.bytes(), content.limits());
        List<Item> items = reader.read();
        List<Wording> notes = new ArrayList<>();
        if (reader.revised()) {
            notes.add(new Wording(
                    "文中含修订标记：插入的内容已读，删除的内容不读。",
                    "The file has tracked changes: insertions are read, deletions are not."));
        }
        boolean damaged = reader.damaged() || Strays.in(CellText.of(items));
        if (damaged) {
            notes.add(
                    new Wording(
                            "文件不完整或已损坏（括号不配对，或有无效字节），数字不可全信。",
                            "The file is not whole (its braces don't match, or bytes of it are invalid); its figures can't be relied on."));
        }
        return Composer.compose(new Found(items, notes, damaged), content.source(), content.limits());
    }
}
