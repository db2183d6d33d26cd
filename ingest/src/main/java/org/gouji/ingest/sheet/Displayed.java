package org.gouji.ingest.sheet;

/**
 * What a cell shows.
 *
 * @param text as on the screen
 * @param whole whether the text says all that is stored; false where a number is stored with more digits than it shows
 */
record Displayed(String text, boolean whole) {}
