package org.gouji.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.export.review.Decision;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Language;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Span;

/** The checks of a report in the contract, also those that hold, and what a person should look at. */
final class ContractChecks {
    private final JsonGenerator json;
    private final SpanWriter spans;
    private final Language language;

    private ContractChecks(JsonGenerator json, SpanWriter spans, Language language) {
        this.json = json;
        this.spans = spans;
        this.language = language;
    }

    /** @param decided what reviewers made of the findings, in their order; empty where nobody has */
    static void write(
            JsonGenerator json, Report report, SpanWriter spans, List<Optional<Decision>> decided, Language language)
            throws IOException {
        ContractChecks checks = new ContractChecks(json, spans, language);
        json.writeArrayFieldStart("relations");
        for (Relation relation : report.relations()) {
            checks.relation(relation);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (int i = 0; i < report.findings().size(); i++) {
            checks.finding(report.findings().get(i), decided.isEmpty() ? Optional.empty() : decided.get(i));
        }
        json.writeEndArray();
    }

    private void relation(Relation relation) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", relation.id());
        json.writeStringField("kind", relation.kind());
        json.writeStringField("rule", relation.rule());
        json.writeStringField("verdict", lower(relation.verdict()));
        if (relation.stated().isPresent()) {
            json.writeFieldName("stated");
            spans.figure(relation.stated().get().span());
        }
        json.writeStringField("computed", relation.computed());
        json.writeArrayFieldStart("operands");
        for (Figure operand : relation.operands()) {
            spans.figure(operand.span());
        }
        json.writeEndArray();
        json.writeStringField("message", relation.message().in(language));
        json.writeEndObject();
    }

    private void finding(Finding finding, Optional<Decision> decision) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", lower(finding.severity()));
        json.writeStringField("message", finding.message().in(language));
        json.writeArrayFieldStart("spans");
        for (Span span : finding.spans()) {
            spans.value(span);
        }
        json.writeEndArray();
        strings("relations", finding.relations());
        json.writeStringField("cause", finding.cause());
        if (finding.suggestion().isPresent()) {
            Finding.Suggestion suggestion = finding.suggestion().get();
            json.writeObjectFieldStart("suggestion");
            json.writeStringField("text", suggestion.text());
            spans.span("replaces", suggestion.replaces());
            json.writeEndObject();
        }
        if (decision.isPresent()) {
            json.writeObjectFieldStart("review");
            if (decision.get().conclusion().isPresent()) {
                json.writeStringField(
                        "conclusion", lower(decision.get().conclusion().get()));
            }
            json.writeStringField("note", decision.get().note());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
