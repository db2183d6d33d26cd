/**
 * Records as bytes: short, and quick to write and read. The form follows from the records themselves; it is no contract. Start at
 * {@link org.gouji.export.form.Form}.
 */
@NullMarked
package org.gouji.export.form;

import org.jspecify.annotations.NullMarked;
