package org.gouji.ingest.rtf;

import java.nio.charset.Charset;

/** What holds inside a pair of braces; every group begins with what holds around it. */
final class Group {
    /** What becomes of the text of a group. */
    enum Use {
        TEXT,
        /** Not read: pictures, settings, deleted text, what only programs need. */
        NOTHING,
        FONTS,
        STYLES
    }

    Use use;
    Charset charset;
    /** The number of the font. */
    int font;
    /** How many characters stand in for each Unicode character, for programs that know none. */
    int stand;

    boolean hidden;
    boolean deleted;
    /** A printed number of a list: its paragraph's properties are not to be touched. */
    boolean label;

    /** Defines the rows of a table inside a cell; the row around it has a definition of its own. */
    boolean innerRow;

    /** The story that goes on when this group ends; the group's own text is a story apart. */
    boolean opensStory;

    Group(Charset charset) {
        this.use = Use.TEXT;
        this.charset = charset;
        this.stand = 1;
    }

    private Group(Group outer) {
        this.use = outer.use;
        this.charset = outer.charset;
        this.font = outer.font;
        this.stand = outer.stand;
        this.hidden = outer.hidden;
        this.deleted = outer.deleted;
        this.label = outer.label;
        this.innerRow = outer.innerRow;
    }

    Group inner() {
        return new Group(this);
    }

    /** Whether its text is to be seen on paper. */
    boolean shown() {
        return use == Use.TEXT && !hidden && !deleted;
    }
}
