/**
 * Errors planted into clean reports, to see which of them would be found (自测). Start at {@link org.gouji.pipeline.selftest.Trial};
 * {@code Selftest} in the package around runs it over files. It may import {@code org.gouji.model} and {@code org.gouji.export}.
 */
@NullMarked
package org.gouji.pipeline.selftest;

import org.jspecify.annotations.NullMarked;
