package org.gouji.model.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Measure;
import org.gouji.model.Severity;

/**
 * Something that a pack says must hold between items (勾稽关系), wherever they are printed.
 *
 * @param id the id that its findings carry, for example {@code CANTEEN-TOTAL}
 * @param name its Chinese name
 * @param message what a finding adds to the figures; empty for nothing
 * @param formula what must hold
 * @param text the formula as the pack prints it
 * @param conditions between which of an item's numbers
 * @param severity how grave its findings are
 * @param origin where the pack says so
 */
public record Tie(
        String id,
        String name,
        String message,
        Formula formula,
        String text,
        Conditions conditions,
        Severity severity,
        Pack.Origin origin) {
    /** What must hold. The cases below are all there are. */
    public sealed interface Formula {}

    /**
     * {@code total = a + b + c?}.
     *
     * @param parts one or more
     */
    public record Sum(Term total, List<Part> parts) implements Formula {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /** {@code ratio = part / base}. */
    public record Ratio(Term ratio, Term part, Term base) implements Formula {}

    /** {@code lesser <= greater}. */
    public record Bound(Term lesser, Term greater) implements Formula {}

    /**
     * The points that a value earns.
     *
     * @param rungs from the highest down, without holes
     */
    public record Bands(Term value, Term points, List<Rung> rungs) implements Formula {
        public Bands {
            rungs = List.copyOf(rungs);
        }
    }

    /**
     * An item in a formula.
     *
     * @param key the item's key
     * @param measure the side of it that is meant, where the formula says so
     */
    public record Term(String key, Optional<Measure> measure) {}

    /** A part of a sum; an optional one may be missing from the text. */
    public record Part(Term term, boolean optional) {}

    /** A band of values, and the points for it. */
    public record Rung(Band band, BigDecimal points) {}

    /**
     * Between which of an item's numbers a tie holds.
     *
     * @param where how far apart they may stand
     * @param measure the side of the items that is meant; empty for any, the same for all
     * @param sameYear whether they must be of one year
     * @param certain whether the tie always holds; one that does not is never broken
     */
    public record Conditions(Where where, Optional<Measure> measure, boolean sameYear, boolean certain) {}

    /** How far apart the numbers of a tie may stand. */
    public enum Where {
        SECTION("本节"),
        REPORT("本报告"),
        FILE("本文件");

        private final String label;

        Where(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
