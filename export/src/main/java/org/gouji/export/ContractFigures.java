package org.gouji.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import org.gouji.model.Fact;
import org.gouji.model.Language;
import org.gouji.model.Quantity;
import org.gouji.model.Quantity.Amount;
import org.gouji.model.Quantity.Count;
import org.gouji.model.Quantity.Form;
import org.gouji.model.Quantity.Percentage;
import org.gouji.model.Report;
import org.gouji.model.Scope;

/** The numbers of a report in the contract: amounts, percentages, percentage points and counts, each in order of reading. */
final class ContractFigures {
    private final JsonGenerator json;
    private final SpanWriter spans;
    private final ContractCoverage coverage;

    private ContractFigures(JsonGenerator json, SpanWriter spans, ContractCoverage coverage) {
        this.json = json;
        this.spans = spans;
        this.coverage = coverage;
    }

    static void write(JsonGenerator json, Report report, SpanWriter spans, Language language) throws IOException {
        ContractCoverage coverage = new ContractCoverage(json, report, language);
        ContractFigures figures = new ContractFigures(json, spans, coverage);
        figures.amounts(report);
        figures.percentages(report, Form.PERCENT, "percentages");
        figures.percentages(report, Form.POINTS, "percentagePoints");
        figures.counts(report);
    }

    /** Yuan with the fen written out: at least two decimals. */
    static String yuan(Amount amount) {
        BigDecimal value = amount.value();
        return (value.scale() < 2 ? value.setScale(2) : value).toPlainString();
    }

    private void amounts(Report report) throws IOException {
        json.writeArrayFieldStart("amounts");
        for (Fact fact : report.facts()) {
            if (fact.quantity() instanceof Amount amount) {
                json.writeStartObject();
                spans.text(amount.span());
                json.writeStringField("yuan", yuan(amount));
                spans.span("span", amount.span());
                meaning(fact);
                json.writeStringField("unit", amount.unit());
                json.writeStringField("unitFrom", amount.unitFrom().name().toLowerCase(Locale.ROOT));
                json.writeBooleanField("approximate", amount.number().approximate());
                if (fact.scope() != Scope.UNSAID) {
                    json.writeStringField("scope", fact.scope().label());
                }
                coverage.standing(amount.span());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** A chart's fractions go nowhere: what is printed there is no percentage. */
    private void percentages(Report report, Form form, String key) throws IOException {
        json.writeArrayFieldStart(key);
        for (Fact fact : report.facts()) {
            if (fact.quantity() instanceof Percentage percentage && percentage.form() == form) {
                json.writeStartObject();
                number(percentage);
                spans.span("span", percentage.span());
                meaning(fact);
                coverage.standing(percentage.span());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** Bare numbers, such as scores and operands of formulas, count nothing. */
    private void counts(Report report) throws IOException {
        json.writeArrayFieldStart("counts");
        for (Fact fact : report.facts()) {
            if (fact.quantity() instanceof Count count && !count.unit().isEmpty()) {
                json.writeStartObject();
                number(count);
                json.writeStringField("unit", count.unit());
                spans.span("span", count.span());
                meaning(fact);
                coverage.standing(count.span());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void number(Quantity quantity) throws IOException {
        spans.text(quantity.span());
        json.writeStringField("value", quantity.value().toPlainString());
    }

    private void meaning(Fact fact) throws IOException {
        json.writeStringField("item", fact.item());
        json.writeStringField("measure", fact.measure().label());
        if (fact.year().isPresent()) {
            json.writeNumberField("year", fact.year().getAsInt());
        }
    }
}
