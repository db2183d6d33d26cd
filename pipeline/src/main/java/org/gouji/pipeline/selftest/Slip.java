package org.gouji.pipeline.selftest;

/** The kinds of error that are planted. */
public enum Slip {
    /** One digit replaced by another. */
    DIGIT("改一位数字"),
    /** Two digits side by side swapped. */
    SWAP("相邻两位写反"),
    /** 万元 turned into 元. */
    UNIT("万元写成元"),
    /** A percentage replaced by another one of the report. */
    COPIED("抄了别处的百分比"),
    /** A part left out of a list whose total stays. */
    DROPPED("清单漏一项");

    private final String label;

    Slip(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
