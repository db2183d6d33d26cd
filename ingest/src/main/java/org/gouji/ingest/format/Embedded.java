package org.gouji.ingest.format;

import java.util.List;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Refusal;

/** Reads the files that a document holds and shows as a part of it, such as a workbook put into a report. */
@FunctionalInterface
public interface Embedded {
    /**
     * What an embedded file shows.
     *
     * @param file all of it
     * @param content the document that holds it
     * @return what its place in the document shows; empty if that is only a picture of it
     * @throws Refusal if it goes over a limit, or can't be read although its kind is one that is
     */
    List<Item> read(byte[] file, Content content) throws Refusal;
}
