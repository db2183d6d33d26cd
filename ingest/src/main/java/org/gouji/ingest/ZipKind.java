package org.gouji.ingest;

import java.util.Optional;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.container.Container;
import org.gouji.ingest.docx.Docx;

/**
 * What a zip container is.
 *
 * @param mediaType its media type
 * @param main the main part of an Office Open XML package
 * @param reason why it is not read, where it isn't
 */
record ZipKind(String mediaType, Optional<Docx.Main> main, Optional<Refusal> reason) {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    private static final String OPEN_TEXT = "application/vnd.oasis.opendocument.text";

    static ZipKind of(Container container) throws Refusal {
        Optional<Docx.Main> main = Docx.main(container);
        if (main.isPresent()) {
            return office(main.get());
        }
        if (container.names().contains("OFD.xml")) {
            return refused("application/ofd", ForeignKinds.convertible("OFD 版式文件", "An OFD file"));
        }
        if (container.names().contains("mimetype") && container.names().contains("content.xml")) {
            return refused(OPEN_TEXT, ForeignKinds.convertible("OpenDocument 文件", "An OpenDocument file"));
        }
        return refused("application/zip", ForeignKinds.archive());
    }

    private static ZipKind office(Docx.Main main) {
        if (main.word()) {
            return new ZipKind(WORD, Optional.of(main), Optional.empty());
        }
        if (main.type().contains("spreadsheet") || main.type().contains("ms-excel")) {
            return refused(SHEET, ForeignKinds.sheet());
        }
        return refused(SLIDES, ForeignKinds.convertible("演示文稿", "A slide show"));
    }

    private static ZipKind refused(String mediaType, Refusal reason) {
        return new ZipKind(mediaType, Optional.empty(), Optional.of(reason));
    }

    /** The name of the main part of a Word document; refuses all else. */
    String wordPart() throws Refusal {
        if (reason.isPresent()) {
            throw reason.get();
        }
        return main.map(Docx.Main::part).orElseThrow(ForeignKinds::archive);
    }
}
