package org.gouji.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import org.gouji.pipeline.Entry;
import org.gouji.pipeline.Ledger;
import org.gouji.pipeline.Listener;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Request;
import org.gouji.pipeline.Workspace;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The three ways in which files are taken: as little as can be done with a package, Tika's text, and the whole audit. */
final class Takers {
    private final AutoDetectParser tika = new AutoDetectParser();
    private final Reader reader;
    private final int jobs;

    /** @param reader what reads for all audits, so that the second is by the same workers as the first */
    Takers(Reader reader, int jobs) {
        this.reader = reader;
        this.jobs = jobs;
    }

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
                tika.parse(in, new BodyContentHandler(-1), new Metadata(), new ParseContext());
            }
        }
    }

    /** The audit, from the files to the store and the index, in a workspace of its own. */
    void audit(List<Path> files) throws IOException {
        Path folder = Files.createTempDirectory("gouji-speed");
        try (Workspace workspace = Workspace.open(folder.resolve("work"))) {
            Ledger ledger = workspace.run(new Request(files, Set.of(), jobs), reader, new Listener() {});
            Optional<Entry> failed =
                    ledger.entries().stream().filter(Entry::failed).findFirst();
            if (failed.isPresent()) {
                throw new IOException(failed.get().shown() + ": "
                        + failed.get().status().name().toLowerCase(Locale.ROOT));
            }
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
