package org.gouji.ingest;

import java.util.Set;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.doc.Doc;
import org.gouji.ingest.format.Content;
import org.gouji.ingest.sheet.Xls;
import org.gouji.model.Document;

/**
 * What a compound file (OLE2) is.
 *
 * @param mediaType its media type
 * @param reader how it is read; refuses kinds that aren't
 */
record CompoundKind(String mediaType, Reader reader) {
    /** The media type of a compound file that holds an encrypted Office Open XML file. */
    static final String LOCKED = "application/x-tika-ooxml-protected";

    /** Reads what is in a compound file. */
    @FunctionalInterface
    interface Reader {
        Document read(Doc file, Content content) throws Refusal;
    }

    static CompoundKind of(Doc doc) {
        Set<String> names = doc.names();
        if (names.contains("WordDocument")) {
            return new CompoundKind("application/msword", (file, content) -> file.read(content, new EmbeddedFiles()));
        }
        if (names.contains("Workbook")) {
            return new CompoundKind("application/vnd.ms-excel", (file, content) -> Xls.read(content));
        }
        if (names.contains("Book")) {
            return refused("application/vnd.ms-excel", ForeignKinds.sheet());
        }
        if (names.contains("PowerPoint Document")) {
            return refused("application/vnd.ms-powerpoint", ForeignKinds.slides());
        }
        if (names.contains("MatOST") || names.contains("CONTENTS")) {
            return refused(
                    "application/vnd.ms-works",
                    ForeignKinds.convertible("Works 文档（.wps）", "A document of Microsoft Works"));
        }
        if (names.contains("__properties_version1.0")) {
            return refused("application/vnd.ms-outlook", ForeignKinds.mail());
        }
        return refused("application/x-tika-msoffice", ForeignKinds.otherCompound());
    }

    private static CompoundKind refused(String mediaType, Refusal reason) {
        return new CompoundKind(mediaType, (file, content) -> {
            throw reason;
        });
    }
}
