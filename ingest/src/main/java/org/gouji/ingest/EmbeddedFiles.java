package org.gouji.ingest;

import java.util.List;
import java.util.Optional;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.container.Container;
import org.gouji.ingest.doc.Doc;
import org.gouji.ingest.docx.Docx;
import org.gouji.ingest.format.Content;
import org.gouji.ingest.format.Embedded;
import org.gouji.ingest.sheet.Xls;
import org.gouji.ingest.sheet.Xlsx;

/** Knows which of the files inside other documents are read, and by whom: workbooks are. */
final class EmbeddedFiles implements Embedded {
    @Override
    public List<Item> read(byte[] file, Content content) throws Refusal {
        if (Doc.looksLike(file)) {
            return Xls.embedded(file, content);
        }
        if (!Container.looksLike(file)) {
            throw ForeignKinds.sheet();
        }
        Container container = Container.open(file, content.limits());
        Optional<Docx.Main> main = Docx.main(container);
        if (main.isEmpty() || !main.get().type().contains("spreadsheet")) {
            throw ForeignKinds.sheet();
        }
        List<Item> shown = Xlsx.embedded(container, main.get().part(), content.limits());
        if (!container.damaged().isEmpty()) {
            throw Refusal.corrupt("嵌入的工作簿已损坏。", "The embedded workbook is damaged.");
        }
        return shown;
    }
}
