package org.gouji.export;

/** Keeps one JSON value on one line even for readers that split at every Unicode line separator. */
final class LineSeparators {
    private LineSeparators() {}

    /** The same JSON with U+0085, U+2028 and U+2029 escaped; these can stand nowhere but inside its strings. */
    static String escape(String json) {
        return json.replace("\u0085", "\\u0085").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
