package org.gouji.extract;

import java.util.List;
import org.gouji.model.Document;
import org.gouji.model.Draft;

/** The door of extraction. Dictionaries are loaded once, by {@link #standard()}; safe for use by several threads. */
public final class Extractor {
    private Extractor() {}

    /** The extractor with the vocabulary that ships with Gouji. */
    public static Extractor standard() {
        return new Extractor();
    }

    /** The reports in a document, annexed forms after the report that they belong to. */
    public List<Draft> extract(Document document) {
        throw new UnsupportedOperationException(document.source().path());
    }
}
