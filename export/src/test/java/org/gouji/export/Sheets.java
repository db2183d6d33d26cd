package org.gouji.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Opens a workbook again, with nothing but the container and its XML. */
final class Sheets {
    /**
     * A cell.
     *
     * @param type {@code n} for a number, {@code s} or {@code inlineStr} for text
     */
    record Cell(String type, String value, boolean formula) {
        boolean text() {
            return type.equals("s") || type.equals("inlineStr");
        }
    }

    /** By the sheets' names, in order: rows of cells by column letter. */
    final Map<String, List<Map<String, Cell>>> sheets = new LinkedHashMap<>();

    private final ZipFile zip;
    private final List<String> strings = new ArrayList<>();

    private Sheets(ZipFile zip) {
        this.zip = zip;
    }

    static Sheets open(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            Sheets book = new Sheets(zip);
            for (Element item : elements(book.xml("xl/sharedStrings.xml"), "si")) {
                book.strings.add(item.getTextContent());
            }
            int index = 1;
            for (Element sheet : elements(book.xml("xl/workbook.xml"), "sheet")) {
                book.sheets.put(sheet.getAttribute("name"), book.rows("xl/worksheets/sheet" + index++ + ".xml"));
            }
            return book;
        }
    }

    static String part(Path path, String name) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    List<Map<String, Cell>> rows(String sheet, int from) {
        List<Map<String, Cell>> rows = sheets.get(sheet);
        return rows.subList(from, rows.size());
    }

    private List<Map<String, Cell>> readRows(Document sheet) {
        List<Map<String, Cell>> rows = new ArrayList<>();
        for (Element row : elements(sheet, "row")) {
            Map<String, Cell> cells = new LinkedHashMap<>();
            for (Element cell : elements(row, "c")) {
                String type = cell.getAttribute("t").isEmpty() ? "n" : cell.getAttribute("t");
                String words = cell.getTextContent();
                String value = type.equals("s") ? strings.get(Integer.parseInt(words)) : words;
                boolean formula = cell.getElementsByTagName("f").getLength() > 0;
                cells.put(cell.getAttribute("r").replaceAll("[0-9]", ""), new Cell(type, value, formula));
            }
            rows.add(cells);
        }
        return rows;
    }

    private List<Map<String, Cell>> rows(String part) throws IOException {
        return readRows(xml(part));
    }

    private Document xml(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        try (InputStream in = zip.getInputStream(entry)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new UncheckedIOException(part, new IOException(e));
        }
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
