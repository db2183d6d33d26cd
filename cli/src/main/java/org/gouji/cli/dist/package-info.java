/**
 * The program packed to be taken along: a zip with a Java runtime of its own, for machines without Java, Maven and network. Start at
 * {@code Distribution}. Knows nothing of the commands.
 */
@NullMarked
package org.gouji.cli.dist;

import org.jspecify.annotations.NullMarked;
