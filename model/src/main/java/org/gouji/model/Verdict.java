package org.gouji.model;

/** What can be said of a relation, from the printed digits alone. */
public enum Verdict {
    /** What is computed from the printed operands prints as stated, half up. */
    EXACT("相符"),
    /** It does not, but some values behind the printed digits agree. */
    ROUNDED("四舍五入相符"),
    /** It agrees only if the stated figure was cut, not rounded. */
    TRUNCATED("截尾相符"),
    /** No values behind the printed digits agree. */
    BROKEN("不符"),
    /** Broken on the numbers, but the text says why. */
    EXPLAINED("有说明"),
    /** An operand is missing or ambiguous. Not checked is never passed. */
    UNCHECKED("未核对");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the figures tie. */
    public boolean holds() {
        return this == EXACT || this == ROUNDED || this == TRUNCATED;
    }
}
