package org.gouji.export.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/** Says in a Word package where its comments are: in the relations of the main part and in the list of content types. */
final class Manifest {
    private static final String TYPES = "[Content_Types].xml";
    private static final String COMMENTS =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String SIGNATURE = "digital-signature-xmlsignature+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String STRICT_RELATION = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";
    private static final String NO_RELATIONS = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

    private final RawZip zip;
    private final String folder;
    private final String relations;

    /** @param main the name of the main part */
    Manifest(RawZip zip, String main) {
        this.zip = zip;
        this.folder = main.substring(0, main.lastIndexOf('/') + 1);
        this.relations = folder + "_rels/" + main.substring(folder.length()) + ".rels";
    }

    /** The part that holds the comments of the package so far. */
    Optional<String> comments() {
        Optional<Markup> known =
                zip.part(relations).map(bytes -> new Markup(PartText.of(bytes).text()));
        for (int element = 1; known.isPresent() && element <= known.get().count(); element++) {
            Markup markup = known.get();
            if (markup.attribute(element, "Type").orElse("").endsWith("/relationships/comments")) {
                return markup.attribute(element, "Target").map(this::resolved).filter(zip::has);
            }
        }
        return Optional.empty();
    }

    /** The ending of the names of such files. */
    String form() {
        String types = PartText.of(zip.part(TYPES).orElseThrow()).text();
        String kind = types.contains("template.m") ? "dot" : "doc";
        return kind + (types.contains("macroEnabled") ? "m" : "x");
    }

    /** Whether somebody has signed the package. */
    boolean signed() {
        return PartText.of(zip.part(TYPES).orElseThrow()).text().contains(SIGNATURE);
    }

    private String resolved(String target) {
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

    /** Tells of a new part of comments. @return its name */
    String addComments(boolean strict, Map<String, byte[]> changed) {
        String name = "comments.xml";
        for (int number = 2; zip.hasAlike(folder + name); number++) {
            name = "comments" + number + ".xml";
        }
        PartText known = PartText.of(zip.part(relations).orElse(NO_RELATIONS.getBytes(StandardCharsets.UTF_8)));
        changed.put(relations, known.bytes(LastChild.added(known.text(), relation(known, name, strict))));
        PartText types = PartText.of(zip.part(TYPES).orElseThrow());
        String prefix = new Markup(types.text()).prefix(1);
        String override =
                "<" + prefix + "Override PartName=\"/" + folder + name + "\" ContentType=\"" + COMMENTS + "\"/>";
        changed.put(TYPES, types.bytes(LastChild.added(types.text(), override)));
        return folder + name;
    }

    private static String relation(PartText known, String name, boolean strict) {
        String id = "rIdComments";
        for (int number = 2; known.text().contains("\"" + id + "\""); number++) {
            id = "rIdComments" + number;
        }
        String prefix = new Markup(known.text()).prefix(1);
        return "<" + prefix + "Relationship Id=\"" + id + "\" Type=\"" + (strict ? STRICT_RELATION : RELATION)
                + "\" Target=\"" + name + "\"/>";
    }
}
