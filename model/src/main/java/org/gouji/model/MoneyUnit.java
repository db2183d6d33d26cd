package org.gouji.model;

import java.math.BigDecimal;

/** The units that amounts are printed in. */
public enum MoneyUnit {
    YUAN("元", 0),
    THOUSAND("千元", 3),
    WAN("万元", 4),
    MILLION("百万元", 6),
    YI("亿元", 8);

    private final String label;
    private final int power;

    MoneyUnit(String label, int power) {
        this.label = label;
        this.power = power;
    }

    /** The unit's name in Chinese. */
    public String label() {
        return label;
    }

    /** How many places its numbers' point moves to the right in yuan. */
    int places() {
        return power;
    }

    /** A number of this unit in yuan. The scale shrinks with the unit and never falls below 0. */
    public BigDecimal toYuan(BigDecimal number) {
        if (power == 0 && number.scale() >= 0) {
            return number;
        }
        BigDecimal yuan = number.scaleByPowerOfTen(power);
        return yuan.scale() < 0 ? yuan.setScale(0) : yuan;
    }

    /** Half a unit of the last digit of a number of so many decimals, in yuan. */
    BigDecimal halfUnit(int decimals) {
        return Printed.half(decimals - power);
    }

    /** A number of yuan in this unit. */
    public BigDecimal fromYuan(BigDecimal yuan) {
        return yuan.scaleByPowerOfTen(-power);
    }
}
