package org.gouji.export.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The part that holds the text of comments, new or with more comments than before. */
final class CommentsPart {
    static final String AUTHOR = "勾稽";

    /** How the line of a comment begins: small, whatever the document's own text looks like. */
    private static final String LINE =
            "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>"
                    + "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"left\"/></w:pPr>"
                    + "<w:r><w:rPr><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/></w:rPr><w:t xml:space=\"preserve\">";

    private final Optional<PartText> before;
    private final Dialect dialect;
    private final StringBuilder added = new StringBuilder();
    private int next;

    /**
     * @param before what it was; empty where there was none
     * @param document the dialect of the main part, for a new one
     */
    CommentsPart(Optional<byte[]> before, Dialect document) {
        this.before = before.map(PartText::of);
        Optional<Markup> known = this.before.map(part -> new Markup(part.text()));
        this.dialect = known.map(Dialect::of).orElse(new Dialect("w:", document.namespace(), true));
        this.next = known.map(CommentsPart::firstFree).orElse(0);
    }

    private static int firstFree(Markup markup) {
        int free = 0;
        for (int element = 1; element <= markup.count(); element++) {
            if (markup.local(element).equals("comment")) {
                free = Math.max(free, number(markup.attribute(element, "id").orElse("")) + 1);
            }
        }
        return free;
    }

    private static int number(String id) {
        try {
            return Integer.parseInt(id);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Numbers that no comment of the file has. */
    int nextId() {
        return next++;
    }

    void add(int id, List<String> lines) {
        String w = dialect.prefix();
        added.append("<").append(w).append("comment").append(dialect.declaration());
        added.append(' ').append(w).append("id=\"").append(id).append('"');
        added.append(' ').append(w).append("author=\"").append(AUTHOR).append('"');
        added.append(' ').append(w).append("initials=\"").append(AUTHOR).append("\">");
        for (String line : lines) {
            added.append(LINE.replace("w:", w));
            added.append(XmlText.of(line));
            added.append("</" + w + "t></" + w + "r></" + w + "p>");
        }
        added.append("</").append(w).append("comment>");
    }

    byte[] bytes() {
        if (before.isPresent()) {
            return before.get().bytes(LastChild.added(before.get().text(), added.toString()));
        }
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
                + dialect.namespace() + "\">" + added + "</w:comments>";
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
