package org.gouji.pipeline;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * A figure as the store keeps it.
 *
 * @param owner which report it stands in
 * @param type {@code amount}, {@code percentage} or {@code count}
 * @param item what it measures, as printed
 * @param key the canonical name of the item
 * @param measure the label of its measure
 * @param scope the label of its scope
 * @param year the year it is about
 * @param number the number
 */
public record KeptFigure(
        Owner owner,
        String type,
        String item,
        String key,
        String measure,
        String scope,
        OptionalInt year,
        Number number) {
    /**
     * The report around a figure.
     *
     * @param path the file's path as shown
     * @param report the report's id in its file
     * @param department the unit
     * @param region the region
     * @param year the year reported on
     * @param kind the kind of report
     */
    public record Owner(String path, String report, String department, String region, OptionalInt year, String kind) {}

    /**
     * The number of a figure.
     *
     * @param text as printed
     * @param value in yuan, per cent, or the count itself
     * @param unit as printed or taken over
     * @param approximate whether the text says that it is not exact
     * @param start where it stands in the document's text
     * @param end the position after it
     * @param sentence the sentence or cell around it
     */
    public record Number(
            String text, BigDecimal value, String unit, boolean approximate, int start, int end, String sentence) {}
}
