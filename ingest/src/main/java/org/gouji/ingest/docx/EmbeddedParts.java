package org.gouji.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.ingest.compose.DocumentRemarks;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.container.Container;
import org.gouji.ingest.format.Content;
import org.gouji.ingest.format.Embedded;
import org.gouji.model.Wording;

/** The files of other programs that a document holds. For one document. */
final class EmbeddedParts {
    private final Container container;
    private final Content content;
    private final Embedded embedded;
    private boolean unread;
    private boolean chart;

    EmbeddedParts(Container container, Content content, Embedded embedded) {
        this.container = container;
        this.content = content;
        this.embedded = embedded;
    }

    /**
     * What a part shows; nothing if it is only a picture.
     *
     * @param program the program that made it, as the document names it
     */
    List<Item> read(String part, String program) {
        if (program.contains("Chart")) {
            chart = true;
            return List.of();
        }
        try {
            Optional<byte[]> bytes = container.part(part);
            return bytes.isPresent() ? embedded.read(bytes.get(), content) : List.of();
        } catch (Refusal e) {
            // The document itself is sound: that a thing in it isn't read is said, and no more.
            unread = true;
            return List.of();
        }
    }

    List<Wording> notes() {
        List<Wording> notes = new ArrayList<>();
        if (unread) {
            notes.add(DocumentRemarks.embeddedUnread());
        }
        if (chart) {
            notes.add(DocumentRemarks.chartUnread());
        }
        return notes;
    }
}
