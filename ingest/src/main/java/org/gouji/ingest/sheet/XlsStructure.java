package org.gouji.ingest.sheet;

import java.util.Optional;
import org.gouji.ingest.doc.Structure;
import org.gouji.model.Wording;

/** Looks for damage that POI reads over: sectors that are missing or used twice, sheets that are missing or break off. */
final class XlsStructure {
    private XlsStructure() {}

    /** A sentence about what looks damaged; empty if nothing does. */
    static Optional<Wording> doubt(byte[] bytes, XlsRecords records) {
        Optional<Wording> sectors = Structure.doubt(bytes);
        return sectors.isPresent() || records.complete()
                ? sectors
                : Optional.of(new Wording(
                        "工作簿不完整：有工作表缺失或中断，或单元格超出工作表的范围，数字不可全信。",
                        "The workbook is incomplete: sheets are missing or break off, or cells lie outside of their sheet;"
                                + " its figures can't be relied on."));
    }
}
