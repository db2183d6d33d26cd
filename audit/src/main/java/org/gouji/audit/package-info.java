/**
 * From claims and facts to relations with verdicts, findings and repairs. It scans no text and reads no file.
 *
 * <p>Start at {@link org.gouji.audit.Auditor}. It may import {@code org.gouji.model}.
 */
@NullMarked
package org.gouji.audit;

import org.jspecify.annotations.NullMarked;
