package org.gouji.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Computed;
import org.gouji.model.Dossier;
import org.gouji.model.Figure;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.ScoreClaim.Way;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.model.Working;
import org.gouji.model.Working.Band;
import org.gouji.model.Working.Criteria;
import org.gouji.model.Working.Grading;
import org.gouji.model.Working.Listing;
import org.gouji.model.Working.Points;
import org.gouji.model.Working.Proportion;
import org.gouji.model.Working.Step;
import org.gouji.model.Working.Steps;
import org.gouji.model.Working.Term;
import org.gouji.model.Working.Years;

/** The sample with a check of every kind that says how it was worked out. */
final class SampleWorkings {
    private SampleWorkings() {}

    private static List<Working> all() {
        Term score = Samples.term("128.4万元", "128.4");
        Steps steps = new Steps(List.of(new Step(new BigDecimal("80"), new BigDecimal("0.7"))));
        return List.of(
                new Points(
                        score,
                        score,
                        Optional.of(score),
                        score,
                        Way.EXECUTION,
                        List.of(new Proportion("#1/100"), steps)),
                new Criteria(score, score, new BigDecimal("3.5"), BigDecimal.TEN),
                new Grading("良好", "优", score, List.of(new Band(new BigDecimal("90"), "优")), true),
                new Years(2023, 2022, 1),
                new Listing(score));
    }

    static Dossier dossier() {
        Dossier sample = Samples.dossier();
        List<Report> reports = new ArrayList<>(sample.reports());
        Report first = reports.get(0);
        List<Relation> relations = new ArrayList<>(first.relations());
        for (Working working : all()) {
            relations.add(new Relation(
                    "r" + (relations.size() + 1),
                    "band",
                    "X",
                    Verdict.EXACT,
                    Optional.of(Figure.at(Samples.at("358.4万元"), Samples.TEXT)),
                    new Computed("1", working),
                    List.of(),
                    new Wording("相符。", "It ties.")));
        }
        reports.set(
                0,
                new Report(first.head(), first.body(), first.facts(), relations, first.findings(), first.standings()));
        return new Dossier(sample.source(), sample.status(), sample.text(), reports, sample.warnings());
    }
}
