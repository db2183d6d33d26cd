package org.gouji.export;

import java.util.List;
import org.gouji.export.xlsx.Condition;
import org.gouji.export.xlsx.Style;
import org.gouji.model.Wording;

/**
 * A column of a sheet.
 *
 * @param title its header
 * @param width in characters of the standard font; a Chinese character takes two
 * @param format how its cells look
 * @param hidden whether it is there for the program only
 * @param conditions the colours that its cells take
 */
record Column(Wording title, double width, Format format, boolean hidden, List<Condition> conditions) {
    Column {
        conditions = List.copyOf(conditions);
    }

    static Column of(String zh, String en, double width, Format format) {
        return new Column(new Wording(zh, en), width, format, false, List.of());
    }

    /** The same with colours that follow what its cells say. */
    Column coloured(List<Condition> rules) {
        return new Column(title, width, format, hidden, rules);
    }

    Column unseen() {
        return new Column(title, width, format, true, conditions);
    }

    Column named(Wording other) {
        return new Column(other, width, format, hidden, conditions);
    }

    Style style() {
        return Style.of(format.pattern(), format.side(), format.wrapped());
    }

    /** How the cells of a column look. */
    enum Format {
        /** Words that come again and again, wrapped: kept once in the workbook. */
        LABEL("", true, "left"),
        /** The same on one line, for sheets with very many rows. */
        TERM("", false, "left"),
        /** Words, wrapped, kept in their cell, so that a long column takes no memory. */
        TEXT("", true, "left"),
        /** The same on one line. */
        PHRASE("", false, "left"),
        /** A printed number as text. */
        PRINTED("", false, "right"),
        /** A short word in the middle of its cell. */
        MARK("", false, "center"),
        YEAR("0", false, "center"),
        MONEY("#,##0.00", false, "right"),
        WHOLE("#,##0", false, "right"),
        /** A number with as many decimals as it has. */
        NUMBER("General", false, "right");

        private final String pattern;
        private final boolean wrapped;
        private final String side;

        Format(String pattern, boolean wrapped, String side) {
            this.pattern = pattern;
            this.wrapped = wrapped;
            this.side = side;
        }

        /** The number format, empty for text. */
        String pattern() {
            return pattern;
        }

        boolean wrapped() {
            return wrapped;
        }

        String side() {
            return side;
        }

        /** Whether its words come again and again. */
        boolean shared() {
            return this == LABEL || this == TERM || this == MARK;
        }
    }
}
