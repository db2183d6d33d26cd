/**
 * Rule packs (规则包): reads the YAML of the standard pack and of those that users add, checks it, and merges it into one
 * {@link org.gouji.model.pack.Pack}. Start with {@link org.gouji.packs.Packs}. Imports {@code model} and snakeyaml-engine only.
 */
@NullMarked
package org.gouji.packs;

import org.jspecify.annotations.NullMarked;
