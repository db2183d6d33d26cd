package org.gouji.extract.vocabulary;

import org.gouji.model.Scope;

/**
 * A line item of the vocabulary.
 *
 * @param key its name inside the program, for example {@code sg.reception}
 * @param name its canonical Chinese name
 * @param scope the money that its name speaks of
 */
public record Item(String key, String name, Scope scope) {}
