package org.gouji.export.word;

/**
 * The text of an element as its characters are written: what is {@code &amp;} there is one letter.
 *
 * @param xml the part
 * @param start where the element's content begins
 * @param end where it ends
 */
record WrittenText(String xml, int start, int end) {
    /** Whether it is nothing but text and signs for characters, so that it can be cut. */
    boolean plain() {
        return xml.substring(start, end).indexOf('<') < 0;
    }

    /** Where a letter is written. @param index counted from 0; the number of letters stands for the end */
    int place(int index) {
        int at = start;
        int left = index;
        while (left > 0 && at < end) {
            left -= units(at);
            at += written(at);
        }
        return at;
    }

    int length() {
        int length = 0;
        for (int at = start; at < end; at += written(at)) {
            length += units(at);
        }
        return length;
    }

    /** Whether a letter is a blank that programs drop at the ends of a text unless it is said to be kept. */
    boolean blank(int index) {
        int at = place(index);
        if (xml.charAt(at) != '&') {
            return Character.isWhitespace(xml.charAt(at));
        }
        return Character.isWhitespace(character(at));
    }

    private int written(int at) {
        if (xml.charAt(at) == '&') {
            return xml.indexOf(';', at) + 1 - at;
        }
        return xml.charAt(at) == '\r' && at + 1 < end && xml.charAt(at + 1) == '\n' ? 2 : 1;
    }

    private int units(int at) {
        return xml.charAt(at) == '&' ? Character.charCount(character(at)) : 1;
    }

    private int character(int at) {
        String name = xml.substring(at + 1, xml.indexOf(';', at));
        if (name.startsWith("#x")) {
            return Integer.parseInt(name.substring(2), 16);
        }
        return name.startsWith("#") ? Integer.parseInt(name.substring(1)) : '&';
    }
}
