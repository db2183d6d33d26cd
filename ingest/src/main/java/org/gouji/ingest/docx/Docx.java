package org.gouji.ingest.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.ingest.compose.CellText;
import org.gouji.ingest.compose.Composer;
import org.gouji.ingest.compose.DocumentRemarks;
import org.gouji.ingest.compose.Found;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.Line;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.container.Container;
import org.gouji.ingest.format.Conditions;
import org.gouji.ingest.format.Content;
import org.gouji.ingest.format.Embedded;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.Source;
import org.gouji.model.Traced;
import org.gouji.model.Traced.Note;
import org.gouji.model.Traced.Spot;
import org.gouji.model.Wording;

/** Reads a .docx: the body in order of reading, then the notes, then running heads and feet. */
public final class Docx {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String USUAL_MAIN = "word/document.xml";

    private final Container container;
    private final List<Item> items = new ArrayList<>();
    private final List<Wording> notes = new ArrayList<>();

    private Docx(Container container) {
        this.container = container;
    }

    /**
     * The part that an Office Open XML package begins with.
     *
     * @param part its name, for example {@code word/document.xml}
     * @param type its content type, empty if the package names none
     */
    public record Main(String part, String type) {
        /** Whether it is a text document. */
        public boolean word() {
            return type.contains("wordprocessingml")
                    || type.contains("ms-word")
                    || type.isEmpty() && part.startsWith("word/");
        }
    }

    /**
     * Finds the main part of a package; empty for a zip file that is no such package.
     *
     * @throws Refusal if the package has lost the parts that say so
     */
    public static Optional<Main> main(Container container) throws Refusal {
        Optional<byte[]> types = container.part(CONTENT_TYPES);
        boolean hasBody = container.names().contains(USUAL_MAIN);
        if (types.isEmpty() && hasBody) {
            throw Refusal.corrupt(
                    "文件缺少必要部件 " + CONTENT_TYPES + "。", "The required part " + CONTENT_TYPES + " is missing or broken.");
        }
        if (types.isEmpty()) {
            return Optional.empty();
        }
        List<String> named = Relations.of(container, "").ofType("officeDocument");
        String part = named.isEmpty() ? USUAL_MAIN : named.get(0);
        if (!container.names().contains(part)) {
            throw Refusal.corrupt("文件缺少正文部件 " + part + "。", "The main part " + part + " is missing.");
        }
        return Optional.of(new Main(part, type(types.get(), part)));
    }

    private static String type(byte[] types, String part) throws Refusal {
        Xml xml = Xml.open(types, CONTENT_TYPES, 16);
        while (xml.descendant(0)) {
            if (xml.attribute("PartName").orElse("").equalsIgnoreCase("/" + part)) {
                return xml.attribute("ContentType").orElse("");
            }
        }
        return "";
    }

    /**
     * Reads a document.
     *
     * @param container the file, already opened
     * @param main the name of its main part, for example {@code word/document.xml}
     * @param embedded reads the files of other programs in it
     * @throws Refusal if it is broken inside, goes over a limit, or this program wrote it
     */
    public static Document read(Container container, String main, Content content, Embedded embedded) throws Refusal {
        OwnFile.expectForeign(container, content.limits());
        Docx docx = new Docx(container);
        Found found = docx.find(main, docx.open(main, content, embedded));
        return Composer.compose(found, content.source(), content.limits());
    }

    /**
     * Reads a document that holds no files of other programs: those would not be read.
     *
     * @throws Refusal if it is broken inside, or goes over a limit
     */
    public static Document read(Container container, String main, Source source, Limits limits) throws Refusal {
        Content content = new Content(new byte[0], source, new Conditions(limits, Optional.empty(), List.of()));
        return read(container, main, content, (file, holder) -> List.of());
    }

