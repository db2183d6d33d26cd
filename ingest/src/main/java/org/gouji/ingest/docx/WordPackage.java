package org.gouji.ingest.docx;

import java.util.List;
import java.util.Optional;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.container.Container;
import org.gouji.model.Limits;

/**
 * What every part of a document is read against. For one document.
 */
final class WordPackage {
    private final Container container;
    private final Limits limits;
    private final Styles styles;
    private final Numbering numbering;
    private final EmbeddedParts objects;
    private boolean revised;
    private boolean foreign;
    private boolean traced;

    private WordPackage(Container container, Limits limits, EmbeddedParts objects, Styles styles, Numbering numbering) {
        this.container = container;
        this.limits = limits;
        this.objects = objects;
        this.styles = styles;
        this.numbering = numbering;
    }

    static WordPackage open(Container container, Relations main, Limits limits, EmbeddedParts objects) throws Refusal {
        Optional<Xml> styleSheet = first(container, main.ofType("styles"), limits);
        Styles styles = styleSheet.isPresent() ? Styles.read(styleSheet.get()) : Styles.none();
        Optional<Xml> lists = first(container, main.ofType("numbering"), limits);
        Numbering numbering = lists.isPresent() ? Numbering.read(lists.get(), styles) : Numbering.none();
        return new WordPackage(container, limits, objects, styles, numbering);
    }

    private static Optional<Xml> first(Container container, List<String> names, Limits limits) throws Refusal {
        return names.isEmpty() ? Optional.empty() : open(container, names.get(0), limits);
    }

    private static Optional<Xml> open(Container container, String name, Limits limits) throws Refusal {
        Optional<byte[]> bytes = container.part(name);
        return bytes.isPresent() ? Optional.of(Xml.open(bytes.get(), name, limits.maxNesting())) : Optional.empty();
    }

    Optional<Xml> part(String name) throws Refusal {
        return open(container, name, limits);
    }

    Relations relations(String part) throws Refusal {
        return Relations.of(container, part);
    }

    Limits limits() {
        return limits;
    }

    Styles styles() {
        return styles;
    }

    Numbering numbering() {
        return numbering;
    }

    EmbeddedParts objects() {
        return objects;
    }

    /** Remembers that the document has tracked changes. */
    void sawRevision() {
        revised = true;
    }

    boolean revised() {
        return revised;
    }

    /** Asks for where every character stands. */
    void trace() {
        traced = true;
    }

    boolean traced() {
        return traced;
    }

    /** Remembers that the document includes a file of another format, which is not read. */
    void sawForeignPart() {
        foreign = true;
    }

    boolean foreign() {
        return foreign;
    }
}
