package org.gouji.ingest.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.ingest.compose.Composer;
import org.gouji.ingest.compose.Found;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.container.Container;
import org.gouji.ingest.docx.OwnFile;
import org.gouji.ingest.docx.Relations;
import org.gouji.ingest.docx.Xml;
import org.gouji.ingest.format.Content;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.OwnMark;
import org.gouji.model.Wording;

/** Reads an .xlsx or .xlsm: every sheet that isn't hidden, its values as displayed, its formulas as they were last computed. */
public final class Xlsx {
    private final Container container;
    private final Limits limits;
    private final String main;
    private final Remarks remarks = new Remarks();
    private final BookLimits book;

    private Xlsx(Container container, Limits limits, String main) {
        this.container = container;
        this.limits = limits;
        this.book = new BookLimits(limits);
        this.main = main;
    }

    private record Tab(String name, String relation, boolean hidden) {}

    /**
     * Reads a workbook.
     *
     * @param container the file, already opened
     * @param main the name of its main part, for example {@code xl/workbook.xml}
     * @throws Refusal if it is broken inside, or goes over a limit
     */
    public static Document read(Container container, String main, Content content) throws Refusal {
        Xlsx xlsx = new Xlsx(container, content.limits(), main);
        return Composer.compose(xlsx.find(), content.source(), content.limits());
    }

    /**
     * What a workbook inside another document shows.
     *
     * @throws Refusal if it is broken inside, or goes over a limit
     */
    public static List<Item> embedded(Container container, String main, Limits limits) throws Refusal {
        return new Xlsx(container, limits, main).find().items();
    }

    private Found find() throws Refusal {
        expectForeign();
        Xml workbook = part(main).orElseThrow(() -> missing(main));
        List<Tab> tabs = new ArrayList<>();
        Epoch epoch = Epoch.FROM_1900;
        while (workbook.descendant(0)) {
            if (workbook.name().equals("workbookPr")) {
                epoch = on(workbook.attribute("date1904").orElse("0")) ? Epoch.FROM_1904 : epoch;
            } else if (workbook.name().equals("sheet")) {
                tabs.add(tab(workbook));
            }
        }
        List<Item> items = sheets(tabs, epoch);
        container.checkOthers();
        List<Wording> notes = new ArrayList<>(remarks.notes());
        if (!container.damaged().isEmpty()) {
            notes.add(damage());
        }
        return new Found(items, notes, !container.damaged().isEmpty());
    }

    /** What this program wrote about reports is none. Programs that save it put their own name there, but keep the property. */
    private void expectForeign() throws Refusal {
        Relations relations = Relations.of(container, "");
        Optional<Xml> properties = first(relations, "extended-properties");
        while (properties.isPresent() && properties.get().descendant(0)) {
            Xml xml = properties.get();
            if (xml.name().equals("Application") && xml.text().equals(OwnMark.NAME)) {
                throw OwnSheets.refusal();
            }
        }
        if (OwnFile.on(container, limits)) {
            throw OwnSheets.refusal();
        }
    }

    static boolean on(String said) {
        return said.equals("1") || said.equals("true") || said.equals("on");
    }

    private static Tab tab(Xml xml) {
        String state = xml.attribute("state").orElse("visible");
        return new Tab(xml.attribute("name").orElse(""), xml.attribute("id").orElse(""), !state.equals("visible"));
    }

    private List<Item> sheets(List<Tab> tabs, Epoch epoch) throws Refusal {
        Relations relations = Relations.of(container, main);
        XlsxStyles styles = XlsxStyles.read(first(relations, "styles"), epoch);
        List<String> strings = SharedStrings.read(first(relations, "sharedStrings"), limits);
        List<String> worksheets = relations.ofType("worksheet");
        List<Item> items = new ArrayList<>();
        for (Tab tab : tabs) {
            String part = relations.byId(tab.relation()).orElseThrow(() -> missing(tab.name()));
            if (tab.hidden()) {
                remarks.add(Remarks.Kind.HIDDEN_SHEET, tab.name());
            } else if (!worksheets.contains(part)) {
                remarks.add(Remarks.Kind.NO_TABLE, tab.name());
            } else {
                Xml xml = part(part).orElseThrow(() -> missing(part));
                SheetBuilder builder = new SheetBuilder(tab.name(), book, remarks);
                items.addAll(SheetItems.of(new XlsxSheet(xml, styles, strings, builder).read(), limits));
            }
        }
        return items;
    }

    private Optional<Xml> first(Relations relations, String type) throws Refusal {
        List<String> names = relations.ofType(type);
        return names.isEmpty() ? Optional.empty() : part(names.get(0));
    }

    private Optional<Xml> part(String name) throws Refusal {
        Optional<byte[]> bytes = container.part(name);
        return bytes.isPresent() ? Optional.of(Xml.open(bytes.get(), name, limits.maxNesting())) : Optional.empty();
    }

    private static Refusal missing(String part) {
        return Refusal.corrupt(
                "工作簿缺少部件或部件损坏：" + part + "。", "A part of the workbook is missing or broken: " + part + ".");
    }

    private Wording damage() {
        return new Wording(
                "文件已损坏，下列部件校验不符，数字不可全信：" + String.join("、", container.damaged()) + "。",
                "The file is damaged; its figures can't be relied on. Parts with a wrong checksum: "
                        + String.join(", ", container.damaged()) + ".");
    }
}
