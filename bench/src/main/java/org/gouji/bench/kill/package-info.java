/**
 * Kills runs of the program at random moments, and looks whether anything of it can be told afterwards.
 *
 * <p>Start with {@link org.gouji.bench.kill.KillTrial}. It may import the samples; the program is run as a process, never called.
 */
@NullMarked
package org.gouji.bench.kill;

import org.jspecify.annotations.NullMarked;
