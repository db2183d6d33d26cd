package org.gouji.ingest.rtf;

/** The font or style that is being defined; styles go into the sheet when their group ends. */
final class Definition {
    private final Sheet sheet = new Sheet();
    private final StringBuilder name = new StringBuilder();
    private int number;
    private int outline = -1;

    /** The styles that have been defined. */
    Sheet sheet() {
        return sheet;
    }

    int number() {
        return number;
    }

    void number(int given) {
        number = given;
    }

    void outline(int level) {
        outline = level;
    }

    /** A further piece of a style's name. */
    void name(String piece) {
        name.append(piece);
    }

    /** Ends a style, if one has been named. */
    void end() {
        if (!name.isEmpty()) {
            sheet.add(number, name.toString().replace(";", "").strip(), outline);
            number = 0;
            outline = -1;
            name.setLength(0);
        }
    }
}
