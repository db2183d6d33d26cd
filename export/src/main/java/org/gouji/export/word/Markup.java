package org.gouji.export.word;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where the elements of a part stand in its characters. Elements are counted by their start tags, from 1; 0 stands for what is around the
 * outermost. The part is known to be well-formed.
 */
final class Markup {
    private final String xml;
    private int[] starts = new int[1 << 10];
    private int[] insides = new int[1 << 10];
    private int[] insideEnds = new int[1 << 10];
    private int[] ends = new int[1 << 10];
    private int[] parents = new int[1 << 10];
    private int count;

    Markup(String xml) {
        this.xml = xml;
        read();
    }

    private void read() {
        int open = 0;
        int at = xml.indexOf('<');
        while (at >= 0) {
            int end;
            if (xml.startsWith("<!--", at)) {
                end = after("-->", at + 4);
            } else if (xml.startsWith("<![CDATA[", at)) {
                end = after("]]>", at);
            } else if (xml.startsWith("<?", at)) {
                end = after("?>", at);
            } else if (xml.startsWith("</", at)) {
                end = after(">", at);
                insideEnds[open] = at;
                ends[open] = end;
                open = parents[open];
            } else {
                end = tagEnd(at);
                open = opened(at, end, open);
            }
            at = xml.indexOf('<', end);
        }
    }

    private int opened(int at, int end, int parent) {
        if (++count == starts.length) {
            grow();
        }
        starts[count] = at;
        insides[count] = end;
        insideEnds[count] = end;
        ends[count] = end;
        parents[count] = parent;
        return empty(count) ? parent : count;
    }

    private void grow() {
        starts = Arrays.copyOf(starts, 2 * count);
        insides = Arrays.copyOf(insides, 2 * count);
        insideEnds = Arrays.copyOf(insideEnds, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
        parents = Arrays.copyOf(parents, 2 * count);
    }

    private int after(String mark, int from) {
        int at = xml.indexOf(mark, from);
        return at < 0 ? xml.length() : at + mark.length();
    }

    private int tagEnd(int at) {
        char quote = 0;
        for (int i = at; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return xml.length();
    }

    /** How many elements there are. */
    int count() {
        return count;
    }

    /** Whether it is written as one tag. */
    boolean empty(int element) {
        return xml.charAt(insides[element] - 2) == '/';
    }

    int start(int element) {
        return starts[element];
    }

    /** Where its content begins. */
    int inside(int element) {
        return insides[element];
    }

    /** Where its content ends. */
    int insideEnd(int element) {
        return insideEnds[element];
    }

    int end(int element) {
        return ends[element];
    }

    int parent(int element) {
        return parents[element];
    }

    /** Its start tag. */
    String tag(int element) {
        return xml.substring(starts[element], insides[element]);
    }

    /** What stands in it. */
    String content(int element) {
        return xml.substring(insides[element], insideEnds[element]);
    }

    /** All of it. */
    String whole(int element) {
        return xml.substring(starts[element], ends[element]);
    }

    /** Its name as written, {@code w:r}. */
    String name(int element) {
        int end = starts[element] + 1;
        while (" \t\r\n/>".indexOf(xml.charAt(end)) < 0) {
            end++;
        }
        return xml.substring(starts[element] + 1, end);
    }

    /** Its name without the prefix. */
    String local(int element) {
        String name = name(element);
        return name.substring(name.indexOf(':') + 1);
    }

    /** The prefix of its name with the colon; empty if it has none. */
    String prefix(int element) {
        String name = name(element);
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** The first of its children; 0 if it has none. */
    int firstChild(int element) {
        return element < count && parents[element + 1] == element ? element + 1 : 0;
    }

    /** The child of its parent that comes next; 0 if it is the last. */
    int next(int element) {
        int at = element + 1;
        while (at <= count && starts[at] < ends[element]) {
            at++;
        }
        return at <= count && parents[at] == parents[element] ? at : 0;
    }

    /** An attribute by its name without the prefix, as written. */
    Optional<String> attribute(int element, String local) {
        String tag = tag(element);
        int at = name(element).length() + 1;
        while (true) {
            int equals = tag.indexOf('=', at);
            if (equals < 0) {
                return Optional.empty();
            }
            String name = tag.substring(at, equals).strip();
            int open = equals + 1;
            while (tag.charAt(open) != '"' && tag.charAt(open) != '\'') {
                open++;
            }
            int close = tag.indexOf(tag.charAt(open), open + 1);
            if (name.substring(name.indexOf(':') + 1).equals(local) && !name.startsWith("xmlns:")) {
                return Optional.of(tag.substring(open + 1, close));
            }
            at = close + 1;
        }
    }
}
