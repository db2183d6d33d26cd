package org.gouji.index;

import java.io.IOException;
import org.gouji.index.FigureTable.Column;
import org.gouji.model.Measure;

/** A number of a figure that ranges and orders look at, as {@link Fields#number} gives it but for years and places. */
enum FigureNumber {
    /** An amount of money in yuan. */
    YUAN,
    /** A percentage in per cent, a rate of change included, but none that was only to be reached. */
    PERCENT,
    /** A percentage that was to be reached. */
    AIM,
    /** A rate of change in per cent (同比), below 0 where it is called a fall. */
    CHANGE,
    /** A change, of which is asked only which way it went: a rate in per cent or an amount, below 0 where it is called a fall. */
    WAY,
    /** A number of things. */
    COUNT,
    /** Points given. */
    SCORE,
    /** The year that it is about. */
    YEAR,
    /** Where in the text of its file it begins. */
    PLACE;

    /** Whether a figure has such a number. */
    boolean in(FigureRows rows) throws IOException {
        return switch (this) {
            case YUAN -> sort(rows, Hit.Sort.AMOUNT);
            case COUNT -> sort(rows, Hit.Sort.COUNT);
            case PERCENT -> !aim(rows) && sort(rows, Hit.Sort.PERCENTAGE);
            case AIM -> aim(rows) && sort(rows, Hit.Sort.PERCENTAGE);
            case CHANGE -> measure(rows, Measure.CHANGE_RATE) && sort(rows, Hit.Sort.PERCENTAGE);
            case WAY -> measure(rows, Measure.CHANGE_RATE) || measure(rows, Measure.CHANGE);
            case SCORE -> measure(rows, Measure.SCORE);
            case YEAR -> rows.get(Column.YEAR) != 0;
            case PLACE -> true;
        };
    }

    /** The number; only where the figure has it. */
    long of(FigureRows rows) throws IOException {
        return switch (this) {
            case YUAN, COUNT, PERCENT, AIM, SCORE -> rows.number();
            case CHANGE, WAY -> falls(rows) ? -Math.abs(rows.number()) : rows.number();
            case YEAR -> rows.get(Column.YEAR);
            case PLACE -> rows.get(Column.PLACE);
        };
    }

    private static boolean sort(FigureRows rows, Hit.Sort sort) throws IOException {
        return rows.get(Column.SORT) % FigureTable.FALLING == sort.ordinal();
    }

    private static boolean aim(FigureRows rows) throws IOException {
        return rows.get(Column.SORT) >= FigureTable.AIM;
    }

    private static boolean falls(FigureRows rows) throws IOException {
        return rows.get(Column.SORT) >= FigureTable.FALLING && !aim(rows);
    }

    private static boolean measure(FigureRows rows, Measure measure) throws IOException {
        return rows.get(Column.MEASURE) == measure.ordinal();
    }
}
