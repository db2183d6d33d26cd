package org.gouji.ingest.page;

/**
 * A text box: text in a frame beside other text.
 *
 * @param top its upper end
 * @param text its paragraphs, separated by line breaks
 */
record PageBox(float top, String text) implements Element {}
