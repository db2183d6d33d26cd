package org.gouji.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Block.Cell;
import org.gouji.model.Block.Table;
import org.gouji.model.Indicator;
import org.gouji.model.Printed;
import org.gouji.model.Report;

/** The tables of a report in the contract, and what was read from its indicator tables. */
final class ContractTables {
    private ContractTables() {}

    static void write(JsonGenerator json, Report report, SpanWriter spans) throws IOException {
        json.writeArrayFieldStart("tables");
        for (Table table : report.body().tables()) {
            json.writeStartObject();
            spans.span("span", table.span());
            json.writeStringField("caption", Tables.caption(table, spans.text()));
            Optional<String> unit = Tables.unit(table, report.facts());
            if (unit.isPresent()) {
                json.writeStringField("unit", unit.get());
            }
            rows(json, Tables.rows(table), spans);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("indicators");
        for (Indicator indicator : report.body().indicators()) {
            indicator(json, indicator, spans);
        }
        json.writeEndArray();
    }

    private static void rows(JsonGenerator json, List<List<Cell>> rows, SpanWriter spans) throws IOException {
        json.writeArrayFieldStart("rows");
        for (List<Cell> row : rows) {
            json.writeStartArray();
            for (Cell cell : row) {
                json.writeStartObject();
                spans.text(cell.span());
                spans.span("span", cell.span());
                json.writeNumberField("rowSpan", cell.rowSpan());
                json.writeNumberField("colSpan", cell.columnSpan());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void indicator(JsonGenerator json, Indicator indicator, SpanWriter spans) throws IOException {
        json.writeStartObject();
        json.writeStringField("level1", indicator.level1());
        json.writeStringField("level2", indicator.level2());
        json.writeStringField("name", indicator.name());
        json.writeStringField("target", indicator.target());
        json.writeStringField("actual", indicator.actual());
        points(json, "weight", indicator.weight());
        points(json, "score", indicator.score());
        spans.span("span", indicator.span());
        json.writeEndObject();
    }

    private static void points(JsonGenerator json, String name, Optional<Printed> points) throws IOException {
        if (points.isPresent()) {
            json.writeStringField(name, points.get().value().toPlainString());
        }
    }
}
