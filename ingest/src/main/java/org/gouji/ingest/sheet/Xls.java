package org.gouji.ingest.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.ingest.compose.Composer;
import org.gouji.ingest.compose.Found;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.format.Content;
import org.gouji.model.Document;
import org.gouji.model.Wording;

/**
 * Reads an .xls of Excel 97 and newer, or a Kingsoft .et that is one: record by record over POI, so that a large file needs no more memory
 * than what it shows.
 */
public final class Xls {
    /** Where the records lie. */
    private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK");

    private Xls() {}

    /**
     * Reads a workbook. The compound file must have been opened before, so that POI's limits are set.
     *
     * @throws Refusal if it is locked, broken, or goes over a limit
     */
    public static Document read(Content content) throws Refusal {
        if (content.bytes().length > content.limits().maxPartBytes()) {
            throw Refusal.tooLarge("工作簿过大，超过上限。", "The workbook is too large.");
        }
        List<Optional<String>> passwords = new ArrayList<>();
        passwords.add(Optional.empty());
        content.conditions().passwords().forEach(one -> passwords.add(Optional.of(one)));
        for (Optional<String> password : passwords) {
            Optional<Document> document = read(content, password);
            if (document.isPresent()) {
                return document.get();
            }
        }
        throw Refusal.encrypted();
    }

    /**
     * What a workbook inside another document shows.
     *
     * @param file the workbook as a file of its own
     * @param around the document that holds it
     * @throws Refusal if it is locked, broken, or goes over a limit
     */
    public static List<Item> embedded(byte[] file, Content around) throws Refusal {
        Content content = new Content(file, around.source(), around.conditions());
        Found found = found(content, Optional.empty()).orElseThrow(Refusal::encrypted);
        if (found.damaged()) {
            throw Refusal.corrupt("嵌入的工作簿已损坏。", "The embedded workbook is damaged.");
        }
        return found.items();
    }

    private static Optional<Document> read(Content content, Optional<String> password) throws Refusal {
        Optional<Found> found = found(content, password);
        return found.isPresent()
                ? Optional.of(Composer.compose(found.get(), content.source(), content.limits()))
                : Optional.empty();
    }

    /** Empty if the password is not the right one. */
    private static Optional<Found> found(Content content, Optional<String> password) throws Refusal {
        Remarks remarks = new Remarks();
        XlsRecords records = new XlsRecords(content.limits(), remarks);
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(records);
        Biff8EncryptionKey.setCurrentUserPassword(password.orElse(null));
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content.bytes()))) {
            new HSSFEventFactory().abortableProcessWorkbookEvents(request, files);
            for (String name : STREAMS) {
                if (files.getRoot().hasEntry(name)) {
                    records.heads(bytes(files, name));
                }
            }
            return Optional.of(found(records, remarks, XlsStructure.doubt(content.bytes(), records), content));
        } catch (EncryptedDocumentException e) {
            return Optional.empty();
        } catch (XlsRecords.Refused e) {
            throw e.why();
        } catch (IOException | HSSFUserException | RuntimeException e) {
            throw Refusal.corrupt("文件已损坏，电子表格结构读不出来。", "The file is broken: its structure can't be read.");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] bytes(POIFSFileSystem files, String name) throws IOException {
        try (DocumentInputStream in = files.createDocumentInputStream(name)) {
            return in.readAllBytes();
        }
    }

    private static Found found(XlsRecords records, Remarks remarks, Optional<Wording> doubt, Content content)
            throws Refusal {
        List<Item> items = new ArrayList<>();
        for (Sheet sheet : records.sheets()) {
            items.addAll(SheetItems.of(sheet, content.limits()));
        }
        List<Wording> notes = new ArrayList<>(remarks.notes());
        doubt.ifPresent(notes::add);
        return new Found(items, notes, doubt.isPresent());
    }
}
