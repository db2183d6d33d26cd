package org.gouji.export.word;

/** Adds elements at the end of a part's outermost element. */
final class LastChild {
    private LastChild() {}

    /** The part with elements added; all that was in it is as it was. */
    static String added(String part, String elements) {
        Markup markup = new Markup(part);
        if (!markup.empty(1)) {
            int at = markup.insideEnd(1);
            return part.substring(0, at) + elements + part.substring(at);
        }
        int slash = markup.inside(1) - 2;
        return part.substring(0, slash) + ">" + elements + "</" + markup.name(1) + ">"
                + part.substring(markup.inside(1));
    }
}
