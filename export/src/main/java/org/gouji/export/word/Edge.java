package org.gouji.export.word;

/**
 * A place in the main part where a comment may begin or end.
 *
 * @param place where in its characters
 * @param run the run that must be split there; 0 where no run is in the way
 * @param text the text element of the run that must be split with it; 0 between two things in the run
 * @param letter how many letters of the text element stand before it
 */
record Edge(int place, int run, int text, int letter) {
    /** A place between runs. */
    static Edge between(int place) {
        return new Edge(place, 0, 0, 0);
    }
}
