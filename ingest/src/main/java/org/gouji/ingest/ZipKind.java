package org.gouji.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.container.Container;
import org.gouji.ingest.docx.Docx;
import org.gouji.ingest.format.Content;
import org.gouji.ingest.odt.Odt;
import org.gouji.ingest.ofd.Ofd;
import org.gouji.ingest.sheet.Ods;
import org.gouji.ingest.sheet.Xlsx;
import org.gouji.model.Document;

/**
 * What a zip container is.
 *
 * @param mediaType its media type
 * @param reader how it is read; refuses kinds that aren't
 */
record ZipKind(String mediaType, Reader reader) {
    /** That of Word's own documents. */
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    private static final String OPEN = "application/vnd.oasis.opendocument";
    private static final String OPEN_SHEET = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String OPEN_TEXT = "application/vnd.oasis.opendocument.text";

    /** Reads what is in a container. */
    @FunctionalInterface
    interface Reader {
        Document read(Container container, Content content) throws Refusal;
    }

    static ZipKind of(Container container) throws Refusal {
        Optional<Docx.Main> main = Docx.main(container);
        if (main.isPresent()) {
            return office(main.get());
        }
        Set<String> names = container.names();
        if (names.contains(Ofd.ROOT)) {
            return new ZipKind("application/ofd", Ofd::read);
        }
        if (names.contains("mimetype") && names.contains("content.xml")) {
            return openDocument(container);
        }
        return refused("application/zip", ForeignKinds.archive());
    }

    private static ZipKind openDocument(Container container) {
        String type = container
                .part("mimetype")
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII).strip())
                .orElse("");
        if (type.startsWith(OPEN_SHEET)) {
            return new ZipKind(OPEN_SHEET, Ods::read);
        }
        return type.startsWith(OPEN_TEXT)
                ? new ZipKind(OPEN_TEXT, Odt::read)
                : refused(OPEN, ForeignKinds.convertible("OpenDocument 文件", "An OpenDocument file"));
    }

    private static ZipKind office(Docx.Main main) {
        if (main.word()) {
            return new ZipKind(
                    WORD, (container, content) -> Docx.read(container, main.part(), content, new EmbeddedFiles()));
        }
        if (main.type().contains("sheet.binary")) {
            return refused(SHEET, ForeignKinds.sheet());
        }
        if (main.type().contains("spreadsheet") || main.type().contains("ms-excel")) {
            return new ZipKind(SHEET, (container, content) -> Xlsx.read(container, main.part(), content));
        }
        return refused(SLIDES, ForeignKinds.slides());
    }

    private static ZipKind refused(String mediaType, Refusal reason) {
        return new ZipKind(mediaType, (container, content) -> {
            throw reason;
        });
    }
}
