/**
 * The language in which people ask the search (检索式): {@link org.gouji.index.ask.Asking} reads a line of text into a tree of {@link
 * org.gouji.index.ask.Clause}s or says where it is wrong. Knows nothing of how the tree is answered; imports the model only.
 */
@NullMarked
package org.gouji.index.ask;

import org.jspecify.annotations.NullMarked;
