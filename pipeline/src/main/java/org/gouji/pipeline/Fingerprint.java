package org.gouji.pipeline;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import org.gouji.audit.Auditor;
import org.gouji.export.Archive;
import org.gouji.extract.Extractor;
import org.gouji.ingest.Ingest;
import org.gouji.model.Document;
import org.gouji.model.RuleInfo;
import org.gouji.packs.Packs;

/** What a result depends on beside the file: so that a new program or rule never passes off an old result as its own. */
final class Fingerprint {
    private Fingerprint() {}

    /** How many characters of the hash of what parsing depends on come first. */
    private static final int PARSING = 16;

    static String of(List<RuleInfo> rules, Packs packs, Optional<Charset> encoding) {
        StringBuilder parsing = programs(List.of(Document.class, Archive.class, Ingest.class));
        parsing.append(encoding.map(Charset::name).orElse(""));
        StringBuilder rest = programs(List.of(Packs.class, Extractor.class, Auditor.class, Fingerprint.class));
        rules.forEach(rule -> rest.append(rule).append('\n'));
        rest.append(packs.content());
        return Hash.of(parsing.toString()).substring(0, PARSING)
                + Hash.of(rest.toString()).substring(0, PARSING);
    }

    /** Whether readers with these fingerprints make the same document of a file, whatever they make of the document. */
    static boolean sameParsing(String one, String other) {
        return one.length() > PARSING && one.regionMatches(0, other, 0, PARSING);
    }

    private static StringBuilder programs(List<Class<?>> stages) {
        StringBuilder all = new StringBuilder();
        stages.forEach(stage -> all.append(program(stage)).append('\n'));
        return all;
    }

    /** The hash of the jar that a class comes from; nothing where it comes from a folder of classes, as in tests. */
    private static String program(Class<?> stage) {
        CodeSource source = stage.getProtectionDomain().getCodeSource();
        if (source == null) {
            return "";
        }
        try {
            Path jar = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(jar) ? Hash.of(jar) : "";
        } catch (IOException | URISyntaxException e) {
            return source.getLocation().toString();
        }
    }
}
