package org.gouji.ingest.doc;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.ingest.compose.Refusal;

/** The compound file that holds an encrypted Office Open XML file. */
final class Strongbox {
    private Strongbox() {}

    /**
     * The file inside, opened with the first password that fits.
     *
     * @param fileBytes the size of the compound file
     */
    static byte[] open(POIFSFileSystem files, List<String> passwords, long fileBytes) throws Refusal {
        try {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
            for (String password : candidates(passwords)) {
                if (decryptor.verifyPassword(password)) {
                    return content(decryptor, files, fileBytes);
                }
            }
        } catch (EncryptedDocumentException | GeneralSecurityException e) {
            // A kind of encryption that no password opens, such as rights management.
            throw Refusal.encrypted(passwords.size());
        } catch (IOException | RuntimeException e) {
            throw broken();
        }
        throw Refusal.encrypted(passwords.size());
    }

    /** Office locks files that are only write-protected with a password that everyone knows. */
    private static List<String> candidates(List<String> passwords) {
        List<String> all = new ArrayList<>(passwords);
        all.add(Decryptor.DEFAULT_PASSWORD);
        return all;
    }

    private static byte[] content(Decryptor decryptor, POIFSFileSystem files, long fileBytes)
            throws Refusal, IOException, GeneralSecurityException {
        try (InputStream in = decryptor.getDataStream(files.getRoot())) {
            // Encryption packs nothing.
            if (decryptor.getLength() > fileBytes) {
                throw broken();
            }
            return in.readAllBytes();
        }
    }

    private static Refusal broken() {
        return Refusal.corrupt("加密文件已损坏，读不出来。", "The encrypted file is broken and can't be read.");
    }
}
