package org.gouji.ingest;

import java.util.Optional;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.format.Content;
import org.gouji.ingest.format.Format;
import org.gouji.ingest.plain.PlainText;

/**
 * What a file is that is neither a zip container nor a compound file.
 *
 * @param mediaType its media type
 * @param format how it is read; refuses kinds that aren't
 */
record OtherKind(String mediaType, Format format) {
    private static final String TEXT = "text/plain";

    static OtherKind of(Content content, TikaGate gate) {
        String type = gate.mediaType(content.bytes());
        Optional<Refusal> document = ForeignKinds.document(type);
        if (document.isPresent()) {
            return refused(type, document.get());
        }
        // Text named as such, in whatever state, is the text reader's to judge.
        boolean text = TextSniffer.looksLikeText(content.bytes()) || type.startsWith("text/");
        return text ? new OtherKind(TEXT, PlainText::read) : refused(type, ForeignKinds.noDocument());
    }

    private static OtherKind refused(String mediaType, Refusal reason) {
        return new OtherKind(mediaType, content -> {
            throw reason;
        });
    }
}
