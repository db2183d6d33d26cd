package org.gouji.bench.verdicts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.gouji.model.Span;

/** Counts how far the JSON of a report is what its labels say: reports, headings, numbers, relations; findings see {@link FindingScore}. */
final class Score {
    /** The verdicts that are right for what a label says. */
    private static final Map<String, List<String>> VERDICTS = Map.of(
            "ok", List.of("exact"),
            "rounding", List.of("rounded", "truncated"),
            "error", List.of("broken"),
            "explained", List.of("explained", "unchecked"));

    private final JsonNode gold;
    private final JsonNode output;
    private final Map<String, String> counts = new LinkedHashMap<>();

    private Score(JsonNode gold, JsonNode output) {
        this.gold = gold;
        this.output = output;
    }

    /** The counts by the name of what is counted. */
    static Map<String, String> of(JsonNode gold, JsonNode output) {
        Score score = new Score(gold, output);
        score.reports();
        score.headings();
        score.numbers("amounts", "value_yuan", "yuan");
        score.numbers("percentages", "value", "value");
        score.relations();
        score.counts.putAll(FindingScore.of(gold, output));
        return score.counts;
    }

    private void hits(String name, int hit, int labelled, int found) {
        counts.put(name, hit + " of " + labelled + " labelled, " + found + " found");
    }

    private record Pair(JsonNode label, JsonNode found) {}

    private static boolean alike(Span one, Span other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return 5 * common >= 4 * Math.max(one.length(), other.length());
    }

    private void reports() {
        List<JsonNode> top = new ArrayList<>();
        List<JsonNode> annexes = new ArrayList<>();
        gold.get("reports").forEach(r -> (r.hasNonNull("part_of") ? annexes : top).add(r));
        List<JsonNode> found = Label.list(output.path("reports"));
        List<Pair> placed = new ArrayList<>();
        for (JsonNode label : top) {
            for (JsonNode report : found) {
                Span span = Label.span(report.get("span"));
                if (alike(span, extent(label)) || alike(span, whole(label, annexes))) {
                    placed.add(new Pair(label, report));
                }
            }
        }
        long apart = found.stream()
                .filter(f -> annexes.stream().anyMatch(a -> alike(Label.span(f.get("span")), extent(a))))
                .filter(f -> placed.stream().noneMatch(p -> p.found() == f))
                .count();
        hits("reports", placed.size(), top.size(), found.size() - (int) apart);
        for (String field : List.of("department", "year", "kind")) {
            long right = placed.stream()
                    .filter(p -> p.label()
                            .path(field)
                            .asText()
                            .equals(p.found().path(field).asText()))
                    .count();
            counts.put("reports." + field, right + " of " + top.size());
        }
    }

    private static Span extent(JsonNode report) {
        return new Span(report.get("start").asInt(), report.get("end").asInt());
    }

    /** A report with the annexes that follow it. */
    private static Span whole(JsonNode report, List<JsonNode> annexes) {
        Span span = extent(report);
        for (JsonNode annex : annexes.stream()
                .sorted((a, b) -> extent(a).compareTo(extent(b)))
                .toList()) {
            boolean own = annex.get("part_of").asText().equals(report.get("id").asText());
            if (own && Math.abs(extent(annex).start() - span.end()) < 60) {
                span = new Span(span.start(), extent(annex).end());
            }
        }
        return span;
    }

    private void headings() {
        List<JsonNode> labels = Label.list(gold.get("headings"));
        List<JsonNode> sections = Label.all(output, "sections");
        List<Pair> pairs =
                pairs(labels, sections, (label, s) -> Label.labelled(label).overlaps(Label.span(s.get("heading"))));
        hits("headings", pairs.size(), labels.size(), sections.size());
        long level = pairs.stream()
                .filter(p -> p.label().get("level").asInt()
                        == p.found().path("level").asInt(-1))
                .count();
        counts.put("headings.level", level + " of " + labels.size());
    }

