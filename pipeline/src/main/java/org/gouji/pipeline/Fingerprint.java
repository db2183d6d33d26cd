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
import org.gouji.model.Dossier;
import org.gouji.model.RuleInfo;
import org.gouji.packs.Packs;

/** What a result depends on beside the file: so that a new program or rule never passes off an old result as its own. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(List<RuleInfo> rules, Packs packs, Optional<Charset> encoding) {
        StringBuilder all = new StringBuilder();
        for (Class<?> stage :
                List.of(Dossier.class, Archive.class, Packs.class, Ingest.class, Extractor.class, Auditor.class)) {
            all.append(program(stage)).append('\n');
        }
        rules.forEach(rule -> all.append(rule).append('\n'));
        all.append(packs.content()).append('\n');
        all.append(encoding.map(Charset::name).orElse(""));
        return Hash.of(all.toString()).substring(0, 16);
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
