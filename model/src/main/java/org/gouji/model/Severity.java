package org.gouji.model;

/** How grave a finding is. */
public enum Severity {
    /** The figures can't all be right. */
    ERROR("差错"),
    /** Presentation, wording, template, doubtful scope. */
    WARNING("提示"),
    /** Rounding, truncation, notes. */
    INFO("说明");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