    /**
     * The same as {@link #read}, with where the characters stand in the main part.
     *
     * @throws Refusal as {@link #read} does
     */
    public static Traced trace(Container container, String main, Content content, Embedded embedded) throws Refusal {
        Docx docx = new Docx(container);
        WordPackage document = docx.open(main, content, embedded);
        document.trace();
        return Composer.trace(docx.find(main, document), main, content.source(), content.limits());
    }

    private WordPackage open(String main, Content content, Embedded embedded) throws Refusal {
        return WordPackage.open(
                container,
                Relations.of(container, main),
                content.limits(),
                new EmbeddedParts(container, content, embedded));
    }

    private Found find(String main, WordPackage document) throws Refusal {
        Relations relations = document.relations(main);
        Optional<Xml> xml = document.part(main);
        if (xml.isEmpty()) {
            throw Refusal.corrupt("文件正文缺失或损坏。", "The main part of the document is missing or broken.");
        }
        story(document, relations, xml.get(), Set.of("body"), LineKind.BODY, items);
        notes(document, relations, "footnotes", "footnote");
        notes(document, relations, "endnotes", "endnote");
        runningHeads(document, relations);
        container.checkOthers();
        remarks(document);
        return new Found(items, notes, !container.damaged().isEmpty());
    }

    private void remarks(WordPackage document) {
        if (document.revised()) {
            notes.add(DocumentRemarks.revised());
        }
        notes.addAll(document.objects().notes());
        if (document.foreign()) {
            notes.add(
                    new Wording(
                            "文中嵌有其他格式的内容，未读；请用 Word 打开后另存一次。",
                            "The file includes content of another format, which is not read; open it in Word and save it again."));
        }
        if (!container.damaged().isEmpty()) {
            String parts = String.join("、", container.damaged());
            notes.add(new Wording(
                    "文件已损坏，下列部件校验不符，数字不可全信：" + parts + "。",
                    "The file is damaged; its figures can't be relied on. Parts with a wrong checksum: "
                            + String.join(", ", container.damaged()) + "."));
        }
    }

    /** Reads the elements of a part that are named in {@code containers}, leaving out those that have a type of their own. */
    private static void story(
            WordPackage document, Relations relations, Xml xml, Set<String> containers, LineKind kind, List<Item> found)
            throws Refusal {
        BlockReader reader = new BlockReader(document, relations, xml);
        xml.child(0);
        int root = xml.depth();
        while (xml.child(root)) {
            // Notes of a type are the lines that separate notes from the text.
            if (containers.contains(xml.name())
                    && xml.attribute("type").orElse("normal").equals("normal")) {
                Spot note = new Note(xml.name(), xml.attribute("id").orElse(""));
                List<Item> read = new ArrayList<>();
                reader.read(xml.depth(), kind, read);
                boolean placed = document.traced() && kind == LineKind.NOTE;
                read.forEach(item -> found.add(placed ? item.at(note) : item));
            }
        }
    }

    private void notes(WordPackage document, Relations relations, String type, String element) throws Refusal {
        for (String part : relations.ofType(type)) {
            Optional<Xml> xml = document.part(part);
            if (xml.isPresent()) {
                story(document, document.relations(part), xml.get(), Set.of(element), LineKind.NOTE, items);
            }
        }
    }

    /** Every section may repeat the same head: each is kept once. */
    private void runningHeads(WordPackage document, Relations relations) throws Refusal {
        List<String> parts = new ArrayList<>(relations.ofType("header"));
        parts.addAll(relations.ofType("footer"));
        Set<String> heads = new LinkedHashSet<>();
        for (String part : parts) {
            Optional<Xml> xml = document.part(part);
            if (xml.isPresent() && xml.get().child(0)) {
                List<Item> found = new ArrayList<>();
                new BlockReader(document, document.relations(part), xml.get()).read(1, LineKind.RUNNING_HEAD, found);
                heads.add(CellText.of(found));
            }
        }
        heads.forEach(head -> items.add(new Line(head, LineKind.RUNNING_HEAD, 0)));
    }
}
