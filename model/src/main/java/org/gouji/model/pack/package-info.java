/**
 * What rule packs say (规则包), as plain records: items and their names, which parts make which total, ties between items, scales of
 * grades, the headings of profiles, severities. Start with {@link org.gouji.model.pack.Pack}; the module {@code packs} reads them from YAML.
 */
@NullMarked
package org.gouji.model.pack;

import org.jspecify.annotations.NullMarked;
