package org.gouji.ingest.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.ingest.compose.Composer;
import org.gouji.ingest.compose.Found;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.format.Content;
import org.gouji.ingest.format.Embedded;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.Wording;

/** A compound file (OLE2), as .doc files are: tells what is in it, and reads it if that is a Word document. For one thread. */
public final class Doc implements AutoCloseable {
    private static final byte[] MAGIC = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private final byte[] bytes;
    private final POIFSFileSystem files;
    private final Limits limits;

    private Doc(byte[] bytes, POIFSFileSystem files, Limits limits) {
        this.bytes = bytes;
        this.files = files;
        this.limits = limits;
    }

    /** Whether the bytes start as a compound file does. */
    public static boolean looksLike(byte[] bytes) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (i >= bytes.length || bytes[i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Opens a compound file.
     *
     * @throws Refusal if its directory can't be read
     */
    public static Doc open(byte[] bytes, Limits limits) throws Refusal {
        PoiLimits.set(limits);
        try {
            return new Doc(bytes, new POIFSFileSystem(new ByteArrayInputStream(bytes)), limits);
        } catch (IOException | RuntimeException e) {
            throw broken();
        }
    }

    static Refusal broken() {
        return Refusal.corrupt("文件已损坏，Word 结构读不出来。", "The file is broken: its Word structure can't be read.");
    }

    /** The names of the streams at its root; {@code WordDocument} is among those of a Word document. */
    public Set<String> names() {
        return files.getRoot().getEntryNames();
    }

    /** Whether it is only the strongbox of an Office Open XML file that a password locks. */
    public boolean lockedPackage() {
        return names().contains("EncryptedPackage");
    }

    /**
     * Takes the Office Open XML file out of its strongbox.
     *
     * @throws Refusal if none of the passwords opens it
     */
    public byte[] unlock(List<String> passwords) throws Refusal {
        return Strongbox.open(files, passwords, bytes.length);
    }

    /**
     * Reads the Word document.
     *
     * @param embedded reads the files of other programs in it
     * @throws Refusal if no password opens it, or it is broken, too old or goes over a limit
     */
    public Document read(Content content, Embedded embedded) throws Refusal {
        try {
            if (!Fib.locked(files)) {
                return readWord(content, embedded);
            }
            return DocPasswords.read(content.conditions().passwords(), () -> readWord(content, embedded));
        } catch (IOException | RuntimeException e) {
            throw broken();
        }
    }

    private Document readWord(Content content, Embedded embedded) throws Refusal, IOException {
        try (HWPFDocument word = new HWPFDocument(files)) {
            Optional<Wording> doubt = Structure.doubt(bytes, word).or(() -> FormattingPages.doubt(word));
            Found found = new DocReader(word, new ObjectPool(files, embedded, content), limits).read();
            List<Wording> notes = new ArrayList<>(found.notes());
            doubt.ifPresent(notes::add);
            return Composer.compose(
                    new Found(found.items(), notes, found.damaged() || doubt.isPresent()), content.source(), limits);
        }
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            // It lies in memory: nothing is left open.
            throw new IllegalStateException("a file in memory did not close", e);
        }
    }
}
