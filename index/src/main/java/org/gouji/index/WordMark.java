package org.gouji.index;

/**
 * A word in a phrase.
 *
 * @param offset where it begins, from where the phrase does
 * @param units how many units it has
 */
record WordMark(int offset, int units) {}
