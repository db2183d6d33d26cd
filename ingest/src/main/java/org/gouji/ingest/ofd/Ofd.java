package org.gouji.ingest.ofd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.ingest.compose.Composer;
import org.gouji.ingest.compose.Found;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.container.Container;
import org.gouji.ingest.docx.Xml;
import org.gouji.ingest.format.Content;
import org.gouji.ingest.page.Drawing;
import org.gouji.ingest.page.PageTally;
import org.gouji.ingest.page.Pages;
import org.gouji.model.Document;
import org.gouji.model.Wording;

/** The door of OFD files. Safe for use by several threads. */
public final class Ofd {
    /** The part that every OFD file begins with. */
    public static final String ROOT = "OFD.xml";

    private static final String ENCRYPTION = "Encryptions.xml";

    private final Container container;
    private final Content content;
    private final Parts parts;
    private final PageTally tally = new PageTally();
    private final Pages pages = new Pages();
    private final Map<String, Integer> headings = new LinkedHashMap<>();
    private long characters;
    private int number;

    private Ofd(Container container, Content content) {
        this.container = container;
        this.content = content;
        this.parts = new Parts(container, content.limits());
    }

    static Refusal broken(String part) {
        return Refusal.corrupt(
                "OFD 文件缺少部件或已损坏：" + part + "。", "A part of the OFD file is missing or broken: " + part + ".");
    }

    /**
     * Reads a file.
     *
     * @throws Refusal if it is broken, locked, over the limits, or its characters can't be known
     */
    public static Document read(Container container, Content content) throws Refusal {
        return new Ofd(container, content).read();
    }

    private Document read() throws Refusal {
        if (container.names().contains(ENCRYPTION)) {
            throw Refusal.encrypted();
        }
        for (String book : books()) {
            read(Book.read(parts, book));
        }
        if (number == 0) {
            throw broken(ROOT);
        }
        if (!tally.legible()) {
            throw PageTally.illegible();
        }
        container.checkOthers();
        List<Wording> notes = new ArrayList<>(tally.notes());
        boolean damaged = !container.damaged().isEmpty();
        if (damaged) {
            notes.add(new Wording(
                    "文件已损坏，下列部件校验不符，数字不可全信：" + String.join("、", container.damaged()) + "。",
                    "The file is damaged; its figures can't be relied on. Parts with a wrong checksum: "
                            + String.join(", ", container.damaged()) + "."));
        }
        Found found = new Found(pages.items(headings), notes, damaged || tally.doubtful());
        return Composer.compose(found, content.source(), content.limits());
    }

    /** A file holds one document as a rule; it may hold several. */
    private List<String> books() throws Refusal {
        Optional<Xml> root = parts.part(ROOT);
        Xml xml = root.orElseThrow(() -> broken(ROOT));
        List<String> books = new ArrayList<>();
        while (xml.descendant(0)) {
            if (xml.name().equals("DocRoot")) {
                books.add(Parts.resolve(ROOT, xml.text().strip()));
            }
        }
        return books;
    }

    private void read(Book book) throws Refusal {
        book.headings().forEach(headings::putIfAbsent);
        for (String part : book.pages()) {
            PageParts page = new PageParts(parts, book);
            Drawing drawing = page.read(part, ++number);
            characters += drawing.glyphs().size();
            if (characters > content.limits().maxCharacters()) {
                throw Refusal.tooLarge(
                        "文字超过 " + content.limits().maxCharacters() + " 个字符的上限。",
                        "The text is longer than " + content.limits().maxCharacters() + " characters.");
            }
            tally.add(drawing, page.pictured(), 0);
            pages.add(drawing);
        }
    }
}
