package org.gouji.ingest.docx;

/**
 * A style of the document as far as reading needs it. Numbers are −1 where the style says nothing.
 *
 * @param id what paragraphs call it
 * @param name what people call it
 * @param basedOn the style it builds on, empty if none
 * @param outline its outline level, 0 to 8, or 9 for body text
 * @param list the list it numbers its paragraphs with
 * @param listLevel the level in that list
 * @param hidden whether its text is hidden
 */
record Style(String id, String name, String basedOn, int outline, String list, int listLevel, boolean hidden) {}
