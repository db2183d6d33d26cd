package org.gouji.model.pack;

import java.util.Collection;
import java.util.Set;

/**
 * A total and the parts that make it whole.
 *
 * @param total key of the total
 * @param needed keys that a complete list must have
 * @param allowed all keys that such a list may have
 * @param wide whether total and parts are as a rule printed in different sections
 */
public record Partition(String total, Set<String> needed, Set<String> allowed, boolean wide) {
    /** Whether a list of these parts under this total claims to be complete. */
    public boolean covers(String key, Collection<String> parts) {
        return total.equals(key) && parts.containsAll(needed) && allowed.containsAll(parts);
    }
}
