package org.gouji.ingest.docx;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.ingest.compose.Refusal;

/**
 * A cursor over the elements of a part. Elements are told by their local names, since the strict and the transitional dialect of the
 * format differ in their namespaces only. What a caller doesn't ask for is passed over.
 */
public final class Xml {
    private final XMLStreamReader reader;
    private final String part;
    private final int maxNesting;
    private int depth;
    private int elements;

    private Xml(XMLStreamReader reader, String part, int maxNesting) {
        this.reader = reader;
        this.part = part;
        this.maxNesting = maxNesting;
    }

    /** Opens a part; the cursor stands before its root. */
    public static Xml open(byte[] bytes, String part, int maxNesting) throws Refusal {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Newer JDKs have a ceiling of their own that differs between versions; ours counts, and says so.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        try {
            return new Xml(factory.createXMLStreamReader(characters(bytes)), part, maxNesting);
        } catch (XMLStreamException e) {
            throw malformed(part);
        }
    }

    /**
     * Parts are written in UTF-8 or UTF-16 and nothing else. They are decoded here, strictly, since the parser prints a line to the
     * console for every part that is not.
     */
    private static Reader characters(byte[] bytes) {
        boolean pairs = bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
        Charset charset = pairs ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        boolean marked = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
        int start = marked ? 3 : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start), charset.newDecoder());
    }

    /** How many elements are open. */
    public int depth() {
        return depth;
    }

    /** How many start tags there are up to here: while the cursor stands on an element, the number of that element. */
    public int element() {
        return elements;
    }

    /** Goes to the next child of the element at {@code parent}, passing over what is deeper; false at the element's end. */
    public boolean child(int parent) throws Refusal {
        while (descendant(parent)) {
            if (depth == parent + 1) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next element below the one at {@code ancestor}; false at that element's end. */
    public boolean descendant(int ancestor) throws Refusal {
        if (depth < ancestor) {
            return false;
        }
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT
                    || event == XMLStreamConstants.END_ELEMENT && depth < ancestor) {
                return false;
            }
        }
    }

    /** Goes to the end of the element where the cursor stands. */
    public void skip() throws Refusal {
        int own = depth;
        while (descendant(own)) {
            // Passed over.
        }
    }

    private int next() throws Refusal {
        try {
            if (!reader.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int event = reader.next();
            elements += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > maxNesting) {
                throw Refusal.corrupt(
                        "内容嵌套过深（nesting）：超过 " + maxNesting + " 层。",
                        "Too deep nesting: more than " + maxNesting + " levels.");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Refusal.corrupt(
                        "文件含有 DOCTYPE 声明，Office 文件不应有此内容，拒绝读取。",
                        "The file holds a DOCTYPE declaration, which no Office file has; it is not read.");
            }
            return event;
        } catch (XMLStreamException e) {
            throw malformed(part);
        }
    }

    private static Refusal malformed(String part) {
        return Refusal.corrupt("文件内部结构损坏：" + part + "。", "The file is broken inside: " + part + " is not well-formed.");
    }

    public String name() {
        return reader.getLocalName();
    }

    /** An attribute by its local name. */
    public Optional<String> attribute(String local) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The attribute {@code w:val}, which most properties have; empty text if it is absent. */
    public String value() {
        return attribute("val").orElse("");
    }

    /** A property that is on unless it says otherwise. */
    public boolean on() {
        return switch (value()) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }

    /** An attribute as a number; {@code otherwise} if it is absent or none. */
    public int number(String local, int otherwise) {
        return attribute(local).map(text -> parse(text, otherwise)).orElse(otherwise);
    }

    private static int parse(String text, int otherwise) {
        try {
            return Integer.parseInt(text.trim());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** What a step through mixed content meets. */
    public enum Step {
        START,
        CHARACTERS,
        END
    }

    /** Goes one step through mixed content. */
    public Step step() throws Refusal {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT:
                    return Step.START;
                case XMLStreamConstants.END_ELEMENT:
                case XMLStreamConstants.END_DOCUMENT:
                    return Step.END;
                case XMLStreamConstants.CHARACTERS:
                case XMLStreamConstants.CDATA:
                case XMLStreamConstants.SPACE:
                    return Step.CHARACTERS;
                default:
                // Comments and instructions to programs mean nothing.
            }
        }
    }

    /** The characters where the cursor stands. */
    public String characters() {
        return reader.getText();
    }

    /** The characters directly inside the element where the cursor stands, which is then closed. */
    public String text() throws Refusal {
        StringBuilder out = new StringBuilder();
        int own = depth;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                if (depth == own) {
                    out.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
            } else if (depth < own || event == XMLStreamConstants.END_DOCUMENT) {
                return out.toString();
            }
        }
    }

    /** The characters inside the element where the cursor stands, those of elements in it included. It is then closed. */
    public String allText() throws Refusal {
        StringBuilder out = new StringBuilder();
        int own = depth;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                out.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            } else if (depth < own || event == XMLStreamConstants.END_DOCUMENT) {
                return out.toString();
            }
        }
    }
}
