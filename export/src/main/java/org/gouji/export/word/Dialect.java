package org.gouji.export.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a part of a Word document writes its names: they may have any prefix, and one of two namespaces.
 *
 * @param prefix with its colon
 * @param namespace what the prefix stands for
 * @param declared whether the prefix is known all over the part
 */
record Dialect(String prefix, String namespace, boolean declared) {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OURS = "w:";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    /** That of the part's outermost element. */
    static Dialect of(Markup markup) {
        String prefix = markup.prefix(1);
        String attribute = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.substring(0, prefix.length() - 1);
        Matcher named = Pattern.compile("\\s" + Pattern.quote(attribute) + "\\s*=\\s*[\"']([^\"']*)[\"']")
                .matcher(markup.tag(1));
        String namespace = named.find() ? named.group(1) : WORD;
        return prefix.isEmpty() ? new Dialect(OURS, namespace, false) : new Dialect(prefix, namespace, true);
    }

    boolean strict() {
        return namespace.startsWith(STRICT);
    }

    /** The attribute that makes the prefix known, where it isn't. */
    String declaration() {
        return declared ? "" : " xmlns:w=\"" + namespace + "\"";
    }

    /** A tag without content: {@code <w:name w:id="7"/>}. */
    String sign(String name, int id) {
        return "<" + prefix + name + declaration() + " " + prefix + "id=\"" + id + "\"/>";
    }
}
