package org.gouji.export.xlsx;

/**
 * Colours that cells take while they hold certain words.
 *
 * @param words what a cell begins with
 * @param whole whether it must hold nothing else
 * @param colours then
 */
public record Condition(String words, boolean whole, Style.Colours colours) {
    /** The condition as a formula about the first cell of a range. */
    String formula(String cell) {
        String quoted = "\"" + words.replace("\"", "\"\"") + "\"";
        return whole ? cell + "=" + quoted : "LEFT(" + cell + "," + words.length() + ")=" + quoted;
    }
}
