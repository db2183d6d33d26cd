package org.gouji.ingest;

import java.util.Optional;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.format.Content;
import org.gouji.ingest.format.Format;
import org.gouji.ingest.html.Html;
import org.gouji.ingest.html.Mht;
import org.gouji.ingest.html.OfficeXml;
import org.gouji.ingest.pdf.Pdf;
import org.gouji.ingest.plain.PlainText;
import org.gouji.ingest.rtf.Rtf;
import org.gouji.ingest.sheet.Csv;

/**
 * What a file is that is neither a zip container nor a compound file.
 *
 * @param mediaType its media type
 * @param format how it is read; refuses kinds that aren't
 */
record OtherKind(String mediaType, Format format) {
    private static final String PAGE = "text/html";
    private static final String TEXT = "text/plain";

    static OtherKind of(Content content, TikaGate gate) {
        if (Rtf.looksLike(content.bytes())) {
            return new OtherKind("application/rtf", Rtf::read);
        }
        OfficeXml.Kind xml = OfficeXml.kind(content.bytes());
        if (xml != OfficeXml.Kind.NONE) {
            return new OtherKind(xml.mediaType(), OfficeXml::read);
        }
        if (Mht.looksLike(content.bytes())) {
            return new OtherKind("multipart/related", Mht::read);
        }
        String type = gate.mediaType(content.bytes());
        if (type.equals(PAGE) || type.equals("application/xhtml+xml") || Html.looksLike(content.bytes())) {
            return new OtherKind(PAGE, Html::read);
        }
        if (type.equals("application/pdf")) {
            return new OtherKind(type, Pdf::read);
        }
        Optional<Refusal> document = ForeignKinds.document(type);
        if (document.isPresent()) {
            return refused(type, document.get());
        }
        // Text named as such, in whatever state, is the text reader's to judge.
        boolean text = TextSniffer.looksLikeText(content.bytes()) || type.startsWith("text/");
        if (text && PlainText.fits(content) && Csv.looksLike(content)) {
            return new OtherKind("text/csv", Csv::read);
        }
        if (!text && TextSniffer.looksLikeTextWithZeros(content.bytes())) {
            return refused(TEXT, ForeignKinds.zeros());
        }
        return text ? new OtherKind(TEXT, PlainText::read) : refused(type, ForeignKinds.noDocument(type));
    }

    private static OtherKind refused(String mediaType, Refusal reason) {
        return new OtherKind(mediaType, content -> {
            throw reason;
        });
    }
}
