package org.gouji.ingest.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.container.Container;
import org.gouji.ingest.docx.Docx;
import org.gouji.ingest.format.Content;
import org.gouji.model.Document;
import org.gouji.model.Status;

/** Packs a document whose parts are elements of one XML file into the container that it is an image of, and reads that. */
final class FlatPackage {
    private static final String TYPES = "[Content_Types].xml";

    private final XMLEventReader events;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder types = new StringBuilder();

    private FlatPackage(XMLEventReader events) {
        this.events = events;
    }

    static Document read(String xml, Content content) throws Refusal {
        byte[] zip = packed(xml);
        Container container = Container.open(zip, content.limits());
        Docx.Main main = Docx.main(container).filter(Docx.Main::word).orElseThrow(FlatPackage::noDocument);
        return Docx.read(container, main.part(), content.source(), content.limits());
    }

    private static Refusal noDocument() {
        return new Refusal(
                Status.UNSUPPORTED,
                "这个 XML 文件不是 Word 文档，请用 Office 打开后另存为 docx 或 xlsx。",
                "This XML file is no Word document; open it in Office and save it as docx or xlsx.");
    }

    private static byte[] packed(String xml) throws Refusal {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLEventReader events = factory.createXMLEventReader(new StringReader(xml));
            return new FlatPackage(events).pack();
        } catch (XMLStreamException | IOException | IllegalArgumentException e) {
            throw Refusal.corrupt("XML 文件结构损坏。", "The XML file is broken: it is not well-formed.");
        }
    }

    private byte[] pack() throws XMLStreamException, IOException, Refusal {
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            String name = "";
            while (events.hasNext()) {
                XMLEvent event = events.nextEvent();
                if (event.getEventType() == XMLEvent.DTD) {
                    throw Refusal.corrupt(
                            "文件含有 DOCTYPE 声明，拒绝读取。", "The file holds a DOCTYPE declaration; it is not read.");
                }
                String element = event.isStartElement() ? local(event.asStartElement()) : "";
                switch (element) {
                    case "part" -> name = part(event.asStartElement());
                    case "xmlData" -> add(zip, name, xml());
                    case "binaryData" -> add(zip, name, Base64.getMimeDecoder().decode(events.getElementText()));
                    default -> {}
                }
            }
            add(
                    zip,
                    TYPES,
                    ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" + types
                                    + "</Types>")
                            .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String local(StartElement element) {
        return element.getName().getLocalPart();
    }

    private String part(StartElement part) {
        String name = "";
        String type = "";
        for (var all = part.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            name = attribute.getName().getLocalPart().equals("name") ? attribute.getValue() : name;
            type = attribute.getName().getLocalPart().equals("contentType") ? attribute.getValue() : type;
        }
        types.append("<Override PartName=\"")
                .append(plain(name))
                .append("\" ContentType=\"")
                .append(plain(type))
                .append("\"/>");
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private static String plain(String text) {
        return text.replaceAll("[<>&\"]", "");
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** The element inside {@code xmlData}, as a document of its own. */
    private byte[] xml() throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XMLOutputFactory factory = XMLOutputFactory.newDefaultFactory();
        factory.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, true);
        XMLEventWriter writer = factory.createXMLEventWriter(out, StandardCharsets.UTF_8.name());
        writer.add(XMLEventFactory.newDefaultFactory().createStartDocument(StandardCharsets.UTF_8.name()));
        int depth = 0;
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (event.isEndElement() && --depth < 0) {
                break;
            }
            depth += event.isStartElement() ? 1 : 0;
            if (depth > 0 || event.isEndElement()) {
                writer.add(event);
            }
        }
        writer.close();
        return out.toByteArray();
    }
}
