package org.gouji.model;

/**
 * A section of a report.
 *
 * @param level true nesting: 0 parts, annexes and titles; 1 一、; 2 what stands under it; and so on
 * @param label its number as a reader would see it in Word, for example {@code （二）}, without punctuation marks around where it has
 *     none; empty if it has none
 * @param title its words without number, trailing punctuation and artefacts
 * @param heading where the heading stands
 * @param span the whole section, its subsections included
 */
public record Section(int level, String label, String title, Span heading, Span span) {}
