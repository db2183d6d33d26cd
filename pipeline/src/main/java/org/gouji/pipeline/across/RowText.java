package org.gouji.pipeline.across;

import java.util.List;

/**
 * Rows as one JSON text, for what is only read as a whole: SQLite takes it apart ({@code json_each}), and a file costs one row to write
 * where it would cost hundreds.
 */
public final class RowText {
    private static final int FIRST_PRINTED = 0x20;

    private RowText() {}

    /** An array of arrays of numbers and texts. */
    public static String of(List<? extends List<?>> rows) {
        StringBuilder json = new StringBuilder("[");
        for (List<?> row : rows) {
            json.append(json.length() == 1 ? "[" : ",[");
            for (int i = 0; i < row.size(); i++) {
                if (i > 0) {
                    json.append(',');
                }
                value(json, row.get(i));
            }
            json.append(']');
        }
        return json.append(']').toString();
    }

    private static void value(StringBuilder json, Object value) {
        if (value instanceof Integer number) {
            json.append(number.intValue());
        } else {
            json.append('"');
            text(json, (String) value);
            json.append('"');
        }
    }

    private static void text(StringBuilder json, String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < FIRST_PRINTED) {
                json.append(text, done, i).append("\\u00");
                json.append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 0xF, 16));
                done = i + 1;
            }
        }
        json.append(text, done, text.length());
    }
}
