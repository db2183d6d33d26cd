package org.gouji.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.container.Container;
import org.gouji.ingest.doc.Doc;
import org.gouji.ingest.docx.Docx;
import org.gouji.ingest.format.Conditions;
import org.gouji.ingest.format.Content;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Source;
import org.gouji.model.Status;
import org.gouji.model.Traced;

/** The door of ingestion: reads any file into a document, or says why not. Safe for use by several threads. */
public final class Ingest {
    static final String ZIP = "application/zip";
    private static final String OLE2 = "application/x-ole-storage";

    private final Conditions conditions;
    private final TikaGate gate = new TikaGate();

    private Ingest(Conditions conditions) {
        this.conditions = conditions;
    }

    /**
     * @param limits the ceilings against hostile files
     * @param encoding the encoding of plain text, if the user names one; found out from the bytes otherwise
     */
    public static Ingest with(Limits limits, Optional<Charset> encoding) {
        return with(new Conditions(limits, encoding, List.of()));
    }

    /** @param conditions what the user allows and tells about the files */
    public static Ingest with(Conditions conditions) {
        return new Ingest(conditions);
    }

    /**
     * Reads a file. Never throws for what is in it.
     *
     * @param file where it is
     * @param shown the path to show and record, with {@code /} between its parts
     */
    public Outcome read(Path file, String shown) {
        long size = 0;
        try {
            BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
            size = before.size();
            if (!before.isRegularFile()) {
                return failed(shown, size, unreadable());
            }
            if (size > conditions.limits().maxFileBytes()) {
                return failed(shown, size, tooLarge(size, conditions.limits()));
            }
            byte[] bytes = Files.readAllBytes(file);
            BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
            if (bytes.length != size || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
                return failed(shown, size, changed());
            }
            Source source = new Source(shown, TikaGate.UNKNOWN, Sha256.of(bytes), bytes.length);
            return read(new Content(bytes, source, conditions));
        } catch (IOException | SecurityException e) {
            return failed(shown, size, unreadable());
        }
    }

    /**
     * What can be said against a file by looking at its size and, for a container, at its directory: in no time and little memory. Empty
     * where it must be read to be known. What is refused here would be refused in the same words by {@link #read}.
     */
    public Optional<Outcome.Failed> refusal(Path file, String shown) {
        return Preflight.refusal(file, shown, conditions.limits());
    }

    /**
     * Where the text of a Word document (.docx) stands in its file. Empty for files of other kinds, for those that can't be read, and for
     * those that a password locks.
     *
     * @param bytes the content of the file; not to be changed
     */
    public Optional<Traced> trace(byte[] bytes, String shown) {
        try {
            Source source = new Source(shown, ZipKind.WORD, Sha256.of(bytes), bytes.length);
            Container container = Container.open(bytes, conditions.limits());
            Optional<Docx.Main> main = Docx.main(container).filter(Docx.Main::word);
            Content content = new Content(bytes, source, conditions);
            return main.isPresent()
                    ? Optional.of(Docx.trace(container, main.get().part(), content, new EmbeddedFiles()))
                    : Optional.empty();
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    static Outcome.Failed failed(String shown, long size, Refusal why) {
        return why.outcome(new Source(shown, TikaGate.UNKNOWN, "", size));
    }

    private static Refusal unreadable() {
        return new Refusal(
                Status.UNREADABLE,
                "文件无法读取：已不在、不是普通文件、没有权限，或文件名不是 UTF-8 编码（请改名）。",
                "The file can't be read: it is gone, no ordinary file, access is denied, or its name is not in UTF-8 (rename it).");
    }

    private static Refusal changed() {
        return new Refusal(
                Status.CHANGED_WHILE_READING,
                "读取时文件正在被改动，请稍后再读。",
                "The file changed while it was being read; read it again later.");
    }

    static Refusal tooLarge(long size, Limits limits) {
        return Refusal.tooLarge(
                "文件有 " + size + " 字节，超过上限 " + limits.maxFileBytes() + "；确需读取请加 --allow-large。",
                "The file has " + size + " bytes; the limit is " + limits.maxFileBytes()
                        + "; --allow-large raises it.");
    }

    private Outcome read(Content content) {
        if (content.bytes().length == 0) {
            return Refusal.corrupt(
                            "空文件（0 字节），可能没有拷贝完整。", "The file is empty (0 bytes); perhaps it was not copied whole.")
                    .outcome(content.source());
        }
        if (nothingButZeros(content.bytes())) {
            return Refusal.corrupt(
                            "文件里全是空字节（0x00），内容已经丢失，多因断电或拔出移动盘；请找备份。",
                            "The file holds nothing but zeros: its content is lost, mostly by a power cut; look for a backup.")
                    .outcome(content.source());
        }
        if (Container.looksLike(content.bytes())) {
            return zip(content.as(ZIP));
        }
        return Doc.looksLike(content.bytes()) ? compound(content.as(OLE2)) : other(content);
    }

    private static boolean nothingButZeros(byte[] bytes) {
        for (byte one : bytes) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }

    private static Outcome zip(Content zip) {
        Content content = zip;
        try {
            Container container = Container.open(zip.bytes(), zip.limits());
            ZipKind kind = ZipKind.of(container);
            content = zip.as(kind.mediaType());
            return new Outcome.Done(kind.reader().read(container, content));
        } catch (Refusal e) {
            return e.outcome(content.source());
        }
    }

    private static Outcome compound(Content compound) {
        Content content = compound;
        try (Doc doc = Doc.open(compound.bytes(), compound.limits())) {
            if (doc.lockedPackage()) {
                content = compound.as(CompoundKind.LOCKED);
                return zip(content.unlocked(doc.unlock(content.conditions().passwords())));
            }
            CompoundKind kind = CompoundKind.of(doc);
            content = compound.as(kind.mediaType());
            return new Outcome.Done(kind.reader().read(doc, content));
        } catch (Refusal e) {
            return e.outcome(content.source());
        }
    }

    private Outcome other(Content untyped) {
        OtherKind kind = OtherKind.of(untyped, gate);
        Content content = untyped.as(kind.mediaType());
        try {
            return new Outcome.Done(kind.format().read(content));
        } catch (Refusal e) {
            return e.outcome(content.source());
        }
    }
}
