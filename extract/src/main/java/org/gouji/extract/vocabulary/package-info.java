/** The field's vocabulary as data: line items with their aliases, and which parts make which total. */
@NullMarked
package org.gouji.extract.vocabulary;

import org.jspecify.annotations.NullMarked;
