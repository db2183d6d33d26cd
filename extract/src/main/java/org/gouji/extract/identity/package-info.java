/**
 * Who reports on what: unit, region, year and kind, by weighed votes. Start at {@link org.gouji.extract.identity.Identities}. Only this
 * package asks HanLP for names. It may import {@code org.gouji.model}.
 */
@NullMarked
package org.gouji.extract.identity;

import org.jspecify.annotations.NullMarked;
