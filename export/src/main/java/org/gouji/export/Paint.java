package org.gouji.export;

import org.gouji.model.Severity;
import org.gouji.model.Standing;
import org.gouji.model.Status;
import org.gouji.model.Verdict;

/** The colours of a cell that says how something stands. */
enum Paint {
    NONE("", ""),
    HEADER("1F4E79", "FFFFFF"),
    SECTION("DDEBF7", "1F4E79"),
    BAD("FFC7CE", "9C0006"),
    DOUBTFUL("FFEB9C", "7F6000"),
    GOOD("E2EFDA", "375623"),
    NOTE("DDEBF7", "1F4E79"),
    UNKNOWN("EDEDED", "595959"),
    LINK("", "0563C1");

    private final String fill;
    private final String font;

    Paint(String fill, String font) {
        this.fill = fill;
        this.font = font;
    }

    /** Red, green and blue in hex; empty for none. */
    String fill() {
        return fill;
    }

    /** Red, green and blue in hex; empty for the standard colour. */
    String font() {
        return font;
    }

    static Paint of(Severity severity) {
        return switch (severity) {
            case ERROR -> BAD;
            case WARNING -> DOUBTFUL;
            case INFO -> NOTE;
        };
    }

    static Paint of(Verdict verdict) {
        return switch (verdict) {
            case EXACT, ROUNDED -> GOOD;
            case TRUNCATED -> NOTE;
            case BROKEN -> BAD;
            case EXPLAINED -> DOUBTFUL;
            case UNCHECKED -> UNKNOWN;
        };
    }

    static Paint of(Status status) {
        if (status.failed()) {
            return BAD;
        }
        return status == Status.OK ? GOOD : UNKNOWN;
    }

    static Paint of(Standing.State state) {
        return switch (state) {
            case VERIFIED -> GOOD;
            case CONTRADICTED -> BAD;
            case UNCHECKED -> UNKNOWN;
        };
    }
}
