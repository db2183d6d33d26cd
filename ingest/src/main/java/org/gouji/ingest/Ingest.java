package org.gouji.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.container.Container;
import org.gouji.ingest.doc.Doc;
import org.gouji.ingest.docx.Docx;
import org.gouji.ingest.plain.PlainText;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Source;
import org.gouji.model.Status;

/** The door of ingestion: reads any file into a document, or says why not. Safe for use by several threads. */
public final class Ingest {
    private static final String ZIP = "application/zip";
    private static final String OLE2 = "application/x-ole-storage";
    private static final String TEXT = "text/plain";

    private final Limits limits;
    private final Optional<Charset> encoding;
    private final TikaGate gate = new TikaGate();

    private Ingest(Limits limits, Optional<Charset> encoding) {
        this.limits = limits;
        this.encoding = encoding;
    }

    /**
     * @param limits the ceilings against hostile files
     * @param encoding the encoding of plain text, if the user names one; found out from the bytes otherwise
     */
    public static Ingest with(Limits limits, Optional<Charset> encoding) {
        return new Ingest(limits, encoding);
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
            if (size > limits.maxFileBytes()) {
                return failed(shown, size, tooLarge(size));
            }
            byte[] bytes = Files.readAllBytes(file);
            BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
            if (bytes.length != size || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
                return failed(shown, size, changed());
            }
            return read(bytes, new Source(shown, TikaGate.UNKNOWN, Sha256.of(bytes), bytes.length));
        } catch (IOException | SecurityException e) {
            return failed(shown, size, unreadable());
        }
    }

    private static Outcome failed(String shown, long size, Refusal why) {
        return why.outcome(new Source(shown, TikaGate.UNKNOWN, "", size));
    }

    private static Refusal unreadable() {
        return new Refusal(
                Status.UNREADABLE,
                "文件无法读取：不存在、不是普通文件，或没有权限。",
                "The file can't be read: it is missing, not an ordinary file, or access is denied.");
    }

    private static Refusal changed() {
        return new Refusal(
                Status.CHANGED_WHILE_READING,
                "读取时文件正在被改动，请稍后再读。",
                "The file changed while it was being read; read it again later.");
    }

    private Refusal tooLarge(long size) {
        return Refusal.tooLarge(
                "文件有 " + size + " 字节，超过上限 " + limits.maxFileBytes() + "。",
                "The file has " + size + " bytes; the limit is " + limits.maxFileBytes() + " (Limits.maxFileBytes).");
    }

    private Outcome read(byte[] bytes, Source untyped) {
        if (bytes.length == 0) {
            return Refusal.corrupt("空文件。", "The file is empty.").outcome(untyped);
        }
        if (Container.looksLike(bytes)) {
            return zip(bytes, typed(untyped, ZIP));
        }
        return Doc.looksLike(bytes) ? compound(bytes, typed(untyped, OLE2)) : other(bytes, untyped);
    }

    private static Source typed(Source source, String mediaType) {
        return new Source(source.path(), mediaType, source.sha256(), source.bytes());
    }

    private Outcome zip(byte[] bytes, Source zip) {
        Source source = zip;
        try {
            Container container = Container.open(bytes, limits);
            ZipKind kind = ZipKind.of(container);
            source = typed(zip, kind.mediaType());
            return new Outcome.Done(Docx.read(container, kind.wordPart(), source, limits));
        } catch (Refusal e) {
            return e.outcome(source);
        }
    }

    private Outcome compound(byte[] bytes, Source compound) {
        Source source = compound;
        try (Doc doc = Doc.open(bytes, limits)) {
            CompoundKind kind = CompoundKind.of(doc);
            source = typed(compound, kind.mediaType());
            kind.check();
            return new Outcome.Done(doc.read(source));
        } catch (Refusal e) {
            return e.outcome(source);
        }
    }

    private Outcome other(byte[] bytes, Source untyped) {
        String type = gate.mediaType(bytes);
        Optional<Refusal> document = ForeignKinds.document(type);
        if (document.isPresent()) {
            return document.get().outcome(typed(untyped, type));
        }
        if (TextSniffer.looksLikeText(bytes)) {
            return PlainText.read(bytes, typed(untyped, TEXT), encoding, limits);
        }
        // Text named as such, in whatever state, is the text reader's to judge.
        boolean text = type.startsWith("text/");
        return text
                ? PlainText.read(bytes, typed(untyped, TEXT), encoding, limits)
                : ForeignKinds.noDocument().outcome(typed(untyped, type));
    }
}
