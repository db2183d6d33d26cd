package org.gouji.pipeline.selftest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.model.Dossier;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.Severity;
import org.gouji.model.Span;

/** Looks whether a planted error was found, and what else was. */
final class Judge {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    /** A finding on so many other numbers of the check that was spoilt means that check. */
    private static final int OTHERS = 2;

    private final Plant plant;
    private final String was;
    private final Span wrong;

    private final Set<String> known;

    /** @param clean the file before the error */
    Judge(Plant plant, Dossier clean) {
        this.plant = plant;
        this.was = plant.number().in(clean.text());
        this.known = clean.reports().stream()
                .flatMap(report -> report.findings().stream().map(finding -> signature(report, finding)))
                .collect(Collectors.toSet());
        this.wrong = plant.moved(plant.number());
    }

    /**
     * What became of a planted error.
     *
     * @param found whether a finding of severity error lies on the number or on a check that it was in
     * @param named whether the suggestion gives back what was printed
     * @param elsewhere root causes found elsewhere: false alarms
     */
    record Verdict(boolean found, boolean named, int elsewhere) {}

    Verdict of(Dossier after) {
        List<Finding> here = new ArrayList<>();
        Set<String> causes = new HashSet<>();
        Set<String> all = new HashSet<>();
        for (Report report : after.reports()) {
            for (Finding finding : report.findings()) {
                if (finding.severity() == Severity.ERROR && !known.contains(signature(report, finding))) {
                    String cause = report.head().id() + ' ' + finding.cause();
                    all.add(cause);
                    if (meant(finding)) {
                        here.add(finding);
                        causes.add(cause);
                    }
                }
            }
        }
        all.removeAll(causes);
        return new Verdict(!here.isEmpty(), named(here), all.size());
    }

    /** What tells a finding that was there before, in another report of the file: places have moved, figures have not. */
    private static String signature(Report report, Finding finding) {
        return report.head().id()
                + ' '
                + finding.rule()
                + ' '
                + finding.message().zh();
    }

    private boolean meant(Finding finding) {
        boolean onNumber =
                !wrong.isEmpty() && finding.spans().stream().anyMatch(wrong::overlaps) && plant.slip() != Slip.DROPPED;
        return onNumber
                || plant.relations().stream()
                        .anyMatch(others -> others.stream()
                                                .map(plant::moved)
                                                .filter(other ->
                                                        finding.spans().stream().anyMatch(other::overlaps))
                                                .count()
                                        >= Math.min(OTHERS, others.size())
                                && !others.isEmpty());
    }

    private boolean named(List<Finding> here) {
        Set<Finding.Suggestion> suggestions =
                here.stream().flatMap(finding -> finding.suggestion().stream()).collect(Collectors.toSet());
        return plant.slip() != Slip.DROPPED
                && suggestions.size() == 1
                && suggestions.stream().allMatch(s -> s.replaces().overlaps(wrong) && same(s.text()));
    }

    private boolean same(String suggested) {
        Matcher now = NUMBER.matcher(suggested);
        Matcher then = NUMBER.matcher(was);
        boolean unit = !was.contains("万元") || suggested.contains("万元") || plant.slip() != Slip.UNIT;
        return unit
                && now.find()
                && then.find()
                && new BigDecimal(now.group()).compareTo(new BigDecimal(then.group())) == 0;
    }
}
