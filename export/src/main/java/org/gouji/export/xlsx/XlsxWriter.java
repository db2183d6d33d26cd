package org.gouji.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.gouji.model.OwnMark;

/**
 * A workbook that is being written. Its sheets grow side by side, each in a file of its own until all are put together; the same content
 * gives the same bytes.
 */
public final class XlsxWriter implements AutoCloseable {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final IntFunction<Path> files;
    private final List<SheetWriter> sheets = new ArrayList<>();
    private final SharedStrings strings = new SharedStrings();
    private final Styles styles = new Styles();
    private final Packer packer = new Packer();
    private final List<Path> aside = new ArrayList<>();
    private int made;

    /** @param files names files for what is not finished yet; they are deleted in the end */
    public XlsxWriter(IntFunction<Path> files) {
        this.files = files;
    }

    SharedStrings strings() {
        return strings;
    }

    Styles styles() {
        return styles;
    }

    /** The number by which cells name a look. */
    public int style(Style style) {
        return styles.id(style);
    }

    /** A further sheet, behind all others. */
    public SheetWriter sheet(String name, SheetLook look) throws IOException {
        return insert(sheets.size(), name, look);
    }

    /** A further sheet right behind another. */
    public SheetWriter sheetAfter(SheetWriter other, String name, SheetLook look) throws IOException {
        return insert(sheets.indexOf(other) + 1, name, look);
    }

    private SheetWriter insert(int at, String name, SheetLook look) throws IOException {
        SheetWriter sheet = new SheetWriter(this, name, look, new PackedPart(files.apply(made++), packer));
        sheets.add(at, sheet);
        return sheet;
    }

    /** A file for what is needed on the way, to be made by who wants it. */
    public Path aside() {
        Path file = files.apply(made++);
        aside.add(file);
        return file;
    }

    /** Puts all sheets together, which must be finished. The stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        packer.await();
        SteadyZip zip = new SteadyZip(out);
        BookXml book = new BookXml(sheets);
        zip.add("[Content_Types].xml", book.types());
        zip.add("_rels/.rels", book.roots());
        zip.add("docProps/app.xml", book.application());
        zip.add("docProps/core.xml", book.properties());
        zip.add("xl/workbook.xml", book.workbook());
        zip.add("xl/_rels/workbook.xml.rels", book.relations());
        zip.add("xl/styles.xml", styles.xml());
        zip.add("xl/sharedStrings.xml", strings.xml());
        int drawing = 0;
        int chart = 0;
        for (int i = 0; i < sheets.size(); i++) {
            SheetWriter sheet = sheets.get(i);
            String part = "sheet" + (i + 1) + ".xml";
            zip.add("xl/worksheets/" + part, sheet.part());
            boolean drawn = !sheet.charts().isEmpty();
            drawing += drawn ? 1 : 0;
            if (drawn || !sheet.targets().isEmpty()) {
                zip.add("xl/worksheets/_rels/" + part + ".rels", book.relations(sheet, drawing));
            }
            if (drawn) {
                zip.add("xl/drawings/drawing" + drawing + ".xml", ChartXml.drawing(sheet.charts()));
                zip.add("xl/drawings/_rels/drawing" + drawing + ".xml.rels", book.charts(sheet, chart));
                for (BarChart one : sheet.charts()) {
                    zip.add("xl/charts/chart" + ++chart + ".xml", ChartXml.chart(one));
                }
            }
        }
        Map<String, Integer> columns = new LinkedHashMap<>();
        sheets.forEach(sheet -> columns.put(sheet.name(), sheet.look().widths().size()));
        zip.add(OwnMark.PART, Mark.xml(zip.parts(), columns));
        zip.finish();
    }

    /** Takes away what was written on the way. */
    @Override
    public void close() throws IOException {
        packer.close();
        for (SheetWriter sheet : sheets) {
            sheet.part().close();
            sheet.part().delete();
        }
        for (Path file : aside) {
            Files.deleteIfExists(file);
        }
    }

    /** The name of a sheet as formulas spell it. */
    public static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }

    static byte[] bytes(String xml) {
        return (HEAD + xml).getBytes(StandardCharsets.UTF_8);
    }
}
