package org.gouji.pipeline;

import java.nio.file.Path;
import org.gouji.model.Dossier;

/** Reads and audits one file. The stages behind it are {@link Stages}; used by several threads at once. */
public interface Reader {
    /**
     * Makes the dossier of a file. A file that cannot be read has one too, with the reason in it.
     *
     * @param file where it is
     * @param shown the path to show and record, with {@code /} between its parts
     */
    Dossier read(Path file, String shown);

    /** Names everything but the file that a dossier depends on: the program, its rules, its settings. Results of another one are stale. */
    String fingerprint();
}
