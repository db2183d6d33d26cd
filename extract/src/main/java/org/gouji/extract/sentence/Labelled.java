package org.gouji.extract.sentence;

import org.gouji.model.Fact;
import org.gouji.model.Span;

/**
 * A number with the words that tell what it is of, wherever they stand: around it in its sentence, or at the head of its row.
 *
 * @param fact the number
 * @param words what it is called there
 * @param around what the whole place is about: the opening of the paragraph, the column, the project that a form is of
 * @param place its sentence, or its row
 */
public record Labelled(Fact fact, String words, String around, Span place) {}
