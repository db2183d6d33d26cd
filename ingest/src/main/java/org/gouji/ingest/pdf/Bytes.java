package org.gouji.ingest.pdf;

import java.nio.charset.StandardCharsets;

/** The bytes of a PDF file, looked at as text. */
final class Bytes {
    /** No number of a PDF file's structure has more digits. */
    private static final int DIGITS = 10;

    private final byte[] bytes;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.length;
    }

    boolean at(long place, String word) {
        if (place < 0 || place + word.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[(int) place + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first place of a word in {@code [from, to)}; −1 if there is none. */
    int find(String word, int from, int to) {
        for (int i = Math.max(0, from); i + word.length() <= Math.min(to, bytes.length); i++) {
            if (bytes[i] == word.charAt(0) && at(i, word)) {
                return i;
            }
        }
        return -1;
    }

    /** The last place of a word at or behind {@code from}; −1 if there is none. */
    int findLast(String word, int from) {
        for (int i = bytes.length - word.length(); i >= Math.max(0, from); i--) {
            if (at(i, word)) {
                return i;
            }
        }
        return -1;
    }

    /** The first place from {@code from} on that is no white space. */
    int skipWhite(long from) {
        int at = (int) Math.min(Math.max(from, 0), bytes.length);
        while (at < bytes.length && white(bytes[at])) {
            at++;
        }
        return at;
    }

    static boolean white(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    /** Behind the digits at a place, or the place itself if there are none. */
    int skipDigits(int from) {
        int at = from;
        while (at < bytes.length && at - from < DIGITS && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }

    /** The number at a place; −1 if there is none. */
    long number(int from) {
        int end = skipDigits(from);
        return end == from ? -1 : Long.parseLong(new String(bytes, from, end - from, StandardCharsets.US_ASCII));
    }

    /** Whether an object of this number begins at a place, or right behind white space there. */
    boolean object(long place, long number) {
        int at = skipWhite(place);
        if (number(at) != number) {
            return false;
        }
        int generation = skipWhite(skipDigits(at));
        return number(generation) >= 0 && at(skipWhite(skipDigits(generation)), "obj");
    }

    /** The text of {@code [from, to)}, a character for each byte. */
    String text(int from, int to) {
        return new String(bytes, from, Math.max(0, Math.min(to, bytes.length) - from), StandardCharsets.ISO_8859_1);
    }
}
