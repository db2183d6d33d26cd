/**
 * Reads prose sentence by sentence: each number with the words that introduce it, as a fact.
 *
 * <p>Start at {@link org.gouji.extract.sentence.SentenceReader}. It may import the model, {@code text}, {@code number} and
 * {@code vocabulary}.
 */
@NullMarked
package org.gouji.extract.sentence;

import org.jspecify.annotations.NullMarked;
