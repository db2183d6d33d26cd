package org.gouji.ingest.numbering;

/** What Word puts between a number and its paragraph. */
public enum Suffix {
    TAB,
    SPACE,
    NOTHING;

    /** What stands between a label and its text. A tab stop only sets the text apart, which 、 and ） do by themselves. */
    public String after(String label) {
        return switch (this) {
            case NOTHING -> "";
            case SPACE -> " ";
            case TAB -> label.endsWith("、") || label.endsWith("）") ? "" : " ";
        };
    }
}
