package org.gouji.index;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.index.ask.Clause;
import org.gouji.index.ask.Clause.All;
import org.gouji.index.ask.Clause.Any;
import org.gouji.index.ask.Clause.Coded;
import org.gouji.model.Standing.State;
import org.gouji.model.Verdict;

/**
 * What 结论 means for a figure and for a finding. A finding has the verdict of the relation that it rests on; a figure has the state in
 * which it ended when all relations were looked at. 不符 of a figure is 有矛盾, 符合 is 已核实, and 有矛盾 of a finding is 不符.
 */
final class Verdicts {
    private static final Set<String> HOLDING = Stream.of(Verdict.values())
            .filter(Verdict::holds)
            .map(Verdict::name)
            .collect(Collectors.toUnmodifiableSet());

    private Verdicts() {}

    /** The kinds of hit that can have one of the codes. */
    static Set<HitKind> able(Set<String> codes) {
        Set<HitKind> kinds = EnumSet.noneOf(HitKind.class);
        if (!ofFigures(codes).isEmpty()) {
            kinds.add(HitKind.FIGURE);
        }
        if (!ofFindings(codes).isEmpty()) {
            kinds.add(HitKind.FINDING);
        }
        return kinds;
    }

    /** The states of figures that are meant; none where the codes tell apart what figures don't. */
    static Set<String> ofFigures(Set<String> codes) {
        Set<String> rest = new TreeSet<>(codes);
        Set<String> states = new TreeSet<>();
        if (rest.containsAll(HOLDING) || rest.contains(State.VERIFIED.name())) {
            states.add(State.VERIFIED.name());
            rest.removeAll(HOLDING);
            rest.remove(State.VERIFIED.name());
        }
        if (rest.remove(Verdict.BROKEN.name()) | rest.remove(State.CONTRADICTED.name())) {
            states.add(State.CONTRADICTED.name());
        }
        if (rest.remove(Verdict.UNCHECKED.name())) {
            states.add(State.UNCHECKED.name());
        }
        return rest.isEmpty() ? states : Set.of();
    }

    /** The verdicts of findings that are meant. */
    static Set<String> ofFindings(Set<String> codes) {
        Set<String> verdicts = new TreeSet<>(codes);
        if (verdicts.remove(State.CONTRADICTED.name())) {
            verdicts.add(Verdict.BROKEN.name());
        }
        verdicts.remove(State.VERIFIED.name());
        return verdicts;
    }

    /** Whether a tree asks for what is broken. */
    static boolean broken(Clause clause) {
        if (clause instanceof All all) {
            return all.clauses().stream().anyMatch(Verdicts::broken);
        }
        if (clause instanceof Any any) {
            return any.clauses().stream().anyMatch(Verdicts::broken);
        }
        return clause instanceof Coded coded && coded.codes().contains(Verdict.BROKEN.name());
    }
}
