package org.gouji.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.pipeline.Entry;
import org.gouji.pipeline.Ledger;
import org.gouji.pipeline.Listener;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Request;
import org.gouji.pipeline.Workspace;

/** Audits files as the program does. */
final class Audits {
    private final Reader reader;
    private final int jobs;

    /** @param reader what reads for all audits, so that the second is by the same workers as the first */
    Audits(Reader reader, int jobs) {
        this.reader = reader;
        this.jobs = jobs;
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
