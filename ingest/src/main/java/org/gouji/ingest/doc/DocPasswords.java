package org.gouji.ingest.doc;

import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Document;

/** Tries passwords on an old Word document. POI takes the password from a place that belongs to the thread. */
final class DocPasswords {
    private DocPasswords() {}

    /** Reads a document, with the password that stands at its place. */
    interface Attempt {
        Document read() throws Refusal, IOException;
    }

    static Document read(List<String> passwords, Attempt attempt) throws Refusal, IOException {
        for (String password : passwords) {
            try {
                Biff8EncryptionKey.setCurrentUserPassword(password);
                return attempt.read();
            } catch (EncryptedDocumentException e) {
                // Not this one.
                continue;
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
        }
        throw Refusal.encrypted(passwords.size());
    }
}
