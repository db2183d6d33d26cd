package org.gouji.export.xlsx;

import java.util.List;

/**
 * A chart of bars that lie, one for each name.
 *
 * @param title above it
 * @param sheet the name of the sheet that its numbers stand on
 * @param firstRow of its names and numbers, counted from 0
 * @param names what the bars stand for, in the first column
 * @param series what is stacked in each bar
 * @param colours of the bars where there is one series, in hex; empty for that of the series
 * @param place where it lies
 */
public record BarChart(
        String title,
        String sheet,
        int firstRow,
        List<String> names,
        List<Series> series,
        List<String> colours,
        Place place) {
    public BarChart {
        colours = List.copyOf(colours);
        names = List.copyOf(names);
        series = List.copyOf(series);
    }

    /**
     * Numbers of one colour.
     *
     * @param name in the legend
     * @param column where they stand
     * @param colour of their bars, in hex
     * @param values the numbers
     */
    public record Series(String name, int column, String colour, List<Long> values) {
        public Series {
            values = List.copyOf(values);
        }

        /** Whether words on its bars must be light. */
        boolean dark() {
            int colours = Integer.parseInt(colour, 16);
            return (colours >> 16) + (colours >> 8 & 0xFF) * 2 + (colours & 0xFF) < 512;
        }
    }

    /** The corners of a chart, as columns and rows of the sheet. */
    public record Place(int fromColumn, int fromRow, int toColumn, int toRow) {}
}
