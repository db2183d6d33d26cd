package org.gouji.ingest.ofd;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.container.Container;
import org.gouji.ingest.docx.Xml;
import org.gouji.model.Limits;

/** The parts of an OFD file, by the places that other parts name. */
final class Parts {
    private final Container container;
    private final Limits limits;

    Parts(Container container, Limits limits) {
        this.container = container;
        this.limits = limits;
    }

    /** A part by its full name; empty if it is missing. */
    Optional<Xml> part(String name) throws Refusal {
        Optional<byte[]> bytes = container.part(name);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(Xml.open(bytes.get(), name, limits.maxNesting()));
    }

    /** The full name of a part that {@code from} names: seen from the folder of {@code from}, or from the root if it begins with a slash. */
    static String resolve(String from, String name) {
        String path = name.startsWith("/") ? name : from.substring(0, from.lastIndexOf('/') + 1) + name;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
