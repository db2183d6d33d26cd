package org.gouji.export.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.model.OwnMark;

/**
 * The mark by which a workbook is known as one that this program wrote: a property of the document that users may define. Excel, WPS and
 * LibreOffice put their own names into a workbook that they save, but keep such properties. Its value is made of the other parts, so that
 * it also tells whether anything was changed since.
 */
public final class Mark {
    private static final String SHEETS = "Gouji sheets";

    /** No name of a sheet has it. */
    private static final String BETWEEN = "/";

    private static final String APPLICATION = "docProps/app.xml";
    private static final int DIGITS = 8;

    /** Workbooks have some dozens of parts, and properties are short: what has more is not looked into. */
    private static final int MOST_PARTS = 20_000;

    private static final int MOST_DIRECTORY = 8 << 20;
    private static final int MOST_BYTES = 1 << 18;

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int END_COUNT = 10;
    private static final int END_DIRECTORY = 12;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /** Who wrote a workbook. */
    public enum Writer {
        /** This program, and nobody has changed anything since. */
        OURS_UNTOUCHED,
        /** This program; another has saved it since, or an earlier version wrote it. */
        OURS,
        /** Somebody else, as far as the mark tells. */
        UNKNOWN
    }

    private Mark() {}

    /** A part of a workbook, as the container's directory tells of it. */
    record Part(String name, long crc, long size) {}

    /** @param sheets how many columns each sheet has, by its name */
    static byte[] xml(List<Part> others, Map<String, Integer> sheets) {
        StringJoiner listed = new StringJoiner(BETWEEN);
        sheets.forEach((name, columns) -> listed.add(columns + " " + name));
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(OwnMark.NAME, value(others));
        properties.put(
                SHEETS, new String(new XmlBuffer().words(listed.toString()).copy(), StandardCharsets.UTF_8));
        return OwnMark.xml(properties).getBytes(StandardCharsets.UTF_8);
    }

    private static String value(List<Part> others) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            TreeSet<String> lines = new TreeSet<>();
            others.forEach(part -> lines.add(part.name() + '\n' + part.crc() + '\n' + part.size() + '\n'));
            lines.forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Tells who wrote a file by its directory and two short parts, however large it is; {@code UNKNOWN} too for what is no workbook. */
    public static Writer of(Path file) {
        try {
            if (!Files.isRegularFile(file) || !modest(file)) {
                return Writer.UNKNOWN;
            }
            try (ZipFile zip = new ZipFile(file.toFile())) {
                Optional<String> kept = property(zip);
                if (kept.isPresent()) {
                    return kept.get().equals(value(others(zip))) ? Writer.OURS_UNTOUCHED : Writer.OURS;
                }
                return text(zip, APPLICATION, "Application", Optional.empty()).equals(Optional.of(OwnMark.NAME))
                        ? Writer.OURS
                        : Writer.UNKNOWN;
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return Writer.UNKNOWN;
        }
    }

    /** How many columns each sheet had as this program wrote it, by its name; nothing of what an earlier version or somebody else wrote. */
    public static Optional<Map<String, Integer>> sheets(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return text(zip, OwnMark.PART, "property", Optional.of(SHEETS)).map(Mark::listed);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> listed(String value) {
        Map<String, Integer> sheets = new HashMap<>();
        for (String sheet : value.split(BETWEEN, -1)) {
            int space = sheet.indexOf(' ');
            sheets.put(sheet.substring(space + 1), Integer.parseInt(sheet.substring(0, space)));
        }
        return sheets;
    }

    /** Whether the directory of a container is so small that it may be read. */
    static boolean modest(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            int length = (int) Math.min(channel.size(), END_SIZE + LONGEST_COMMENT);
            ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            channel.position(channel.size() - length);
            while (tail.hasRemaining() && channel.read(tail) >= 0) {
                // until it is full
            }
            for (int at = length - END_SIZE; at >= 0; at--) {
                if (tail.getInt(at) == END) {
                    return Short.toUnsignedInt(tail.getShort(at + END_COUNT)) <= MOST_PARTS
                            && Integer.toUnsignedLong(tail.getInt(at + END_DIRECTORY)) <= MOST_DIRECTORY;
                }
            }
            return false;
        }
    }

    private static List<Part> others(ZipFile zip) {
        return zip.stream()
                .filter(entry -> !entry.getName().equals(OwnMark.PART))
                .map(entry -> new Part(entry.getName(), entry.getCrc(), entry.getSize()))
                .toList();
    }

    /** The mark's value; programs may put an empty one there. */
    private static Optional<String> property(ZipFile zip) throws IOException, XMLStreamException {
        return text(zip, OwnMark.PART, "property", Optional.of(OwnMark.NAME));
    }

    /** What stands in the first element of a kind, or in the first that has a name. */
    private static Optional<String> text(ZipFile zip, String part, String element, Optional<String> name)
            throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(element)
                        && (name.isEmpty() || name.get().equals(xml.getAttributeValue(null, "name")))) {
                    return Optional.of(inside(xml, element));
                }
            }
            return Optional.empty();
        }
    }

    private static XMLStreamReader reader(InputStream in) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(in.readNBytes(MOST_BYTES)));
    }

    private static String inside(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
                return words.toString().strip();
            }
            if (xml.isCharacters()) {
                words.append(xml.getText());
            }
        }
    }
}
