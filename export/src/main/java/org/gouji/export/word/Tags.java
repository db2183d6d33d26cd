package org.gouji.export.word;

/** Elements being written, counted by their start tags from 1. */
final class Tags {
    private final StringBuilder out = new StringBuilder();
    private int count;

    /** Adds what is written elsewhere and has one element at most. */
    Tags(String before) {
        out.append(before);
    }

    /** @param attributes names and values by turns */
    Tags open(String name, String... attributes) {
        tag(name, attributes);
        out.append('>');
        return this;
    }

    /** An element without content. */
    Tags sign(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    private void tag(String name, String... attributes) {
        count++;
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(XmlText.of(attributes[i + 1])).append('"');
        }
    }

    /** Elements written elsewhere. */
    Tags part(String elements) {
        for (int at = elements.indexOf("<w:"); at >= 0; at = elements.indexOf("<w:", at + 1)) {
            count++;
        }
        out.append(elements);
        return this;
    }

    Tags text(String words) {
        out.append(XmlText.of(words));
        return this;
    }

    Tags close(String... names) {
        for (String name : names) {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    /** How many elements have been opened: the number of the last of them. */
    int count() {
        return count;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
