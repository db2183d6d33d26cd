package org.gouji.export.word;

/**
 * A letter that asks a unit to look into what was found in its reports (整改通知), as a Word file.
 *
 * @param unit whom it goes to; empty where the report does not name its unit
 * @param source the first file that it speaks of
 * @param matters how many findings it lists
 * @param file the letter
 */
public record Letter(String unit, String source, int matters, byte[] file) {}
