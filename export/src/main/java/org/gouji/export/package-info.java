/**
 * What goes out: the JSON contract, the archive form for the store, workbooks, CSV and JSON lines.
 *
 * <p>Only this module knows Jackson. It may import {@code org.gouji.model}.
 */
@NullMarked
package org.gouji.export;

import org.jspecify.annotations.NullMarked;
