package org.gouji.extract.grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.grade.StatedGrades.Stated;
import org.gouji.extract.grade.TotalScores.Scored;
import org.gouji.model.Claim;
import org.gouji.model.Identity;
import org.gouji.model.ScoreClaim;
import org.gouji.model.ScoreClaim.Grade.Earned;
import org.gouji.model.Span;
import org.gouji.model.Working.Band;
import org.gouji.model.pack.Scale;
import org.gouji.model.pack.Scale.Step;

/**
 * Ties a report's stated grade (评价等级) to its total score: a score and the grade right behind it, else the only grade and the only total
 * score of the papers. A scale that the report prints wins over those of packs; one that can't be read silences the check.
 */
public final class GradeReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A score so far below its grade is out of less than 100. */
    private static final BigDecimal FAR = BigDecimal.valueOf(30);

    private final List<Scale> scales;
    private final boolean none;
    private final StatedGrades.Forms stated;
    private final PrintedScale.Forms printed;

    public GradeReader(List<Scale> scales) {
        this.scales = List.copyOf(scales);
        List<String> words = scales.stream()
                .flatMap(s -> s.steps().stream())
                .flatMap(s -> s.words().stream())
                .distinct()
                .toList();
        this.none = words.isEmpty();
        this.stated = StatedGrades.forms(new GradeWords(words));
        this.printed = PrintedScale.Forms.of(new GradeWords(words));
    }

    /** The claims that tie grades to scores; none where no scale is known. */
    public List<Claim> read(Papers papers) {
        if (none) {
            return List.of();
        }
        List<Stated> grades = new StatedGrades(stated, papers).all();
        List<Scored> scores = grades.isEmpty() ? List.of() : new TotalScores(papers).all();
        if (grades.isEmpty() || scores.isEmpty()) {
            return List.of();
        }
        PrintedScale scale = PrintedScale.of(papers, printed, this::canonical);
        if (scale.unread()) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        for (Pair pair : pairs(grades, scores)) {
            claim(pair, papers.identity(), scale).ifPresent(claims::add);
        }
        return claims;
    }

    /** A grade and the score that it was given for. */
    private record Pair(Stated grade, Scored score) {}

    private List<Pair> pairs(List<Stated> stated, List<Scored> scores) {
        List<Pair> pairs = new ArrayList<>();
        for (Stated grade : stated) {
            scores.stream()
                    .filter(s -> s.passage().equals(grade.passage())
                            && s.fact().span().end() <= grade.span().start())
                    .reduce((a, b) -> b)
                    .filter(s -> stated.stream()
                            .noneMatch(g -> g.span().start() > s.fact().span().start()
                                    && g.span().start() < grade.span().start()))
                    .ifPresent(s -> pairs.add(new Pair(grade, s)));
        }
        if (pairs.isEmpty()
                && stated.stream().map(s -> canonical(s.word())).distinct().count() == 1
                && scores.stream()
                                .map(s -> s.fact().quantity().value().stripTrailingZeros())
                                .distinct()
                                .count()
                        == 1) {
            pairs.add(new Pair(stated.get(0), scores.get(0)));
        }
        return pairs;
    }

    /** The name that the first scale with this word gives its grade. */
    private String canonical(String word) {
        return scales.stream()
                .flatMap(s -> s.named(word).stream())
                .map(Step::grade)
                .findFirst()
                .orElse(word);
    }

    private Optional<Claim> claim(Pair pair, Identity identity, PrintedScale printed) {
        BigDecimal score = pair.score().fact().quantity().value();
        if (score.compareTo(HUNDRED) > 0
                || pair.score().fact().quantity().number().approximate()) {
            return Optional.empty();
        }
        if (!printed.isEmpty()) {
            String grade = canonical(pair.grade().word());
            return printed.claim(grade, score).map(earned -> claim(pair, grade, earned, Optional.of(printed.span())));
        }
        List<Claim> readings = new ArrayList<>();
        for (Scale scale : scales(identity)) {
            Optional<Step> named = scale.named(pair.grade().word());
            Optional<Step> due = scale.at(score);
            if (named.isPresent() && due.isPresent() && near(score, named.get())) {
                readings.add(claim(
                        pair,
                        named.get().grade(),
                        new Earned(due.get().grade(), named.get().band().toString(), bands(scale)),
                        Optional.empty()));
            }
        }
        return readings.size() < 2
                ? readings.stream().findFirst()
                : Optional.of(new Claim.OneOf(readings, readings.get(0).place()));
    }

    private static boolean near(BigDecimal score, Step grade) {
        return grade.band().from().subtract(score).compareTo(FAR) <= 0;
    }

    /** @param grade what the scale calls the stated grade */
    private static Claim claim(Pair pair, String grade, Earned earned, Optional<Span> ladder) {
        Stated stated = pair.grade();
        boolean fits = earned.due().equals(grade);
        List<Band> scale = earned.scale().stream()
                .map(band -> band.grade().equals(grade) ? new Band(band.from(), stated.word()) : band)
                .toList();
        return new ScoreClaim.Grade(
                stated.span(),
                stated.word(),
                pair.score().fact(),
                new Earned(fits ? stated.word() : earned.due(), earned.band(), scale),
                ladder,
                stated.named() || stated.passage().equals(pair.score().passage()),
                stated.sentence());
    }

    private static List<Band> bands(Scale scale) {
        return scale.steps().stream()
                .map(step -> new Band(step.band().from(), step.grade()))
                .toList();
    }

    /** The scales of the unit's region, or, where there is none, those of everywhere. */
    private List<Scale> scales(Identity identity) {
        List<Scale> own = scales.stream()
                .filter(s -> s.regions().stream()
                        .anyMatch(r -> identity.region().contains(r)
                                || identity.department().startsWith(r)))
                .toList();
        return own.isEmpty()
                ? scales.stream().filter(s -> s.regions().isEmpty()).toList()
                : own;
    }
}
