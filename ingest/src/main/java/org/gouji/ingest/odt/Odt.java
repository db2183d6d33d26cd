package org.gouji.ingest.odt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.ingest.compose.Composer;
import org.gouji.ingest.compose.Found;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.container.Container;
import org.gouji.ingest.docx.Xml;
import org.gouji.ingest.format.Content;
import org.gouji.model.Document;
import org.gouji.model.Wording;

/** The door of OpenDocument texts. */
public final class Odt {
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private Odt() {}

    /**
     * Reads a text.
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
        int deepest = content.limits().maxNesting();
        OdtStyles styles = new OdtStyles();
        Optional<byte[]> sheet = container.part(STYLES);
        if (sheet.isPresent()) {
            styles.read(Xml.open(sheet.get(), STYLES, deepest));
        }
        byte[] body = container.part(CONTENT).orElseThrow(Odt::broken);
        styles.read(Xml.open(body, CONTENT, deepest));
        OdtReader reader = new OdtReader(container, styles, content.limits());
        List<Item> items = reader.body(Xml.open(body, CONTENT, deepest));
        if (sheet.isPresent()) {
            items.addAll(reader.runningHeads(Xml.open(sheet.get(), STYLES, deepest)));
        }
        container.checkOthers();
        boolean damaged = !container.damaged().isEmpty();
        return Composer.compose(new Found(items, notes(reader, damaged), damaged), content.source(), content.limits());
    }

    private static Refusal broken() {
        return Refusal.corrupt("文件缺少正文部件 " + CONTENT + "。", "The main part " + CONTENT + " is missing or broken.");
    }

    private static List<Wording> notes(OdtReader reader, boolean damaged) {
        List<Wording> notes = new ArrayList<>();
        if (reader.revised()) {
            notes.add(new Wording(
                    "文中含修订标记：插入的内容已读，删除的内容不读。",
                    "The file has tracked changes: insertions are read, deletions are not."));
        }
        if (damaged) {
            notes.add(new Wording(
                    "文件已损坏，部件校验不符，数字不可全信。",
                    "The file is damaged: a checksum is wrong; its figures can't be relied on."));
        }
        return notes;
    }
}
