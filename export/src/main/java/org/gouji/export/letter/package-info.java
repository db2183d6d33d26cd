/**
 * Letters that ask a unit to put its figures right (整改通知): what they are about, and every word that they say, for Word and for pages alike.
 * Start with {@link org.gouji.export.letter.Notices}. Imports {@code org.gouji.model} and {@code org.gouji.export}.
 */
@NullMarked
package org.gouji.export.letter;

import org.jspecify.annotations.NullMarked;
