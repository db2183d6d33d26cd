/**
 * Do searches find what is meant? Queries written beforehand, passages judged without knowing who found them, and the figures of our
 * index beside those of Lucene's analyzers for Chinese. Start from {@code Relevance}.
 */
@NullMarked
package org.gouji.bench.relevance;

import org.jspecify.annotations.NullMarked;
