package org.gouji.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a printed number ends when all checks are made.
 *
 * @param span the number
 * @param state what became of it
 * @param reason why it was not checked; empty unless it was not
 */
public record Standing(Span span, State state, Optional<Reason> reason) {
    public Standing {
        if (reason.isPresent() != (state == State.UNCHECKED)) {
            throw new IllegalArgumentException(state + " with reason " + reason);
        }
    }

    /** A number that needs no reason. */
    public static Standing of(Span span, State state) {
        return new Standing(span, state, Optional.empty());
    }

    /** A number that was not checked. */
    public static Standing unchecked(Span span, Reason reason) {
        return new Standing(span, State.UNCHECKED, Optional.of(reason));
    }

    /** How many numbers end in each state; all states are there. */
    public static Map<State, Integer> count(List<Standing> standings) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, 0);
        }
        standings.forEach(s -> counts.merge(s.state(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** How many numbers were not checked for each reason; only reasons that occur are there. */
    public static Map<Reason, Integer> reasons(List<Standing> standings) {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        standings.forEach(s -> s.reason().ifPresent(r -> counts.merge(r, 1, Integer::sum)));
        return Collections.unmodifiableMap(counts);
    }

    /** What became of a number. */
    public enum State {
        /** A relation holds that ties it to numbers printed elsewhere. */
        VERIFIED(new Wording("已核实", "verified")),
        /** A relation that it is in fails, and nothing else clears it. */
        CONTRADICTED(new Wording("有矛盾", "contradicted")),
        /** Neither. Not checked is never passed. */
        UNCHECKED(new Wording("未能核对", "not checkable"));

        private final Wording label;

        State(Wording label) {
            this.label = label;
        }

        public Wording label() {
            return label;
        }
    }

    /** Why a number was not checked, the most telling reason first. */
    public enum Reason {
        DAMAGED(new Wording("文件受损", "damaged file")),
        APPROXIMATE(new Wording("约数", "approximate")),
        OWN_ROUNDING(new Wording("仅凭取整相符", "holds only by its own rounding")),
        OPERAND_MISSING(new Wording("相关数字不全或口径不明", "operand missing or doubtful")),
        PARTIAL_LIST(new Wording("清单未列全", "only in partial lists")),
        BOUNDED(new Wording("只比较了大小", "only compared for size")),
        NO_RELATION(new Wording("无可核对关系", "no relation found"));

        private final Wording label;

        Reason(Wording label) {
            this.label = label;
        }

        public Wording label() {
            return label;
        }
    }
}
