/**
 * Processes that work for this one: a pool of Java machines that take a job, give back its result, and may hang, crash or run out of memory
 * without harm. Start at {@link org.gouji.pipeline.worker.Pool}; the other end is {@link org.gouji.pipeline.worker.Serving}.
 *
 * <p>Knows nothing of Gouji: jobs and results are bytes.
 */
@NullMarked
package org.gouji.pipeline.worker;

import org.jspecify.annotations.NullMarked;
