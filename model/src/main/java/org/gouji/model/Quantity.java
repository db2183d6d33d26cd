package org.gouji.model;

import java.math.BigDecimal;

/** Something counted or measured, as printed. The cases below are all there are. */
public sealed interface Quantity {
    /** Where it stands, its unit included; at most 40 characters. */
    Span span();

    Printed number();

    /** Its unit as printed or taken over, for messages. */
    String unit();

    /** Its value in the unit that quantities of its kind are compared in: yuan, per cent, or the count itself. */
    default BigDecimal value() {
        return valueOf(number().value());
    }

    /** Another number in its own unit, in the unit of {@link #value()}. */
    BigDecimal valueOf(BigDecimal number);

    /** The other way round: a value as the number that would be printed with its unit. */
    BigDecimal numberOf(BigDecimal value);

    /** Half a unit of the last printed digit, in the unit of {@link #value()}; 0 for what is counted to the one. */
    BigDecimal halfUnit();

    /** Whether what was worked out, in the unit of {@link #value()}, prints as this: rounded or cut to its last digit. */
    default boolean prints(BigDecimal made) {
        BigDecimal off = made.subtract(value());
        BigDecimal half = halfUnit();
        return half.signum() == 0
                ? off.signum() == 0
                : off.compareTo(half.negate()) >= 0 && off.compareTo(half.add(half)) < 0;
    }

    /**
     * A sum of money.
     *
     * @param span number and unit
     * @param number in {@code money}
     * @param money the unit
     * @param unitFrom where the unit was read
     */
    record Amount(Span span, Printed number, MoneyUnit money, UnitFrom unitFrom) implements Quantity {
        @Override
        public String unit() {
            return money.label();
        }

        /** In yuan. */
        @Override
        public BigDecimal valueOf(BigDecimal number) {
            return money.toYuan(number);
        }

        @Override
        public BigDecimal numberOf(BigDecimal value) {
            return money.fromYuan(value);
        }

        @Override
        public BigDecimal halfUnit() {
            return money.halfUnit(number.value().scale());
        }
    }

    /** Where an amount's unit was read. */
    enum UnitFrom {
        /** Beside the number. */
        PRINTED,
        /** In the header of its table, or shared in a list. */
        HEADER,
        /** Nowhere: taken from the amounts around it. */
        INFERRED
    }

    /**
     * A percentage, a number of percentage points, or a chart's fraction.
     *
     * @param span number and sign
     * @param number as printed; a {@code FRACTION} of 0.8861 stands for 88.61 %
     * @param form what it is
     * @param signPrinted whether a per cent sign or 百分之 is printed
     */
    record Percentage(Span span, Printed number, Form form, boolean signPrinted) implements Quantity {
        @Override
        public String unit() {
            return form == Form.POINTS ? "个百分点" : form == Form.PERCENT ? "%" : "";
        }

        /** In per cent, or in percentage points. */
        @Override
        public BigDecimal valueOf(BigDecimal number) {
            return form == Form.FRACTION ? number.movePointRight(2) : number;
        }

        @Override
        public BigDecimal numberOf(BigDecimal value) {
            return form == Form.FRACTION ? value.movePointLeft(2) : value;
        }

        @Override
        public BigDecimal halfUnit() {
            return valueOf(number.halfUnit());
        }
    }

    /** Forms of a {@link Percentage}. */
    enum Form {
        PERCENT,
        /** 百分点: a difference of two percentages. */
        POINTS,
        /** A share of 1, as charts store it. */
        FRACTION
    }

    /**
     * A number of things, or a bare number such as a score or an operand of a printed formula.
     *
     * @param span number and measure word
     * @param number as printed
     * @param unit the measure word as printed; empty for a bare number
     */
    record Count(Span span, Printed number, String unit) implements Quantity {
        @Override
        public BigDecimal valueOf(BigDecimal number) {
            return number;
        }

        @Override
        public BigDecimal numberOf(BigDecimal value) {
            return value;
        }

        /** Counts to the one are exact, those in 万 or 亿 are rounded. */
        @Override
        public BigDecimal halfUnit() {
            return number.value().scale() == 0 ? BigDecimal.ZERO : number.halfUnit();
        }
    }
}
