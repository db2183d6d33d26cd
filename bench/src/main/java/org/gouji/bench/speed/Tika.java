package org.gouji.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What audits are held against: as little as can be done with a package, and Tika's text. */
final class Tika {
    private final AutoDetectParser parser = new AutoDetectParser();

    /** Unzips and parses the main part of Word packages, and looks at nothing in it. */
    static void floor(List<Path> files) throws IOException, SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        for (Path file : files) {
            try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().equals("word/document.xml")) {
                        factory.newSAXParser().parse(open(zip), new DefaultHandler());
                    }
                }
            }
        }
    }

    /** The part alone: the parser closes what it has read. */
    private static InputStream open(ZipInputStream zip) throws IOException {
        return new java.io.ByteArrayInputStream(zip.readAllBytes());
    }

    /** Tika's own parse to text, with its default settings. */
    void text(List<Path> files) throws IOException, SAXException, TikaException {
        for (Path file : files) {
            try (TikaInputStream in = TikaInputStream.get(file)) {
                parser.parse(in, new BodyContentHandler(-1), new Metadata(), new ParseContext());
            }
        }
    }
}
