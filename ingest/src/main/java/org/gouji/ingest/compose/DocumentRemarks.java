package org.gouji.ingest.compose;

import org.gouji.model.Wording;

/** What readers of text documents have to say about a file, whatever its format. */
public final class DocumentRemarks {
    private DocumentRemarks() {}

    /** The file has tracked changes. */
    public static Wording revised() {
        return new Wording(
                "文中含修订标记：插入的内容已读，删除的内容不读。", "The file has tracked changes: insertions are read, deletions are not.");
    }

    /** The file holds a workbook or the like that could not be read. */
    public static Wording embeddedUnread() {
        return new Wording(
                "文中嵌入的电子表格等对象有读不出来的，其中的数字未核对。",
                "A workbook or other object in the file can't be read; its figures are not checked.");
    }

    /** The file holds a chart whose numbers can't be got at. */
    public static Wording chartUnread() {
        return new Wording("文中嵌有图表对象，其中的数字未读，请人工核对。", "The file holds a chart as an object; its numbers are not read.");
    }
}
