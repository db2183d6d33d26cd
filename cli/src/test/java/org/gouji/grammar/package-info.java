/**
 * Specs of the grammars that sentences of the genre are read by: {@code grammar/*.spec} has phrasings, {@link org.gouji.grammar.Phrase} says how
 * they are written, and {@link org.gouji.grammar.GrammarTest} fills them with random figures that tie, and with one that does not.
 */
@NullMarked
package org.gouji.grammar;

import org.jspecify.annotations.NullMarked;
