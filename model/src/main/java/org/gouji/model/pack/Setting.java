package org.gouji.model.pack;

import java.util.Optional;
import org.gouji.model.Severity;

/**
 * What a pack says of a rule.
 *
 * @param severity how grave its findings are; empty if the rule is off
 * @param origin where the pack says so
 */
public record Setting(Optional<Severity> severity, Pack.Origin origin) {
    public boolean off() {
        return severity.isEmpty();
    }
}
