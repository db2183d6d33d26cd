package org.gouji.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * One item as many reports print it, side by side (对比): a row for each unit or region, a cell for each year.
 *
 * @param figures what kind of number is compared
 * @param measure which side of the item, in the field's word: 决算
 * @param years the columns, in order
 * @param rows in order of item and name
 */
public record Comparison(Figures figures, String measure, List<Integer> years, List<Row> rows) {
    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Comparison {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /** Kinds of number. */
    public enum Figures {
        /** Money, in yuan. */
        AMOUNT,
        /** Per cent. */
        PERCENTAGE,
        /** A number of things. */
        COUNT
    }

    /**
     * A row.
     *
     * @param item the item's name
     * @param name the unit, or the region
     * @param region the unit's region; empty if not found
     * @param scope which money, in the field's word; empty for a region's sum
     * @param cells one for each year
     * @param others figures of the item that speak of other money and say otherwise; they were not taken
     */
    public record Row(String item, String name, String region, String scope, List<Cell> cells, List<Taken> others) {
        public Row {
            cells = List.copyOf(cells);
            others = List.copyOf(others);
        }
    }

    /**
     * A unit's or a region's figure for a year.
     *
     * @param year the year that it is about
     * @param value what all prints agree on; empty where there is none, or where they differ
     * @param taken the prints that it rests on, the best first
     * @param units how many units it sums up; 1 for a unit's own
     * @param missing units of the region that are not in the sum, because their prints differ
     * @param change against the year of the column before, where both are known and of the same units
     */
    public record Cell(
            int year,
            Optional<BigDecimal> value,
            List<Taken> taken,
            int units,
            List<String> missing,
            Optional<Change> change) {
        public Cell {
            taken = List.copyOf(taken);
            missing = List.copyOf(missing);
        }

        /** Whether two prints give this cell two values. */
        public boolean conflict() {
            return value.isEmpty() && !taken.isEmpty() || !missing.isEmpty();
        }

        /** Whether its value stands on nothing but prints that don't tie with what stands beside them. */
        public boolean doubted() {
            return value.isPresent() && units == 1 && taken.stream().allMatch(Taken::doubted);
        }

        /** The same with its change. */
        public Cell against(Optional<Change> difference) {
            return new Cell(year, value, taken, units, missing, difference);
        }
    }

    /**
     * A figure as printed.
     *
     * @param value in yuan, per cent, or the count
     * @param half how far the value behind the digits may lie from it
     * @param text as printed, with its unit
     * @param measure in the field's word; 上年决算 where it is last year's figure in a later report
     * @param scope which money, in the field's word
     * @param doubted whether a check of its report says that it doesn't tie
     * @param source where it stands
     */
    public record Taken(
            BigDecimal value,
            BigDecimal half,
            String text,
            String measure,
            String scope,
            boolean doubted,
            Source source) {
        /** Whether both can be prints of one number. */
        public boolean meets(Taken other) {
            return value.subtract(other.value).abs().compareTo(half.add(other.half)) <= 0;
        }
    }

    /**
     * Where a figure stands.
     *
     * @param path the file's path as shown to the user
     * @param title the report's title
     * @param unit who reports
     * @param year the year reported on
     * @param about the year that the figure is about
     * @param start its first character in the document's text
     */
    public record Source(String path, String title, String unit, int year, int about, int start) {}

    /**
     * A change between two years.
     *
     * @param difference this year less the earlier one
     * @param percent of the earlier one, with two decimals; empty where that is nothing
     * @param since the earlier year
     */
    public record Change(BigDecimal difference, Optional<BigDecimal> percent, int since) {
        public static Change between(int since, BigDecimal earlier, BigDecimal later) {
            BigDecimal difference = later.subtract(earlier);
            Optional<BigDecimal> percent = earlier.signum() == 0
                    ? Optional.empty()
                    : Optional.of(difference.multiply(HUNDRED).divide(earlier.abs(), DECIMALS, RoundingMode.HALF_UP));
            return new Change(difference, percent, since);
        }
    }
}
