package org.gouji.ingest.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.container.Container;

/** The parts that a part points to. Targets outside the package are left out: nothing is ever fetched. */
public final class Relations {
    private static final int DEEP_ENOUGH = 16;

    private final List<Relation> all;

    private Relations(List<Relation> all) {
        this.all = all;
    }

    /** One arrow: its id, the last step of its type, and the name of the part that it points to. */
    private record Relation(String id, String type, String target) {}

    /** Those of {@code part}; of the package itself for an empty name. */
    public static Relations of(Container container, String part) throws Refusal {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        List<Relation> all = new ArrayList<>();
        Optional<byte[]> bytes = container.part(name);
        if (bytes.isPresent()) {
            Xml xml = Xml.open(bytes.get(), name, DEEP_ENOUGH);
            while (xml.descendant(0)) {
                String type = xml.attribute("Type").orElse("");
                boolean inside = !xml.attribute("TargetMode").orElse("").equals("External");
                if (xml.name().equals("Relationship") && inside) {
                    String target = resolve(folder, xml.attribute("Target").orElse(""));
                    all.add(new Relation(
                            xml.attribute("Id").orElse(""), type.substring(type.lastIndexOf('/') + 1), target));
                }
            }
        }
        return new Relations(all);
    }

    private static String resolve(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    public Optional<String> byId(String id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .map(Relation::target)
                .findFirst();
    }

    /** The parts of a type, for example {@code footnotes}, in the order of the file. */
    public List<String> ofType(String type) {
        return all.stream()
                .filter(one -> one.type().equals(type))
                .map(Relation::target)
                .toList();
    }
}
