package org.gouji.model;

/**
 * A printed figure that a relation rests on.
 *
 * @param text exactly the characters at {@code span}
 * @param span where it stands
 */
public record Figure(String text, Span span) {
    public static Figure at(Span span, String text) {
        return new Figure(span.in(text), span);
    }
}
