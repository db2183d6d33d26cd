package org.gouji.export;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.export.review.Decisions;
import org.gouji.export.review.FindingId;
import org.gouji.model.CrossCheck;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Severity;
import org.gouji.model.Standing;
import org.gouji.model.Status;
import org.gouji.model.Verdict;

/** The counts of the summary. */
final class Tally {
    final Map<Status, Long> files = new EnumMap<>(Status.class);
    final Map<String, Long> reports = new TreeMap<>();
    final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    final Map<Standing.State, Long> numbers = new EnumMap<>(Standing.State.class);
    final Map<Standing.Reason, Long> reasons = new EnumMap<>(Standing.Reason.class);
    final Map<Severity, Long> issues = new EnumMap<>(Severity.class);
    private final Map<String, Map<Severity, Long>> rules = new TreeMap<>();
    private final Map<String, Map<Severity, Long>> units = new TreeMap<>();

    private final Map<String, Map<Verdict, Long>> checks = new TreeMap<>();
    private long dismissed;
    private long annexes;

    void add(LedgerRow row) {
        files.merge(row.status(), 1L, Long::sum);
    }

    void add(CrossCheck check, Decisions decisions) {
        count(check.rule(), check.verdict());
        check.severity().ifPresent(severity -> {
            if (decisions.dismissed(FindingId.of(check))) {
                dismissed++;
                return;
            }
            issues.merge(severity, 1L, Long::sum);
            count(rules, check.rule(), severity);
            count(units, check.here().unit(), severity);
        });
    }

    void add(Page page) {
        Report report = page.report();
        reports.merge(report.head().identity().kind(), 1L, Long::sum);
        annexes += Annexes.has(page.dossier(), report) ? 1 : 0;
        for (Relation relation : report.relations()) {
            verdicts.merge(relation.verdict(), 1L, Long::sum);
            count(relation.rule(), relation.verdict());
        }
        for (Standing standing : report.standings()) {
            numbers.merge(standing.state(), 1L, Long::sum);
            standing.reason().ifPresent(reason -> reasons.merge(reason, 1L, Long::sum));
        }
        for (Issue issue : page.issues()) {
            Severity severity = issue.finding().severity();
            if (issue.dismissed()) {
                dismissed++;
            } else {
                issues.merge(severity, 1L, Long::sum);
                count(rules, issue.finding().rule(), severity);
                count(units, page.origin().department(), severity);
            }
        }
    }

    private void count(String rule, Verdict verdict) {
        checks.computeIfAbsent(rule, id -> new EnumMap<>(Verdict.class)).merge(verdict, 1L, Long::sum);
    }

    /** How many of the reports are annexed to another. */
    long annexes() {
        return annexes;
    }

    /** How many findings reviewers dismissed. */
    long dismissed() {
        return dismissed;
    }

    /** The verdicts of one rule's checks. */
    Map<Verdict, Long> checks(String rule) {
        return checks.getOrDefault(rule, Map.of());
    }

    /** How many findings a rule has. */
    long findings(String rule) {
        return sum(rules.getOrDefault(rule, Map.of()));
    }

    private static void count(Map<String, Map<Severity, Long>> counts, String name, Severity severity) {
        counts.computeIfAbsent(name, key -> new EnumMap<>(Severity.class)).merge(severity, 1L, Long::sum);
    }

    /**
     * The issues of one rule or unit.
     *
     * @param name of the rule or unit
     */
    record Line(String name, long errors, long warnings, long notes) {
        long all() {
            return errors + warnings + notes;
        }
    }

    List<Line> rules() {
        return gravestFirst(rules);
    }

    List<Line> units() {
        return gravestFirst(units);
    }

    static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<Line> gravestFirst(Map<String, Map<Severity, Long>> counts) {
        Comparator<Line> mostErrors = Comparator.comparingLong(Line::errors)
                .thenComparingLong(Line::warnings)
                .thenComparingLong(Line::notes);
        return counts.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .sorted(mostErrors.reversed().thenComparing(Line::name))
                .toList();
    }

    private static Line line(String name, Map<Severity, Long> counts) {
        return new Line(name, of(counts, Severity.ERROR), of(counts, Severity.WARNING), of(counts, Severity.INFO));
    }

    private static long of(Map<Severity, Long> counts, Severity severity) {
        return Optional.ofNullable(counts.get(severity)).orElse(0L);
    }
}
