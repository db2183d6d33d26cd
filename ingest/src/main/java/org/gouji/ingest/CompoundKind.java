package org.gouji.ingest;

import java.util.Optional;
import java.util.Set;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.doc.Doc;

/**
 * What a compound file (OLE2) is.
 *
 * @param mediaType its media type
 * @param reason why it is not read, where it isn't
 */
record CompoundKind(String mediaType, Optional<Refusal> reason) {
    static CompoundKind of(Doc doc) {
        Set<String> names = doc.names();
        if (names.contains("WordDocument")) {
            return new CompoundKind("application/msword", Optional.empty());
        }
        if (names.contains("EncryptedPackage")) {
            return new CompoundKind("application/x-tika-ooxml-protected", Optional.of(Refusal.encrypted()));
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return new CompoundKind("application/vnd.ms-excel", Optional.of(ForeignKinds.sheet()));
        }
        if (names.contains("PowerPoint Document")) {
            return new CompoundKind(
                    "application/vnd.ms-powerpoint", Optional.of(ForeignKinds.convertible("演示文稿", "A slide show")));
        }
        return new CompoundKind(
                "application/x-tika-msoffice",
                Optional.of(ForeignKinds.convertible("未知的 OLE2 文件", "A compound file of an unknown kind")));
    }

    /** Refuses what is not a Word document. */
    void check() throws Refusal {
        if (reason.isPresent()) {
            throw reason.get();
        }
    }
}
