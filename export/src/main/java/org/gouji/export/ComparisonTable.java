package org.gouji.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.export.Comparison.Cell;
import org.gouji.export.Comparison.Change;
import org.gouji.export.Comparison.Row;
import org.gouji.export.Comparison.Taken;
import org.gouji.model.Language;
import org.gouji.model.Wording;

/** A {@link Comparison} as CSV, a line for each cell, or as one JSON object. Money is in yuan. The same comparison gives the same bytes. */
public final class ComparisonTable {
    private static final List<Wording> HEADS = List.of(
            new Wording("项目", "item"),
            new Wording("单位或地区", "unit or region"),
            new Wording("地区", "region"),
            new Wording("计量", "measure"),
            new Wording("资金口径", "scope"),
            new Wording("年度", "year"),
            new Wording("数值（金额为元）", "value (money in yuan)"),
            new Wording("增减", "change"),
            new Wording("增减率%", "change %"),
            new Wording("对比年度", "since"),
            new Wording("单位数", "units"),
            new Wording("状态", "state"),
            new Wording("原文", "text"),
            new Wording("报告", "report"),
            new Wording("文件", "path"));

    private ComparisonTable() {}

    /** CSV with a byte-order mark. The stream stays open. */
    public static void csv(OutputStream out, Comparison comparison, Language language) throws IOException {
        Csv csv = Csv.begin(out, HEADS, language);
        for (Row row : comparison.rows()) {
            for (Cell cell : row.cells()) {
                csv.text(row.item()).text(row.name()).text(row.region());
                csv.plain(comparison.measure()).plain(row.scope()).plain(Integer.toString(cell.year()));
                cell(csv, cell, language);
                csv.end();
            }
        }
        csv.finish();
    }

    private static void cell(Csv csv, Cell cell, Language language) throws IOException {
        Optional<Change> change = cell.change();
        csv.plain(cell.value().map(BigDecimal::toPlainString).orElse(""))
                .plain(change.map(Change::difference)
                        .map(BigDecimal::toPlainString)
                        .orElse(""))
                .plain(change.flatMap(Change::percent)
                        .map(BigDecimal::toPlainString)
                        .orElse(""))
                .plain(change.map(one -> Integer.toString(one.since())).orElse(""))
                .plain(Integer.toString(cell.units()))
                .text(state(cell).in(language))
                .text(joined(cell, Taken::text))
                .text(joined(cell, taken -> taken.source().title()))
                .text(joined(cell, taken -> taken.source().path()));
    }

    private static String joined(Cell cell, Function<Taken, String> what) {
        return cell.taken().stream().map(what).collect(Collectors.joining("\n"));
    }

    /** What is to be known of a cell. */
    public static Wording state(Cell cell) {
        if (!cell.missing().isEmpty()) {
            String units = String.join("、", cell.missing());
            return new Wording("未计入数字不一的单位：" + units, "left out, their prints differ: " + units);
        }
        if (cell.conflict()) {
            return new Wording("各处数字不一", "prints differ");
        }
        if (cell.taken().isEmpty()) {
            return new Wording("没有印这一项", "not printed");
        }
        boolean later = cell.units() == 1
                && cell.taken().stream().allMatch(taken -> taken.source().year() != cell.year());
        Wording from =
                later ? new Wording("取自以后年度报告的上年数", "from a later report's figure of last year") : new Wording("", "");
        Wording doubt = cell.doubted()
                ? new Wording(
                        (later ? "；" : "") + "与报告中其他数不符，请核实",
                        (later ? "; " : "") + "does not tie with its report, check it")
                : new Wording("", "");
        return new Wording(from.zh() + doubt.zh(), from.en() + doubt.en());
    }

    /** One JSON object and a line feed, in UTF-8. The stream stays open. */
    public static void json(OutputStream out, Comparison comparison, Language language) throws IOException {
        String object = JsonLine.of(json -> {
            json.writeStartObject();
            json.writeStringField("figures", comparison.figures().name().toLowerCase(Locale.ROOT));
            json.writeStringField("measure", comparison.measure());
            json.writeArrayFieldStart("rows");
            for (Row row : comparison.rows()) {
                row(json, row, language);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
        out.write((object + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void row(JsonGenerator json, Row row, Language language) throws IOException {
        json.writeStartObject();
        json.writeStringField("item", row.item());
        json.writeStringField("name", row.name());
        json.writeStringField("region", row.region());
        json.writeStringField("scope", row.scope());
        json.writeArrayFieldStart("cells");
        for (Cell cell : row.cells()) {
            json.writeStartObject();
            json.writeNumberField("year", cell.year());
            number(json, "value", cell.value());
            json.writeNumberField("units", cell.units());
            json.writeBooleanField("conflict", cell.conflict());
            json.writeStringField("state", state(cell).in(language));
            if (cell.change().isPresent()) {
                number(json, "change", cell.change().map(Change::difference));
                number(json, "change_percent", cell.change().flatMap(Change::percent));
                json.writeNumberField("since", cell.change().get().since());
            }
            taken(json, "taken", cell.taken());
            json.writeEndObject();
        }
        json.writeEndArray();
        taken(json, "others", row.others());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            json.writeFieldName(name);
            json.writeNumber(number.get().toPlainString());
        }
    }

    private static void taken(JsonGenerator json, String name, List<Taken> all) throws IOException {
        json.writeArrayFieldStart(name);
        for (Taken taken : all) {
            json.writeStartObject();
            json.writeStringField("text", taken.text());
            number(json, "value", Optional.of(taken.value()));
            json.writeStringField("measure", taken.measure());
            json.writeStringField("scope", taken.scope());
            json.writeStringField("unit", taken.source().unit());
            json.writeNumberField("about", taken.source().about());
            json.writeNumberField("reported", taken.source().year());
            json.writeStringField("report", taken.source().title());
            json.writeStringField("path", taken.source().path());
            json.writeNumberField("start", taken.source().start());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
