package org.gouji.bench.verdicts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.model.Span;

/** Counts which labelled errors are found, a cause counted once, and which findings stand where nothing is wrong. */
final class FindingScore {
    private static final int LONGEST = 40;

    private final List<JsonNode> labels;
    private final List<JsonNode> findings;
    private final List<JsonNode> errors;

    private FindingScore(JsonNode gold, JsonNode output) {
        this.labels = Label.list(gold.get("relations"));
        this.findings = Label.all(output, "findings");
        this.errors = severe(findings, "error");
    }

    static Map<String, String> of(JsonNode gold, JsonNode output) {
        return new FindingScore(gold, output).counts();
    }

    private Map<String, String> counts() {
        Map<String, List<JsonNode>> causes = new LinkedHashMap<>();
        labels.stream()
                .filter(r -> verdict(r, "error"))
                .forEach(r ->
                        causes.computeIfAbsent(cause(r), k -> new ArrayList<>()).add(r));
        List<List<JsonNode>> serious =
                causes.values().stream().filter(FindingScore::serious).toList();
        List<JsonNode> allowed = labels.stream()
                .filter(r -> verdict(r, "error") || Label.yes(r, "flag_ok") || Label.yes(r, "doubtful"))
                .toList();
        List<JsonNode> warnings = severe(findings, "warning");
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put("errors.serious", caught(serious, errors) + " of " + serious.size());
        counts.put("errors", caught(causes.values(), errors) + " of " + causes.size());
        counts.put("errors.noted", caught(causes.values(), findings) + " of " + causes.size());
        counts.put("errors.false", off(errors, allowed) + " of " + errors.size());
        counts.put("warnings.false", off(warnings, allowed) + " of " + warnings.size());
        counts.put("rounding.quiet", quiet());
        counts.put("suggestions", suggestions());
        return counts;
    }

    private static List<JsonNode> severe(List<JsonNode> findings, String severity) {
        return findings.stream()
                .filter(f -> f.path("severity").asText().equals(severity))
                .toList();
    }

    private static boolean verdict(JsonNode relation, String verdict) {
        return relation.get("verdict").asText().equals(verdict);
    }

    private static String cause(JsonNode relation) {
        return Stream.of("group", "root")
                .filter(key -> Label.yes(relation, key))
                .findFirst()
                .map(key -> relation.get(key).asText())
                .orElseGet(() -> relation.get("id").asText());
    }

    private static boolean serious(List<JsonNode> relations) {
        return relations.stream()
                .anyMatch(r -> r.path("severity").asText("substantive").equals("substantive")
                        && r.path("confidence").asText("high").equals("high"));
    }

    private static long caught(Collection<List<JsonNode>> causes, List<JsonNode> findings) {
        return causes.stream()
                .filter(relations -> findings.stream().anyMatch(f -> touchesOne(f, relations)))
                .count();
    }

    private static long off(List<JsonNode> findings, List<JsonNode> allowed) {
        return findings.stream().filter(f -> !touchesOne(f, allowed)).count();
    }

    private static boolean touchesOne(JsonNode finding, List<JsonNode> relations) {
        return relations.stream().anyMatch(r -> touches(finding, r));
    }

    /** A finding points at a labelled relation when it lies in its quote, or on two of its numbers. */
    private static boolean touches(JsonNode finding, JsonNode relation) {
        List<Span> spans = new ArrayList<>();
        finding.path("spans").forEach(s -> spans.add(Label.span(s)));
        spans.removeIf(s -> s.length() > LONGEST);
        Span quote = Label.quote(relation);
        return spans.stream().anyMatch(quote::overlaps)
                || Label.numbers(relation).stream()
                                .filter(n -> spans.stream().anyMatch(n::overlaps))
                                .count()
                        >= 2;
    }

    /** What is off by no more than its rounding must not be called an error, unless an error stands there too. */
    private String quiet() {
        List<JsonNode> wrong = labels.stream().filter(r -> verdict(r, "error")).toList();
        List<JsonNode> strict =
                errors.stream().filter(f -> !touchesOne(f, wrong)).toList();
        List<JsonNode> rounded =
                labels.stream().filter(r -> verdict(r, "rounding")).toList();
        long quiet = rounded.stream()
                .filter(r -> strict.stream().noneMatch(f -> touches(f, r)))
                .count();
        return quiet + " of " + rounded.size();
    }

    private String suggestions() {
        List<JsonNode> suggested =
                labels.stream().filter(r -> r.hasNonNull("suggested")).toList();
        long right = suggested.stream()
                .filter(r -> findings.stream()
                        .anyMatch(f -> touches(f, r)
                                && Label.sameNumber(
                                        f.path("suggestion").path("text"),
                                        r.get("suggested").path("text"))))
                .count();
        return right + " of " + suggested.size();
    }
}
