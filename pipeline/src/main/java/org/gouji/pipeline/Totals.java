package org.gouji.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.gouji.export.Annexes;
import org.gouji.export.Origin;
import org.gouji.export.ReportView;
import org.gouji.export.review.Decisions;
import org.gouji.export.review.FindingId;
import org.gouji.model.CrossCheck;
import org.gouji.model.Dossier;
import org.gouji.model.Finding;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Severity;
import org.gouji.model.Standing;
import org.gouji.model.Standing.Reason;
import org.gouji.model.Standing.State;
import org.gouji.model.Verdict;

/** What the summary of a run counts. Dossiers are added in path order; only counts and a few findings are kept. */
public final class Totals {
    private static final int LONGEST_SENTENCE = 100;

    private final int top;
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
    private final Map<String, Integer> rules = new TreeMap<>();
    private final Map<String, Integer> units = new TreeMap<>(Found::byCodePoints);
    private final List<Noted> noted = new ArrayList<>();
    private final Map<State, Integer> numbers = new EnumMap<>(State.class);
    private final Map<Verdict, Integer> across = new EnumMap<>(Verdict.class);
    private final List<CrossCheck> found = new ArrayList<>();
    private final Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
    private final Decisions decisions;
    private final FrequentItems items = new FrequentItems();
    private int reports;
    private int annexes;
    private int dismissed;

    /** @param top how many of the gravest findings to keep */
    public Totals(int top) {
        this(top, Decisions.NONE);
    }

    /** @param decisions what reviewers decided: what they dismissed is counted apart */
    public Totals(int top, Decisions decisions) {
        this.top = top;
        this.decisions = decisions;
    }

    /**
     * A finding and what a person needs to see of it.
     *
     * @param origin the report that it is in
     * @param finding the finding
     * @param figures the figures that it rests on, as printed
     * @param sentence the sentences or table row around them
     */
    public record Noted(Origin origin, Finding finding, List<String> figures, String sentence) {
        public Noted {
            figures = List.copyOf(figures);
        }
    }

    /** Dossiers that are added one by one as somebody goes through them, which must be once. */
    public Iterable<Dossier> counting(Iterable<Dossier> dossiers) {
        return () -> StreamSupport.stream(dossiers.spliterator(), false)
                .peek(this::add)
                .iterator();
    }

    public void add(Dossier dossier) {
        annexes += Annexes.in(dossier);
        for (Report report : dossier.reports()) {
            reports++;
            Standing.count(report.standings()).forEach((state, number) -> numbers.merge(state, number, Integer::sum));
            Standing.reasons(report.standings()).forEach((why, number) -> reasons.merge(why, number, Integer::sum));
            for (Relation relation : report.relations()) {
                verdicts.merge(relation.verdict(), 1, Integer::sum);
            }
            findings(dossier, report);
            items.add(dossier, report);
        }
    }

    /** Adds a comparison of reports with reports. */
    public void add(CrossCheck check) {
        across.merge(check.verdict(), 1, Integer::sum);
        check.severity().ifPresent(severity -> {
            if (decisions.dismissed(FindingId.of(check))) {
                dismissed++;
                return;
            }
            severities.merge(severity, 1, Integer::sum);
            rules.merge(check.rule(), 1, Integer::sum);
            units.merge(check.here().unit(), 1, Integer::sum);
            if (found.size() < top) {
                found.add(check);
            }
        });
    }

    private void findings(Dossier dossier, Report report) {
        Origin origin = Origin.of(dossier, report);
        List<String> ids = decisions.isEmpty() ? List.of() : FindingId.of(dossier, report);
        for (int i = 0; i < report.findings().size(); i++) {
            Finding finding = report.findings().get(i);
            if (!ids.isEmpty() && decisions.dismissed(ids.get(i))) {
                dismissed++;
                continue;
            }
            severities.merge(finding.severity(), 1, Integer::sum);
            rules.merge(finding.rule(), 1, Integer::sum);
            units.merge(origin.department().isEmpty() ? origin.title() : origin.department(), 1, Integer::sum);
            if (finding.severity() == Severity.ERROR && noted.size() < top) {
                noted.add(noted(dossier, report, finding));
            }
        }
    }

    private static Noted noted(Dossier dossier, Report report, Finding finding) {
        List<String> figures =
                finding.spans().stream().map(span -> span.in(dossier.text())).toList();
        ReportView view = ReportView.of(dossier, report);
        String sentence = finding.spans().isEmpty() ? "" : view.sentence(finding.spans(), LONGEST_SENTENCE);
        return new Noted(Origin.of(dossier, report), finding, figures, sentence);
    }

    /** How many reports there are, with those that are annexed to others. */
    public int reports() {
        return reports;
    }

    /** How many of the reports are forms and tables annexed to another. */
    public int annexes() {
        return annexes;
    }

    /** An item of the figures that were read, one that many figures are about: something to search for. */
    public Optional<String> frequentItem() {
        return items.mostFrequent();
    }

    /** How many numbers were read. */
    public int figures() {
        return verified() + contradicted() + unchecked();
    }

    /** Numbers that a relation confirms which ties them to others. */
    public int verified() {
        return numbers.getOrDefault(State.VERIFIED, 0);
    }

    /** Numbers that an error doubts or that stand in broken relations only. */
    public int contradicted() {
        return numbers.getOrDefault(State.CONTRADICTED, 0);
    }

    public int unchecked() {
        return numbers.getOrDefault(State.UNCHECKED, 0);
    }

    /** How many numbers were not checked for each reason, the most telling reason first. */
    public Map<Reason, Integer> reasons() {
        return Collections.unmodifiableMap(reasons);
    }

    public int of(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    public int of(Severity severity) {
        return severities.getOrDefault(severity, 0);
    }

    /** How many checks were made. */
    public int checks() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many findings there are: one for each root cause. */
    public int findings() {
        return severities.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many findings reviewers dismissed; they are in no other count. */
    public int dismissed() {
        return dismissed;
    }

    /** How many root causes each rule found, by id. */
    public Map<String, Integer> byRule() {
        return Collections.unmodifiableMap(rules);
    }

    /** How many root causes each unit has. */
    public Map<String, Integer> byUnit() {
        return Collections.unmodifiableMap(units);
    }

    /** How many comparisons of reports with reports came out so. */
    public int across(Verdict verdict) {
        return across.getOrDefault(verdict, 0);
    }

    /** How many comparisons of reports with reports were made. */
    public int acrossAll() {
        return across.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The first findings of reports against reports. */
    public List<CrossCheck> foundAcross() {
        return List.copyOf(found);
    }

    /** The first errors, in path order. */
    public List<Noted> errors() {
        return List.copyOf(noted);
    }
}
