package org.gouji.export.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes HTML in which every word is escaped: the only place where markup is made. Tags and attributes are the program's own and checked;
 * words and values may be anything. What XML can't hold is left out. Throws {@link UncheckedIOException} where the disk fails.
 */
final class Html {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    /** Attributes that may run something or say how the page looks; scripts and styles come from {@link Asset}s alone. */
    private static final Pattern REFUSED =
            Pattern.compile("on.*|style|src|srcdoc|srcset|action|formaction|data|xlink.*");

    /** A place on a page, or a path without a scheme: percent-escaped, so that no character in it is special. */
    private static final Pattern LINK =
            Pattern.compile("#[A-Za-z0-9-]+|(?!/)[A-Za-z0-9._~%!$&'()*+,;=@/-]+(?:#[A-Za-z0-9-]+)?");

    /** Elements that hold nothing and have no end. */
    private static final Set<String> VOID = Set.of("meta", "br", "input", "col");

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Html(Writer out) {
        this.out = out;
        raw("<!DOCTYPE html>\n");
    }

    /** Begins an element. @param attributes names and values in turn; an attribute without a value is left out */
    Html open(String tag, String... attributes) {
        begin(tag, attributes);
        if (!VOID.contains(tag)) {
            open.push(tag);
        }
        return this;
    }

    /** Ends the innermost element. */
    Html close() {
        raw("</");
        raw(open.pop());
        raw(">");
        return this;
    }

    /** Ends the innermost element and the line: only between blocks, where a line break is nothing. */
    Html end() {
        close();
        raw("\n");
        return this;
    }

    /** An element around words. */
    Html put(String tag, String words, String... attributes) {
        return open(tag, attributes).text(words).close();
    }

    /** Words of any origin. */
    Html text(String words) {
        escape(words);
        return this;
    }

    /** A script or a style of the program's own. */
    Html asset(Asset asset) {
        raw("<");
        raw(asset.tag());
        raw(">");
        raw(asset.content());
        raw("</");
        raw(asset.tag());
        raw(">\n");
        return this;
    }

    private void begin(String tag, String... attributes) {
        expect(NAME.matcher(tag).matches() && !tag.equals("script") && !tag.equals("style"), tag);
        raw("<");
        raw(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            if (value.isEmpty()) {
                continue;
            }
            expect(NAME.matcher(name).matches() && !REFUSED.matcher(name).matches(), name);
            expect(!name.equals("href") || LINK.matcher(value).matches(), value);
            raw(" ");
            raw(name);
            raw("=\"");
            escape(value);
            raw("\"");
        }
        raw(">");
    }

    private static void expect(boolean sound, String what) {
        if (!sound) {
            throw new IllegalArgumentException("not for a page: " + what);
        }
    }

    private void escape(String words) {
        int length = words.length();
        for (int i = 0; i < length; i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> raw("&amp;");
                case '<' -> raw("&lt;");
                case '>' -> raw("&gt;");
                case '"' -> raw("&quot;");
                case '\'' -> raw("&#39;");
                case '`' -> raw("&#96;");
                // Line ends to JavaScript and to some editors, never meant as such in a report.
                case '\u2028', '\u2029' -> raw(" ");
                default -> character(words, i, c);
            }
        }
    }

    private void character(String words, int at, char c) {
        if (Character.isSurrogate(c)) {
            boolean first = Character.isHighSurrogate(c)
                    && at + 1 < words.length()
                    && Character.isLowSurrogate(words.charAt(at + 1));
            boolean second = Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(words.charAt(at - 1));
            raw(first || second ? c : '\uFFFD');
        } else if (c == '\t' || c == '\n' || c >= ' ' && c != 0x7F && c < 0xFFFE && !turnsText(c)) {
            raw(c);
        }
    }

    /** Marks that turn the direction of the text after them could show a figure back to front. */
    private static boolean turnsText(char c) {
        return c >= 0x80 && c <= 0x9F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private void raw(char c) {
        try {
            out.write(c);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void raw(String markup) {
        try {
            out.write(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
