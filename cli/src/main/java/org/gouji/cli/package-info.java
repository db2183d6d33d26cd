/**
 * Commands for people: what they type and what they see.
 *
 * <p>Only this module knows picocli. It may import every module.
 */
@NullMarked
package org.gouji.cli;

import org.jspecify.annotations.NullMarked;
