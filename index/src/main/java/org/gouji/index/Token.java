package org.gouji.index;

/**
 * A term of the index and where it stands.
 *
 * @param text the term
 * @param position never before that of the token before it
 */
record Token(String text, int position) {}
