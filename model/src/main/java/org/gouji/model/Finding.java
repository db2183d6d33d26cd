package org.gouji.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that a person should look at.
 *
 * @param id within the report: f1, f2 …
 * @param rule the id of the rule
 * @param severity how grave
 * @param message what is wrong, with the figures
 * @param spans the numbers it rests on, the doubtful one first; each at most 40 characters
 * @param relations ids of the relations behind it
 * @param cause findings of one root cause share a cause
 * @param suggestion the only smallest repair, where there is exactly one
 */
public record Finding(
        String id,
        String rule,
        Severity severity,
        Wording message,
        List<Span> spans,
        List<String> relations,
        String cause,
        Optional<Suggestion> suggestion) {
    public Finding {
        spans = List.copyOf(spans);
        relations = List.copyOf(relations);
    }

    /**
     * A repair.
     *
     * @param text what should stand there
     * @param replaces where
     */
    public record Suggestion(String text, Span replaces) {}
}