    /** Pairs each label with the first thing found that fits and is still free. */
    private static List<Pair> pairs(List<JsonNode> labels, List<JsonNode> found, BiPredicate<JsonNode, JsonNode> fits) {
        List<JsonNode> left = new ArrayList<>(found);
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode label : labels) {
            Optional<JsonNode> mate =
                    left.stream().filter(f -> fits.test(label, f)).findFirst();
            mate.ifPresent(m -> {
                pairs.add(new Pair(label, m));
                left.removeIf(l -> l == m);
            });
        }
        return pairs;
    }

    private void numbers(String name, String labelledValue, String foundValue) {
        List<JsonNode> labels = Label.list(gold.get(name).get("items"));
        List<JsonNode> found = Label.all(output, name);
        List<Pair> pairs = pairs(
                labels,
                found,
                (label, f) -> Label.labelled(label).overlaps(Label.span(f.get("span")))
                        && Label.sameNumber(label.path(labelledValue), f.path(foundValue)));
        hits(name, pairs.size(), labels.size(), found.size());
        if (name.equals("amounts")) {
            long named = pairs.stream()
                    .filter(p -> Label.sameItem(
                            p.found().path("item").asText(""),
                            p.label().path("item").asText("")))
                    .count();
            counts.put("amounts.item", named + " of " + labels.size());
        }
    }

    /** A relation found, with the places of its figures. */
    private record Check(JsonNode relation, List<Span> spans) {
        String verdict() {
            return relation.path("verdict").asText();
        }

        String key() {
            return relation.path("kind").asText() + spans.stream().sorted().toList();
        }
    }

    private static Check check(JsonNode relation) {
        List<Span> spans = new ArrayList<>();
        relation.path("operands").forEach(o -> spans.add(Label.span(o.get("span"))));
        if (relation.path("stated").has("span")) {
            spans.add(Label.span(relation.get("stated").get("span")));
        }
        return new Check(relation, spans);
    }

    private void relations() {
        List<JsonNode> labels = Label.list(gold.get("relations"));
        List<JsonNode> checkable =
                labels.stream().filter(r -> Label.numbers(r).size() >= 2).toList();
        List<Check> checks = Label.all(output, "relations").stream()
                .map(Score::check)
                .filter(c -> !c.spans().isEmpty())
                .toList();
        Map<String, Long> verdicts = new HashMap<>();
        checks.forEach(c -> verdicts.put(c.key(), verdicts(checks, c.key())));
        int covered = 0;
        int right = 0;
        for (JsonNode label : checkable) {
            List<Check> mates =
                    checks.stream().filter(c -> covers(c.spans(), label)).toList();
            List<String> wanted = VERDICTS.get(label.get("verdict").asText());
            covered += mates.isEmpty() ? 0 : 1;
            right += mates.stream().anyMatch(m -> wanted.contains(m.verdict()) && verdicts.get(m.key()) == 1) ? 1 : 0;
        }
        long labelled = checks.stream()
                .filter(c -> labels.stream().anyMatch(r -> covers(c.spans(), r)))
                .count();
        counts.put("relations.checked", covered + " of " + checkable.size());
        counts.put("relations.verdict", right + " of " + checkable.size());
        counts.put("relations.labelled", labelled + " of " + checks.size());
    }

    /** How many verdicts are given on one check: more than one is none. */
    private static long verdicts(List<Check> checks, String key) {
        Stream<Check> same = checks.stream().filter(c -> c.key().equals(key));
        return same.map(Check::verdict).distinct().count();
    }

    /** A check covers a labelled relation when it rests on most of the same printed numbers. */
    private static boolean covers(List<Span> spans, JsonNode label) {
        List<Span> numbers = new ArrayList<>(Label.numbers(label));
        if (numbers.size() < 2) {
            numbers.add(Label.quote(label));
        }
        long hit = numbers.stream()
                .filter(n -> spans.stream().anyMatch(n::overlaps))
                .count();
        long own = spans.stream()
                .filter(s -> numbers.stream().anyMatch(s::overlaps))
                .count();
        return numbers.size() > 1 && hit >= 2 && 5 * hit >= 3L * numbers.size() && 5 * own >= 3L * spans.size();
    }
}
