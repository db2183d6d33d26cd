package org.gouji.export.letter;

import java.util.List;
import org.gouji.model.Identity;

/**
 * A report and what was found in it.
 *
 * @param identity who reports on what
 * @param file its file's path
 */
record Subject(Identity identity, String file, List<Matter> matters) {
    Subject {
        matters = List.copyOf(matters);
    }

    /** The report's title in one line; empty where it has none. */
    String title() {
        return Matter.plain(identity.title());
    }

    /** The file's name. */
    String fileName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
