package org.gouji.index;

/**
 * A term of the index and where it stands.
 *
 * @param text the term
 * @param position never before that of the token before it
 * @param count how often it is there; 1 where positions count
 */
record Token(String text, int position, int count) {
    Token(String text, int position) {
        this(text, position, 1);
    }
}
