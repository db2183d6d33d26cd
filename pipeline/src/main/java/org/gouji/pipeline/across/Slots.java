package org.gouji.pipeline.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.pipeline.across.Statement.Role;
import org.gouji.pipeline.across.Statement.Slot;

/** The statements of one role in a report, gathered by what they speak of. */
final class Slots {
    private final Map<Slot, List<Statement>> slots = new LinkedHashMap<>();

    private Slots() {}

    static Slots of(List<Statement> statements, Role role) {
        Slots all = new Slots();
        statements.stream()
                .filter(statement -> statement.role() == role)
                .forEach(statement -> all.slots
                        .computeIfAbsent(statement.slot(), slot -> new ArrayList<>())
                        .add(statement));
        return all;
    }

    /** In the order in which the report first speaks of them. */
    List<Slot> all() {
        return List.copyOf(slots.keySet());
    }

    boolean has(Slot slot) {
        return slots.containsKey(slot);
    }

    /** The statement that stands for a slot: the one printed to the most digits; empty where the report contradicts itself. */
    Optional<Statement> of(Slot slot) {
        List<Statement> here = slots.getOrDefault(slot, List.of());
        boolean agree = here.stream()
                .allMatch(one -> here.stream().allMatch(other -> one.sum().meets(other.sum())));
        return agree
                ? here.stream()
                        .min(Comparator.comparing((Statement one) -> one.marks().implied())
                                .thenComparing(one -> one.sum().half())
                                .thenComparing(one -> one.quote().span()))
                : Optional.empty();
    }

    /** Some statement of a slot, for those who say why it can't be compared. */
    Statement some(Slot slot) {
        return slots.get(slot).get(0);
    }
}
