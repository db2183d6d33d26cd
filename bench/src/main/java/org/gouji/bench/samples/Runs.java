package org.gouji.bench.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes text as runs, and collects the footnotes met on the way. */
final class Runs {
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^]]*)]");
    /** Where Word often ends a run: between a figure and what follows, and inside a figure that was edited later. */
    private static final Pattern SEAM = Pattern.compile("(?<=[0-9])(?=[^0-9.,])|(?<=[.])(?=[0-9]{2}[^0-9])");

    private final boolean split;
    private final List<String> notes = new ArrayList<>();

    Runs(boolean split) {
        this.split = split;
    }

    String of(String text) {
        StringBuilder out = new StringBuilder();
        Matcher note = NOTE.matcher(text);
        int from = 0;
        while (note.find()) {
            plain(text.substring(from, note.start()), out);
            notes.add(note.group(1));
            out.append("<w:r><w:rPr><w:rStyle w:val=\"a8\"/></w:rPr><w:footnoteReference w:id=\"")
                    .append(notes.size())
                    .append("\"/></w:r>");
            from = note.end();
        }
        plain(text.substring(from), out);
        return out.toString();
    }

    private void plain(String text, StringBuilder out) {
        String[] pieces = split ? SEAM.split(text) : new String[] {text};
        for (String piece : pieces) {
            if (!piece.isEmpty()) {
                out.append("<w:r><w:t xml:space=\"preserve\">")
                        .append(escape(piece))
                        .append("</w:t></w:r>");
            }
        }
    }

    String footnotes() {
        StringBuilder out = new StringBuilder("<w:footnotes " + Body.NAMES + ">");
        out.append("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>")
                .append("<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r>")
                .append("<w:continuationSeparator/></w:r></w:p></w:footnote>");
        for (int i = 0; i < notes.size(); i++) {
            out.append("<w:footnote w:id=\"" + (i + 1) + "\"><w:p><w:pPr><w:pStyle w:val=\"a7\"/></w:pPr><w:r><w:rPr>")
                    .append("<w:rStyle w:val=\"a8\"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\">")
                    .append(" " + escape(notes.get(i)))
                    .append("</w:t></w:r></w:p></w:footnote>");
        }
        return out.append("</w:footnotes>").toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
