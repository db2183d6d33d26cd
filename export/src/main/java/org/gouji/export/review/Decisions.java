package org.gouji.export.review;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The decisions of a workspace, by what they are kept by. Immutable. */
public final class Decisions {
    public static final Decisions NONE = new Decisions(Map.of());

    private final Map<String, Decision> byId;

    private Decisions(Map<String, Decision> byId) {
        this.byId = byId;
    }

    public static Decisions of(Collection<Decision> decisions) {
        return new Decisions(decisions.stream()
                .collect(Collectors.toUnmodifiableMap(Decision::id, Function.identity(), (a, b) -> b)));
    }

    public Optional<Decision> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether a finding is none, as a reviewer says: it is shown, but counted no more. */
    public boolean dismissed(String id) {
        return of(id).flatMap(Decision::conclusion)
                .filter(Conclusion.FALSE_ALARM::equals)
                .isPresent();
    }

    public boolean isEmpty() {
        return byId.isEmpty();
    }
}
