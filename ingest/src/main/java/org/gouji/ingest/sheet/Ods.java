package org.gouji.ingest.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.ingest.compose.Composer;
import org.gouji.ingest.compose.Found;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.container.Container;
import org.gouji.ingest.docx.Xml;
import org.gouji.ingest.format.Content;
import org.gouji.model.Document;
import org.gouji.model.Wording;

/** Reads an OpenDocument spreadsheet: every sheet that isn't hidden, its values as their program last displayed them. */
public final class Ods {
    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private final Content content;
    private final Remarks remarks = new Remarks();
    private final BookLimits book;
    private final List<Item> items = new ArrayList<>();
    /** The styles of sheets that are not shown. */
    private final Set<String> hidden = new HashSet<>();

    private Ods(Content content) {
        this.content = content;
        this.book = new BookLimits(content.limits());
    }

    /**
     * Reads a workbook.
     *
     * @throws Refusal if it is locked, broken inside, or goes over a limit
     */
    public static Document read(Container container, Content content) throws Refusal {
        boolean locked = container
                .part(MANIFEST)
                .filter(manifest -> new String(manifest, StandardCharsets.UTF_8).contains("encryption-data"))
                .isPresent();
        if (locked) {
            throw Refusal.encrypted();
        }
        byte[] body = container
                .part(CONTENT)
                .orElseThrow(() -> Refusal.corrupt(
                        "文件缺少正文部件 " + CONTENT + "。", "The main part " + CONTENT + " is missing or broken."));
        Ods ods = new Ods(content);
        ods.sheets(Xml.open(body, CONTENT, content.limits().maxNesting()));
        container.checkOthers();
        boolean damaged = !container.damaged().isEmpty();
        List<Wording> notes = new ArrayList<>(ods.remarks.notes());
        if (damaged) {
            notes.add(new Wording(
                    "文件已损坏，部件校验不符，数字不可全信。",
                    "The file is damaged: a checksum is wrong; its figures can't be relied on."));
        }
        return Composer.compose(new Found(ods.items, notes, damaged), content.source(), content.limits());
    }

    private void sheets(Xml xml) throws Refusal {
        while (xml.descendant(0)) {
            switch (xml.name()) {
                case "style" -> style(xml);
                case "table" -> sheet(xml);
                // What was changed and by whom holds cells that are no more.
                case "tracked-changes" -> xml.skip();
                default -> {}
            }
        }
    }

    private void style(Xml xml) throws Refusal {
        String name = xml.attribute("name").orElse("");
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.attribute("display").orElse("").equals("false")) {
                hidden.add(name);
            }
        }
    }

    private void sheet(Xml xml) throws Refusal {
        String name = xml.attribute("name").orElse("");
        if (hidden.contains(xml.attribute("style-name").orElse(""))) {
            remarks.add(Remarks.Kind.HIDDEN_SHEET, name);
            xml.skip();
            return;
        }
        items.addAll(SheetItems.of(new OdsSheet(xml, new SheetBuilder(name, book, remarks)).read(), content.limits()));
    }
}
