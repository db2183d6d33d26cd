/**
 * Wires the stages: finds files, runs them, keeps the results in the workspace, resumes.
 *
 * <p>Only this module knows SQLite. It may import every module but {@code cli}.
 */
@NullMarked
package org.gouji.pipeline;

import org.jspecify.annotations.NullMarked;
