package org.gouji.ingest.doc;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.ingest.compose.DocumentRemarks;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.format.Content;
import org.gouji.ingest.format.Embedded;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** The files of other programs that a document holds, each in a folder named by its number. For one document. */
final class ObjectPool {
    private static final String FOLDER = "ObjectPool";
    /** Where an Office Open XML file lies, whole. */
    private static final String PACKAGE = "Package";

    private static final String INFO = "\u0003ObjInfo";
    private static final int ICON = 0x40;

    private static final Set<String> WORKBOOKS = Set.of("Workbook", "Book");

    /** The classes of charts: of Microsoft Graph, of Excel, and of LibreOffice. */
    private static final Set<String> CHARTS = Set.of(
            "{00020803-0000-0000-C000-000000000046}",
            "{00020811-0000-0000-C000-000000000046}",
            "{00020821-0000-0000-C000-000000000046}",
            "{0DD0A57F-CF3B-4FD2-BDA4-9442719B2A73}");

    /** The classes of workbooks: of Excel 5, 97 and 2007. */
    private static final Set<String> SHEETS = Set.of(
            "{00020810-0000-0000-C000-000000000046}",
            "{00020820-0000-0000-C000-000000000046}",
            "{00020830-0000-0000-C000-000000000046}");

    private final POIFSFileSystem files;
    private final Embedded embedded;
    private final Content content;
    private boolean unread;
    private boolean broken;
    private boolean chart;

    ObjectPool(POIFSFileSystem files, Embedded embedded, Content content) {
        this.files = files;
        this.embedded = embedded;
        this.content = content;
    }

    /** What an object shows; nothing if it is only a picture. */
    List<Item> read(int number) {
        try {
            Optional<DirectoryNode> object = folder(files.getRoot(), FOLDER)
                    .flatMap(pool -> folder(pool, "_" + Integer.toUnsignedString(number)));
            return object.isPresent() && !icon(object.get()) ? read(object.get()) : List.of();
        } catch (IOException | RuntimeException e) {
            broken = true;
        } catch (Refusal e) {
            broken |= e.outcome(content.source()).status() == Status.CORRUPT;
        }
        unread = true;
        return List.of();
    }

    /** Whether one of them is broken. Nothing in the file tells whether only that one is. */
    boolean broken() {
        return broken;
    }

    private List<Item> read(DirectoryNode object) throws IOException, Refusal {
        if (CHARTS.contains(object.getStorageClsid().toString())) {
            chart = true;
            return List.of();
        }
        if (object.hasEntry(PACKAGE)) {
            return embedded.read(bytes(object, PACKAGE), content);
        }
        if (WORKBOOKS.stream().anyMatch(object::hasEntry)) {
            return embedded.read(asFile(object), content);
        }
        if (SHEETS.contains(object.getStorageClsid().toString())) {
            throw new FileNotFoundException("a workbook's folder holds none");
        }
        return List.of();
    }

    /** Whether the document shows a sign in its place, as for a file that is only attached. */
    private static boolean icon(DirectoryNode object) throws IOException {
        return object.hasEntry(INFO) && bytes(object, INFO).length > 0 && (bytes(object, INFO)[0] & ICON) != 0;
    }

    private static byte[] bytes(DirectoryNode folder, String name) throws IOException {
        try (DocumentInputStream in = folder.createDocumentInputStream(name)) {
            return in.readAllBytes();
        }
    }

    private static Optional<DirectoryNode> folder(DirectoryNode parent, String name) {
        try {
            return parent.hasEntry(name) && parent.getEntry(name) instanceof DirectoryNode folder
                    ? Optional.of(folder)
                    : Optional.empty();
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] asFile(DirectoryNode object) throws IOException {
        try (POIFSFileSystem alone = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            EntryUtils.copyNodes(object, alone.getRoot());
            alone.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    List<Wording> notes() {
        List<Wording> notes = new ArrayList<>();
        if (unread) {
            notes.add(DocumentRemarks.embeddedUnread());
        }
        if (chart) {
            notes.add(DocumentRemarks.chartUnread());
        }
        return notes;
    }
}
