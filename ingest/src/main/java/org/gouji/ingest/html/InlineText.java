package org.gouji.ingest.html;

/** Gathers the text of a line as a browser shows it: white space falls together, and a line break of the source between two hanzi is none. */
final class InlineText {
    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private boolean newLine;

    void add(String source) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                space = true;
                newLine |= c == '\n' || c == '\r';
            } else {
                gap(c);
                text.append(c == '\u00A0' ? ' ' : c);
            }
        }
    }

    /** Text that keeps its line breaks. */
    void addAsIs(String source) {
        text.append(source.replace("\r\n", "\n").replace('\r', '\n').replace('\u00A0', ' '));
    }

    void lineBreak() {
        space = false;
        newLine = false;
        text.append('\n');
    }

    private void gap(char next) {
        if (space && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            char last = text.charAt(text.length() - 1);
            if (!newLine || !wide(last) || !wide(next)) {
                text.append(' ');
            }
        }
        space = false;
        newLine = false;
    }

    /** Hanzi, their punctuation and full-width forms. */
    private static boolean wide(char c) {
        return c >= 0x2E80 && c <= 0x9FFF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF00 && c <= 0xFFEF
                || c == '“'
                || c == '”'
                || c == '‘'
                || c == '’'
                || c == '—'
                || c == '…';
    }

    /** What was gathered, and begins anew. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        space = false;
        newLine = false;
        return taken;
    }

    boolean blank() {
        return text.toString().isBlank();
    }
}
