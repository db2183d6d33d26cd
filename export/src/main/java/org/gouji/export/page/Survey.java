package org.gouji.export.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.export.LedgerRow;
import org.gouji.export.Origin;
import org.gouji.export.letter.Notice;
import org.gouji.export.letter.Notices;
import org.gouji.export.review.Decisions;
import org.gouji.export.review.FindingId;
import org.gouji.model.CrossCheck;
import org.gouji.model.Finding;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Severity;
import org.gouji.model.Standing;
import org.gouji.model.Standing.Reason;
import org.gouji.model.Standing.State;
import org.gouji.model.Status;
import org.gouji.model.Verdict;

/** What is counted before the first page is written: a line for each chapter, and the letters. */
final class Survey {
    final Map<Status, Integer> files = new EnumMap<>(Status.class);
    final Map<State, Integer> figures = new EnumMap<>(State.class);
    final Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
    final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    final Tally all = new Tally();
    private int dismissed;
    private int annexes;
    private final Map<String, Tally> rules = new TreeMap<>();
    private final Map<String, Tally> units = new TreeMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Notices notices;
    private final Map<String, List<CrossCheck>> across = new HashMap<>();

    private final Decisions decisions;

    private Survey(PagesInput input) {
        this.decisions = input.decisions();
        this.notices = new Notices(decisions, input.across());
    }

    /**
     * One chapter in the list of all.
     *
     * @param number of the chapter
     * @param origin the report
     * @param status of its file
     * @param findings how many there are
     * @param figures where its figures ended
     */
    record Line(int number, Origin origin, Status status, Tally findings, Map<State, Integer> figures) {
        int figuresIn(State state) {
            return figures.getOrDefault(state, 0);
        }

        int allFigures() {
            return figures.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** How many findings there are of each severity. */
    static final class Tally {
        private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

        void add(Severity severity) {
            counts.merge(severity, 1, Integer::sum);
        }

        int of(Severity severity) {
            return counts.getOrDefault(severity, 0);
        }

        int sum() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * A rule or unit and its findings.
     *
     * @param name of the rule or unit
     * @param tally its findings
     */
    record Ranked(String name, Tally tally) {}

    static Survey of(PagesInput input) {
        Survey survey = new Survey(input);
        for (LedgerRow row : input.ledger()) {
            survey.files.merge(row.status(), 1, Integer::sum);
        }
        survey.gather(input);
        for (ReadFile file : input.files()) {
            List<Chapter> chapters =
                    Chapter.of(new ReadFile(file.dossier(), Optional.empty()), survey.lines.size() + 1);
            chapters.forEach(chapter -> survey.add(chapter, survey.across(chapter, chapters)));
            survey.notices.add(file.dossier());
        }
        return survey;
    }

    private void gather(PagesInput input) {
        for (CrossCheck check : input.across()) {
            if (check.severity().isPresent()) {
                across.computeIfAbsent(check.here().path(), path -> new ArrayList<>())
                        .add(check);
            }
        }
    }

    /** The findings of a chapter against other reports. @param chapters all of its file */
    List<CrossCheck> across(Chapter chapter, List<Chapter> chapters) {
        return across.getOrDefault(chapter.dossier().source().path(), List.of()).stream()
                .filter(check -> owner(check.here(), chapters).number() == chapter.number())
                .toList();
    }

    private static Chapter owner(CrossCheck.Side side, List<Chapter> chapters) {
        return chapters.stream()
                .filter(chapter -> chapter.origin().kind().equals(side.kind()))
                .filter(chapter -> chapter.origin().year().orElse(0) == side.year())
                .filter(chapter -> side.unit().contains(chapter.origin().department()))
                .findFirst()
                .orElse(chapters.get(0));
    }

    private void add(Chapter chapter, List<CrossCheck> others) {
        Tally own = new Tally();
        Map<State, Integer> states = new EnumMap<>(State.class);
        Origin origin = chapter.origin();
        annexes += chapter.reports().size() - 1;
        for (Report report : chapter.reports()) {
            Standing.count(report.standings()).forEach((state, n) -> states.merge(state, n, Integer::sum));
            Standing.reasons(report.standings()).forEach((why, n) -> reasons.merge(why, n, Integer::sum));
            for (Relation relation : report.relations()) {
                verdicts.merge(relation.verdict(), 1, Integer::sum);
            }
            List<String> ids = FindingId.of(chapter.dossier(), report);
            for (int i = 0; i < ids.size(); i++) {
                Finding finding = report.findings().get(i);
                if (decisions.dismissed(ids.get(i))) {
                    dismissed++;
                    continue;
                }
                count(own, finding.severity(), finding.rule(), origin);
            }
        }
        for (CrossCheck check : others) {
            if (decisions.dismissed(FindingId.of(check))) {
                dismissed++;
                continue;
            }
            check.severity().ifPresent(severity -> count(own, severity, check.rule(), origin));
        }
        states.forEach((state, n) -> figures.merge(state, n, Integer::sum));
        lines.add(new Line(chapter.number(), origin, chapter.dossier().status(), own, states));
    }

    private void count(Tally own, Severity severity, String rule, Origin origin) {
        own.add(severity);
        all.add(severity);
        rules.computeIfAbsent(rule, id -> new Tally()).add(severity);
        units.computeIfAbsent(Names.unit(origin), unit -> new Tally()).add(severity);
    }

    /** How many findings reviewers call false alarms: they are on the pages, in no count and in no letter. */
    int dismissed() {
        return dismissed;
    }

    /** How many reports are shown within the chapter of another. */
    int annexes() {
        return annexes;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** The letters of units with something to put right, in the order of their names. */
    List<Notice> letters() {
        return notices.all();
    }

    List<Ranked> rules() {
        return ranked(rules);
    }

    List<Ranked> units() {
        return ranked(units);
    }

    int figures() {
        return figures.values().stream().mapToInt(Integer::intValue).sum();
    }

    static Comparator<Tally> gravestFirst() {
        return Comparator.comparingInt((Tally tally) -> tally.of(Severity.ERROR))
                .thenComparingInt(tally -> tally.of(Severity.WARNING))
                .thenComparingInt(tally -> tally.of(Severity.INFO))
                .reversed();
    }

    private static List<Ranked> ranked(Map<String, Tally> tallies) {
        return tallies.entrySet().stream()
                .map(entry -> new Ranked(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Ranked::tally, gravestFirst()).thenComparing(Ranked::name))
                .toList();
    }
}
