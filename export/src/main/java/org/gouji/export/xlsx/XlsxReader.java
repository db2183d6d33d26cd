package org.gouji.export.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the rows of a workbook as text, whichever program saved it: Excel, WPS, LibreOffice. Numbers come as they are stored, formulas as
 * what they last gave.
 */
public final class XlsxReader {
    private static final String PREFIX = "xl/";
    /** Shared words of a workbook that somebody filled in by hand are far fewer. */
    private static final long MOST_CHARACTERS = 400_000_000;

    private static final int HEAD_STRINGS = 20_000;
    private static final long HEAD_BYTES = 32L << 20;

    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;
    private final Reach reach;
    private final List<String> strings = new ArrayList<>();
    private long left;
    private boolean enough;

    private XlsxReader(ZipFile zip, Reach reach) {
        this.zip = zip;
        this.reach = reach;
        this.left = reach.bytes();
    }

    /**
     * How far a workbook is read.
     *
     * @param rows of each sheet, the empty ones left out
     * @param strings of the shared words
     * @param bytes of all parts together, unpacked
     */
    private record Reach(int rows, int strings, long bytes) {
        static final Reach ALL = new Reach(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE);
    }

    /** Takes rows, from the top, sheet by sheet. */
    public interface Rows {
        /**
         * A row that holds something.
         *
         * @param sheet the sheet's name
         * @param row its number, the first being 1
         * @param cells what its cells say by column, the first being 0
         */
        void row(String sheet, int row, Map<Integer, String> cells);

        /** Whether the rows below one are of use. */
        default boolean wantsBelow(String sheet, int row) {
            return true;
        }
    }

    /**
     * Reads a workbook.
     *
     * @throws IOException if it is none, is damaged, or the disk fails
     */
    public static void read(Path file, Rows rows) throws IOException {
        read(file, rows, Reach.ALL);
    }

    /** The first rows of each sheet, at small cost however large the workbook is, and whatever somebody put into it. */
    public static void heads(Path file, int most, Rows rows) throws IOException {
        if (!Mark.modest(file)) {
            throw new IOException("no workbook, or one of too many parts: " + file);
        }
        read(file, rows, new Reach(most, HEAD_STRINGS, HEAD_BYTES));
    }

    private static void read(Path file, Rows rows, Reach reach) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            XlsxReader reader = new XlsxReader(zip, reach);
            Map<String, String> sheets = reader.sheets();
            if (sheets.isEmpty()) {
                throw new IOException("no sheets in " + file);
            }
            reader.strings();
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                reader.rows(sheet.getKey(), sheet.getValue(), rows);
            }
        } catch (XMLStreamException | ZipException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("no workbook, or a damaged one: " + file, e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Something that looks at the elements of a part as they begin. */
    private interface Elements {
        void begin(XMLStreamReader xml) throws XMLStreamException;
    }

    private void part(String name, Elements elements) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return;
        }
        enough = false;
        try (InputStream in = new Bounded(zip.getInputStream(entry))) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (!enough && xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    elements.begin(xml);
                }
            }
            xml.close();
        }
    }

    /** A part as far as the reader may go in all. */
    private final class Bounded extends FilterInputStream {
        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = left > 0 ? super.read() : -1;
            left -= read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            int read = left > 0 ? super.read(into, at, (int) Math.min(length, left)) : -1;
            left -= Math.max(read, 0);
            return read;
        }
    }

    /** The parts of the sheets by their names, in order. */
    private Map<String, String> sheets() throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        part(PREFIX + "_rels/workbook.xml.rels", xml -> {
            if (xml.getLocalName().equals("Relationship")) {
                String target = attribute(xml, "Target");
                targets.put(attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : PREFIX + target);
            }
        });
        Map<String, String> sheets = new LinkedHashMap<>();
        part(PREFIX + "workbook.xml", xml -> {
            if (xml.getLocalName().equals("sheet")) {
                String part = targets.getOrDefault(relation(xml), "");
                sheets.put(attribute(xml, "name"), part);
            }
        });
        return sheets;
    }

    private void strings() throws IOException, XMLStreamException {
        long[] characters = {0};
        part(PREFIX + "sharedStrings.xml", xml -> {
            if (xml.getLocalName().equals("si")) {
                String words = words(xml, "si");
                characters[0] += words.length();
                if (characters[0] > MOST_CHARACTERS) {
                    throw new XMLStreamException("more than " + MOST_CHARACTERS + " characters of shared words");
                }
                strings.add(words);
                enough = strings.size() >= reach.strings();
            }
        });
    }

    /** The words in an element, those of readings (拼音) left out. */
    private static String words(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int reading = 0;
        boolean text = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                reading += xml.getLocalName().equals("rPh") ? 1 : 0;
                text = xml.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                text = false;
                reading -= xml.getLocalName().equals("rPh") ? 1 : 0;
                if (xml.getLocalName().equals(element)) {
                    return words.toString();
                }
            } else if (text && reading == 0 && xml.isCharacters()) {
                words.append(xml.getText());
            }
        }
    }

    private void rows(String sheet, String part, Rows rows) throws IOException, XMLStreamException {
        Map<Integer, String> cells = new TreeMap<>();
        int[] at = {0, -1, 0};
        part(part, xml -> {
            if (xml.getLocalName().equals("row")) {
                at[2] += cells.isEmpty() ? 0 : 1;
                enough = at[2] >= reach.rows() || !flush(sheet, at[0], cells, rows);
                String number = attribute(xml, "r");
                at[0] = number.isEmpty() ? at[0] + 1 : Integer.parseInt(number);
                at[1] = -1;
            } else if (xml.getLocalName().equals("c")) {
                String name = attribute(xml, "r");
                at[1] = name.isEmpty() ? at[1] + 1 : CellName.columnOf(name);
                String value = value(xml);
                if (!value.isEmpty()) {
                    cells.put(at[1], value);
                }
            }
        });
        flush(sheet, at[0], cells, rows);
    }

    /** @return whether the rows below are wanted */
    private static boolean flush(String sheet, int row, Map<Integer, String> cells, Rows rows) {
        if (cells.isEmpty()) {
            return true;
        }
        rows.row(sheet, row, Map.copyOf(cells));
        cells.clear();
        return rows.wantsBelow(sheet, row);
    }

    /** What a cell says; the reader stands behind it then. */
    private String value(XMLStreamReader xml) throws XMLStreamException {
        String type = attribute(xml, "t");
        String value = "";
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                return value;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("is")) {
                    value = words(xml, "is");
                } else if (xml.getLocalName().equals("v")) {
                    String stored = xml.getElementText();
                    value = type.equals("s") ? shared(Integer.parseInt(stored.strip())) : stored;
                }
            }
        }
    }

    private String shared(int number) {
        boolean passed = number >= strings.size() && strings.size() >= reach.strings();
        return passed ? "" : strings.get(number);
    }

    /** The id of the part that an element points to, in whichever of two namespaces. */
    private static String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals("id") && space != null && !space.isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
