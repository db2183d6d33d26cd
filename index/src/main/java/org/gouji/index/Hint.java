package org.gouji.index;

import java.util.Optional;
import org.gouji.index.ask.Clause;

/**
 * What to ask instead of a question that finds nothing.
 *
 * @param condition the condition at fault
 * @param instead what to write in its place; empty where it is best left out
 * @param hits how many hits there are then
 */
public record Hint(Clause condition, Optional<Clause> instead, long hits) {}
