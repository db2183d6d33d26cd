package org.gouji.ingest.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Looks for tags that lost a bracket: their text became part of the tag, or the tag part of the text. */
final class Torn {
    /** Text that a tag has swallowed up to the next one. */
    private static final Pattern SWALLOWED = Pattern.compile(".*[0-9\\x{80}-\\x{10FFFF}].*<.*", Pattern.DOTALL);

    private static final Pattern SPILLED = Pattern.compile("[a-z]=\"[^\"<>]*\">");

    /** A closing tag that goes on with text, outside of scripts and comments. */
    private static final Pattern UNCLOSED = Pattern.compile(
            "<(script|style)\\b.*?</\\1|<!--.*?-->|(</[a-z]\\w*+[^\\w<>][^<>]*[0-9\\x{80}-\\x{10FFFF}][^<>]*<)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Torn() {}

    /**
     * Whether there are any.
     *
     * @param source the page as it was written
     */
    static boolean any(String source, Document page) {
        for (Matcher part = UNCLOSED.matcher(source); part.find(); ) {
            if (part.group(2) != null) {
                return true;
            }
        }
        return page.body().getAllElements().stream().anyMatch(Torn::torn);
    }

    private static boolean torn(Element element) {
        if (element.tagName().indexOf('<') >= 0) {
            return true;
        }
        for (Attribute attribute : element.attributes()) {
            if (SWALLOWED.matcher(attribute.getKey()).matches()) {
                return true;
            }
        }
        return element.textNodes().stream()
                .map(TextNode::getWholeText)
                .anyMatch(text -> SPILLED.matcher(text).find());
    }
}
