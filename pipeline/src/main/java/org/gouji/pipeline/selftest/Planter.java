package org.gouji.pipeline.selftest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Figure;
import org.gouji.model.Quantity;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Severity;
import org.gouji.model.Span;
import org.gouji.model.Standing;

/** Chooses the errors to be planted into one clean file. The same file and seed give the same errors. */
final class Planter {
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?");
    /** Of so many errors in numbers one part is left out of a list. */
    private static final int NUMBERS_A_LIST = 5;

    private final Dossier clean;
    private final SplittableRandom random;
    private final Set<Span> verified;
    private final Map<Span, List<Relation>> checks = new HashMap<>();

    private Planter(Dossier clean, long seed) {
        this.clean = clean;
        this.random = new SplittableRandom(seed);
        this.verified = clean.reports().stream()
                .flatMap(report -> report.standings().stream())
                .filter(s -> s.state() == Standing.State.VERIFIED)
                .map(Standing::span)
                .collect(Collectors.toSet());
        clean.reports().forEach(report -> report.relations().forEach(this::note));
    }

    private void note(Relation relation) {
        spans(relation)
                .distinct()
                .forEach(span ->
                        checks.computeIfAbsent(span, at -> new ArrayList<>()).add(relation));
    }

    private static Stream<Span> spans(Relation relation) {
        return Stream.concat(relation.stated().stream(), relation.operands().stream())
                .map(Figure::span);
    }

    /** The reports of a file, each with its annexes, that nothing is wrong with so far: what is found in them afterwards was planted. */
    static List<Report> clean(Dossier dossier) {
        return mains(dossier).stream()
                .filter(report -> withAnnexes(dossier, report)
                        .flatMap(part -> part.findings().stream())
                        .noneMatch(finding -> finding.severity() == Severity.ERROR))
                .toList();
    }

    /** The reports of a file that are no annexes. */
    static List<Report> mains(Dossier dossier) {
        return dossier.reports().stream()
                .filter(report -> report.head().partOf().isEmpty())
                .toList();
    }

    private static Stream<Report> withAnnexes(Dossier dossier, Report report) {
        return dossier.reports().stream()
                .filter(part -> part == report
                        || part.head()
                                .partOf()
                                .filter(report.head().id()::equals)
                                .isPresent());
    }

    /**
     * The errors to plant into a file, each on its own.
     *
     * @param seed makes the choice
     * @param most how many numbers of each report to change; where there are lists, a fifth as many parts are left out
     */
    static List<Plant> plants(Dossier clean, long seed, int most) {
        Planter planter = new Planter(clean, seed);
        List<Plant> plants = new ArrayList<>();
        for (Report report : clean(clean)) {
            List<Fact> facts = planter.numbers(report);
            planter.some(facts, most)
                    .forEach(fact -> planter.change(fact, facts).ifPresent(plants::add));
            planter.some(new Lists(clean.text()).of(report), Math.max(1, most / NUMBERS_A_LIST))
                    .forEach(part -> plants.add(planter.drop(part)));
        }
        return plants;
    }

    /** The numbers of a report and its annexes that can be changed: plain, exact, not zero, and not drawn in a chart. */
    private List<Fact> numbers(Report report) {
        Map<Span, Fact> all = new TreeMap<>();
        withAnnexes(clean, report)
                .flatMap(part -> part.facts().stream())
                .filter(this::plain)
                .forEach(fact -> all.putIfAbsent(fact.span(), fact));
        return List.copyOf(all.values());
    }

    private boolean plain(Fact fact) {
        Quantity quantity = fact.quantity();
        return fact.place().kind() != Fact.PlaceKind.CHART
                && !quantity.number().approximate()
                && quantity.value().signum() > 0
                && PLAIN.matcher(digits(fact)).matches();
    }

    private String digits(Fact fact) {
        return fact.quantity().number().digits().in(clean.text());
    }

    private <T> List<T> some(List<T> all, int most) {
        List<T> left = new ArrayList<>(all);
        List<T> chosen = new ArrayList<>();
        while (!left.isEmpty() && chosen.size() < most) {
            chosen.add(left.remove(random.nextInt(left.size())));
        }
        return chosen;
    }

    private Optional<Plant> change(Fact fact, List<Fact> others) {
        boolean percentage = fact.quantity() instanceof Quantity.Percentage;
        String number = digits(fact);
        Map<Slip, List<String>> tries = new LinkedHashMap<>();
        tries.put(Slip.DIGIT, Spoiler.digits(number, percentage));
        tries.put(Slip.SWAP, Spoiler.swaps(number, percentage));
        tries.put(Slip.UNIT, unit(fact).isPresent() ? List.of("元") : List.of());
        tries.put(Slip.COPIED, percentage ? percentages(number, others) : List.of());
        List<Slip> open = tries.keySet().stream()
                .filter(slip -> !tries.get(slip).isEmpty())
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Slip slip = open.get(random.nextInt(open.size()));
        List<String> words = tries.get(slip);
        Span replaced = slip == Slip.UNIT
                ? unit(fact).orElseThrow()
                : fact.quantity().number().digits();
        return Optional.of(plant(slip, replaced, words.get(random.nextInt(words.size())), fact.span()));
    }

    /** Where 万元 is printed after an amount. */
    private Optional<Span> unit(Fact fact) {
        Span digits = fact.quantity().number().digits();
        int at = clean.text().indexOf("万元", digits.end());
        return fact.quantity() instanceof Quantity.Amount
                        && at >= 0
                        && at + 2 <= fact.span().end()
                ? Optional.of(new Span(at, at + 2))
                : Optional.empty();
    }

    private List<String> percentages(String number, List<Fact> others) {
        return others.stream()
                .filter(fact -> fact.quantity() instanceof Quantity.Percentage)
                .map(this::digits)
                .filter(other -> Spoiler.far(number, other))
                .distinct()
                .toList();
    }

    private Plant drop(Lists.Part part) {
        return plant(Slip.DROPPED, part.words(), "", part.number());
    }

    private Plant plant(Slip slip, Span replaced, String words, Span number) {
        List<List<Span>> relations = checks.getOrDefault(number, List.of()).stream()
                .filter(relation -> relation.verdict().holds())
                .map(relation -> spans(relation)
                        .distinct()
                        .filter(span -> !span.overlaps(number))
                        .toList())
                .toList();
        return new Plant(slip, replaced, words, number, relations, verified.contains(number));
    }
}
