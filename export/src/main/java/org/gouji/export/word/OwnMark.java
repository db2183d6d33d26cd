package org.gouji.export.word;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The mark by which a Word file is known as one that this program wrote, and is no report: a property that users may define, which Word,
 * WPS and LibreOffice keep.
 */
final class OwnMark {
    static final String PART = "docProps/custom.xml";
    static final String TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/";
    static final String RELATION = OFFICE + "relationships/custom-properties";
    private static final String STRICT_RELATION = STRICT + "relationships/customProperties";
    private static final String NAME = "Gouji";
    private static final String ROOT = "_rels/.rels";
    private static final String LIST = "[Content_Types].xml";
    private static final Pattern ID = Pattern.compile("\\bpid\\s*=\\s*[\"'](\\d{1,8})[\"']");

    private static final String FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private OwnMark() {}

    /** The part that holds the mark alone. */
    static String xml() {
        return xml(OFFICE + "custom-properties", OFFICE + "docPropsVTypes");
    }

    private static String xml(String namespace, String types) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Properties xmlns=\"" + namespace + "\">"
                + property(namespace, types, 2) + "</Properties>";
    }

    private static String property(String namespace, String types, int id) {
        return "<property xmlns=\"" + namespace + "\" fmtid=\"" + FORMAT + "\" pid=\"" + id + "\" name=\"" + NAME
                + "\"><vt:lpwstr xmlns:vt=\"" + types + "\">docx</vt:lpwstr></property>";
    }

    /**
     * Puts the mark into a package that somebody else wrote.
     *
     * @param strict whether it is in the strict dialect, which has names of its own
     * @param changed the parts that are to be changed so far
     */
    static void put(RawZip zip, boolean strict, Map<String, byte[]> changed) {
        String namespace = strict ? STRICT + "customProperties" : OFFICE + "custom-properties";
        String types = strict ? STRICT + "docPropsVTypes" : OFFICE + "docPropsVTypes";
        Optional<String> known = known(zip);
        if (known.isPresent()) {
            PartText part = PartText.of(zip.part(known.get()).orElseThrow());
            if (!part.text().contains("name=\"" + NAME + "\"")) {
                String added = property(namespace, types, freeId(part.text()));
                changed.put(known.get(), part.bytes(LastChild.added(part.text(), added)));
            }
            return;
        }
        String name = PART;
        for (int number = 2; zip.hasAlike(name); number++) {
            name = "docProps/custom" + number + ".xml";
        }
        changed.put(name, xml(namespace, types).getBytes(StandardCharsets.UTF_8));
        add(
                ROOT,
                zip,
                changed,
                "Relationship Id=\"rIdGouji\" Type=\"" + (strict ? STRICT_RELATION : RELATION) + "\" Target=\"" + name
                        + '"');
        add(LIST, zip, changed, "Override PartName=\"/" + name + "\" ContentType=\"" + TYPE + '"');
    }

    private static void add(String part, RawZip zip, Map<String, byte[]> changed, String element) {
        byte[] bytes = changed.containsKey(part)
                ? changed.get(part)
                : zip.part(part).orElse(Manifest.NO_RELATIONS.getBytes(StandardCharsets.UTF_8));
        PartText text = PartText.of(bytes);
        String prefix = new Markup(text.text()).prefix(1);
        changed.put(part, text.bytes(LastChild.added(text.text(), '<' + prefix + element + "/>")));
    }

    /** The part of properties that a package has. */
    private static Optional<String> known(RawZip zip) {
        Optional<Markup> relations =
                zip.part(ROOT).map(bytes -> new Markup(PartText.of(bytes).text()));
        for (int element = 1;
                relations.isPresent() && element <= relations.get().count();
                element++) {
            Markup markup = relations.get();
            String type = markup.attribute(element, "Type").orElse("");
            if (type.equals(RELATION) || type.equals(STRICT_RELATION)) {
                return markup.attribute(element, "Target")
                        .map(target -> target.startsWith("/") ? target.substring(1) : target)
                        .filter(zip::has);
            }
        }
        return Optional.empty();
    }

    private static int freeId(String part) {
        return ID.matcher(part)
                        .results()
                        .mapToInt(id -> Integer.parseInt(id.group(1)))
                        .max()
                        .orElse(1)
                + 1;
    }
}
