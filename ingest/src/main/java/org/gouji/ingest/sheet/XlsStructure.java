package org.gouji.ingest.sheet;

import java.io.IOException;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.model.Wording;

/** Looks for damage that POI reads over: records that don't follow each other to the end of the stream, sheets that are missing. */
final class XlsStructure {
    private XlsStructure() {}

    /** A sentence about what looks damaged; empty if nothing does. */
    static Optional<Wording> doubt(POIFSFileSystem files, XlsRecords records) throws IOException {
        return records.complete()
                ? Optional.empty()
                : Optional.of(
                        new Wording(
                                "工作簿不完整：有工作表缺失或中断，数字不可全信。",
                                "The workbook is incomplete: sheets are missing or break off; its figures can't be relied on."));
    }
}
