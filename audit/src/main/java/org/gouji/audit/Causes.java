package org.gouji.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.audit.Audit.Checked;
import org.gouji.audit.Cause.Note;
import org.gouji.audit.Graph.Node;
import org.gouji.audit.Repair.Mending;
import org.gouji.model.Claim;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;

/** Traces the broken relations of a report to their root causes. Its steps grow with the relations, not with their square. */
final class Causes {
    /** Among more relations than this no two are tried with each other. */
    private static final int MANY = 24;

    private final Graph graph;
    private final Repair repair;

    Causes(Graph graph) {
        this.graph = graph;
        this.repair = new Repair(graph);
    }

    /** Every broken relation is of one cause; causes come as the first of their relations is read. */
    List<Cause> of(List<Checked> checked) {
        List<Checked> errors = new ArrayList<>();
        List<Checked> odd = new ArrayList<>();
        List<Cause> causes = new ArrayList<>();
        Map<Checked, Integer> places = new IdentityHashMap<>();
        for (Checked one : checked) {
            places.put(one, places.size());
            if (one.judgement().verdict() != Verdict.BROKEN) {
                continue;
            }
            if (one.claim() instanceof Claim.Oddity) {
                causes.add(Cause.of(List.of(one)));
            } else {
                (one.judgement().severity() == Severity.ERROR ? errors : odd).add(one);
            }
        }
        Warnings warnings = new Warnings(odd);
        List<Checked> turned = errors.stream().filter(Causes::turned).toList();
        Parts.of(turned).forEach(p -> causes.add(new Cause(p, Optional.empty(), List.of(), Note.TURNED)));
        errors.removeIf(turned::contains);
        for (List<Checked> part : Parts.of(errors)) {
            causes.addAll(causes(part, warnings));
        }
        Parts.of(warnings.left()).forEach(p -> causes.add(Cause.of(p)));
        causes.sort(Comparator.comparingInt(c -> places.get(c.broken().get(0))));
        return causes;
    }

    /**
     * The causes of a part; warnings that it explains are taken. Where a change only mends what another one would break, the two are no
     * causes of their own, but a way in which all may be mended.
     */
    private List<Cause> causes(List<Checked> part, Warnings warnings) {
        List<Node> broken = graph.of(part.stream().map(Checked::claim).toList());
        Mending mending = repair.of(broken);
        List<Edit> certain = mending.certain();
        boolean elsewhere =
                certain.stream().anyMatch(edit -> resting(part, edit).isEmpty());
        if (elsewhere) {
            return List.of(whole(part, mending, warnings));
        }
        if (certain.isEmpty()) {
            List<List<Checked>> apart = mending.byOne() ? List.of(part) : apart(part);
            return apart.size() < 2
                    ? List.of(whole(part, mending, warnings))
                    : apart.stream().flatMap(p -> causes(p, warnings).stream()).toList();
        }
        List<Checked> left = new ArrayList<>(part);
        List<Cause> causes = new ArrayList<>();
        for (Edit edit : certain) {
            List<Checked> own = resting(left, edit);
            left.removeIf(c -> Touch.rests(c.claim(), edit.fact()));
            List<Checked> all = new ArrayList<>(own.isEmpty() ? resting(part, edit) : own);
            List<Checked> mended = warnings.restingOn(certain).stream()
                    .filter(w -> mended(w, certain))
                    .toList();
            warnings.take(mended);
            all.addAll(mended);
            causes.add(new Cause(all, Optional.of(edit), List.of(), Note.NONE));
        }
        if (!left.isEmpty()) {
            causes.add(new Cause(left, Optional.empty(), others(mending.smallest(), certain), Note.NONE));
        }
        return causes;
    }

    /** What no change of two numbers for certain mends is of one cause only as far as the change of one number would mend it. */
    private List<List<Checked>> apart(List<Checked> part) {
        return part.size() > MANY ? List.of(part) : Parts.of(part, this::together);
    }

    private boolean together(Checked one, Checked other) {
        return repair.together(graph.of(List.of(one.claim(), other.claim())));
    }

    /** Whether two relations of one kind share a number: where nothing is known to mend them, that one is the likeliest to be wrong. */
    private static boolean akin(Checked one, Checked other) {
        return one.judgement().rule().equals(other.judgement().rule())
                && !Collections.disjoint(
                        one.judgement().spans(), other.judgement().spans());
    }

    /** One cause, and the warnings beside it that a change which mends it mends too. */
    private Cause whole(List<Checked> part, Mending mending, Warnings warnings) {
        List<List<Edit>> smallest = mending.smallest();
        List<Checked> beside = warnings.beside(part).stream()
                .filter(w -> Cause.tells(smallest)
                        ? smallest.stream().anyMatch(set -> mended(w, set))
                        : part.stream().anyMatch(c -> akin(c, w) || together(c, w)))
                .toList();
        warnings.take(beside);
        List<Checked> all = new ArrayList<>(part);
        all.addAll(beside);
        boolean beyond = part.size() > 1 && smallest.isEmpty();
        return new Cause(all, Optional.empty(), smallest, beyond ? Note.BEYOND : Note.NONE);
    }

    /** Whether the numbers of a change agree with each other, and only the word for its way does not: no number of it is to be mended. */
    private static boolean turned(Checked checked) {
        Claim claim =
                checked.claim() instanceof Claim.OneOf one ? one.readings().get(0) : checked.claim();
        return claim instanceof Claim.Change change && ChangeRule.turned(change);
    }

    private static List<Checked> resting(List<Checked> part, Edit edit) {
        return part.stream().filter(c -> Touch.rests(c.claim(), edit.fact())).toList();
    }

    private boolean mended(Checked warning, List<Edit> edits) {
        return graph.of(List.of(warning.claim())).stream()
                .allMatch(n -> graph.state(n, Values.with(edits)).holds());
    }

    private static List<List<Edit>> others(List<List<Edit>> smallest, List<Edit> certain) {
        return smallest.stream()
                .map(set -> set.stream()
                        .filter(e -> certain.stream().noneMatch(e::sameAs))
                        .toList())
                .filter(set -> !set.isEmpty())
                .toList();
    }
}
