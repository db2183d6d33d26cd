package org.gouji.index.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is asked: a tree of conditions. These are all there are. */
public sealed interface Clause {
    /** No condition. */
    record Everything() implements Clause {}

    /**
     * Words to find in what reports say.
     *
     * @param words as typed, without the quotation marks
     * @param quotes what of them was typed in quotation marks, in order: that must stand as it is
     */
    record Text(String words, List<String> quotes) implements Clause {
        public Text {
            quotes = List.copyOf(quotes);
        }

        public Text(String words, boolean quoted) {
            this(words, quoted ? List.of(words) : List.of());
        }

        /** Whether all of the words were typed in quotation marks. */
        public boolean quoted() {
            return quotes.equals(List.of(words));
        }
    }

    /**
     * A name of something.
     *
     * @param field whose name
     * @param parts what the name must hold, in this order with anything between; at least one
     * @param whole whether the name is exactly this, and not only holds it
     */
    record Named(Field field, List<String> parts, boolean whole) implements Clause {
        public Named {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("a name without parts");
            }
        }
    }

    /** A number within a range: yuan, per cent, points, or years. */
    record Within(Field field, Range range) implements Clause {}

    /**
     * One of some fixed words of ours.
     *
     * @param field whose value
     * @param codes the names of the constants, one of which it must be
     */
    record Coded(Field field, Set<String> codes) implements Clause {
        public Coded {
            codes = Collections.unmodifiableSet(new TreeSet<>(codes));
        }

        private Coded or(Coded other) {
            Set<String> both = new TreeSet<>(codes);
            both.addAll(other.codes);
            return new Coded(field, both);
        }
    }

    /** All of them hold; at least two. */
    record All(List<Clause> clauses) implements Clause {
        public All {
            clauses = List.copyOf(clauses);
        }
    }

    /** One of them holds; at least two. */
    record Any(List<Clause> clauses) implements Clause {
        public Any {
            clauses = List.copyOf(clauses);
        }
    }

    /** It doesn't hold. */
    record Not(Clause clause) implements Clause {}

    /** All of some clauses, in the simplest form. */
    static Clause all(List<Clause> clauses) {
        List<Clause> flat = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause instanceof All inner) {
                flat.addAll(inner.clauses());
            } else if (!(clause instanceof Everything)) {
                flat.add(clause);
            }
        }
        return flat.isEmpty() ? new Everything() : flat.size() == 1 ? flat.get(0) : new All(flat);
    }

    /** One of some clauses, in the simplest form. */
    static Clause any(List<Clause> clauses) {
        List<Clause> flat = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause instanceof Any inner) {
                flat.addAll(inner.clauses());
            } else if (clause instanceof Coded coded
                    && !flat.isEmpty()
                    && flat.get(flat.size() - 1) instanceof Coded last
                    && last.field() == coded.field()) {
                flat.set(flat.size() - 1, last.or(coded));
            } else {
                flat.add(clause);
            }
        }
        return flat.size() == 1 ? flat.get(0) : new Any(flat);
    }
}
