/**
 * The report page: what was read and found as HTML for a browser, without network. Start at {@code ReportPages}.
 *
 * <p>All markup goes through {@code Html}, which escapes; nothing else here may put angle brackets together. May import the rest of
 * {@code org.gouji.export} and the model.
 */
@NullMarked
package org.gouji.export.page;

import org.jspecify.annotations.NullMarked;
