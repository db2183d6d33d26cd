package org.gouji.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gouji.export.xlsx.SheetWriter;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Language;

/** The numbers of many reports as one flat table: CSV, JSON lines or a sheet. The same rows give the same bytes. */
public final class Figures {
    private Figures() {}

    /** All numbers of a dossier, report by report, in order of reading. */
    public static List<FigureRow> of(Dossier dossier) {
        return dossier.reports().stream()
                .flatMap(report -> FigureRow.of(dossier, report).stream())
                .toList();
    }

    /** All numbers of many dossiers, one dossier in memory at a time. */
    public static Iterable<FigureRow> of(Iterable<Dossier> dossiers) {
        return Flat.of(dossiers, Figures::of);
    }

    /** CSV in UTF-8 with a byte-order mark, a head row in the language asked for, and lines that end in CR LF. The stream stays open. */
    public static void csv(OutputStream out, Iterable<FigureRow> rows, Language language) throws IOException {
        csv(out, rows, language, CsvGuard.APOSTROPHE);
    }

    /** The same with a choice of what happens to words that look like formulas. */
    public static void csv(OutputStream out, Iterable<FigureRow> rows, Language language, CsvGuard guard)
            throws IOException {
        Csv csv = Csv.begin(
                out,
                guard,
                Stream.of(FigureColumn.values())
                        .map(column -> column.title().in(language))
                        .toList());
        Labels labels = new Labels(language);
        for (FigureRow row : rows) {
            for (FigureColumn column : FigureColumn.values()) {
                String value = column.value(row, labels);
                if (column.numeric()) {
                    csv.plain(value);
                } else {
                    csv.text(value);
                }
            }
            csv.end();
        }
        csv.finish();
    }

    /** One JSON object a line, in UTF-8. Keys are English, numbers are decimal strings, absent values have no key. The stream stays open. */
    public static void jsonl(OutputStream out, Iterable<FigureRow> rows) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (FigureRow row : rows) {
            writer.write(JsonLine.of(json -> object(json, row)) + '\n');
        }
        writer.flush();
    }

    /** A workbook of one sheet, or more where the rows do not fit in one. */
    public static void xlsx(Path target, Iterable<FigureRow> rows, Language language) throws IOException {
        Book.write(target, language, SheetWriter.MOST_ROWS, book -> FigureSheet.all(book, rows));
    }

    private static void object(JsonGenerator json, FigureRow row) throws IOException {
        Origin origin = row.origin();
        Fact fact = row.fact();
        json.writeStartObject();
        json.writeStringField("path", origin.path());
        json.writeStringField("report", origin.report());
        json.writeStringField("title", origin.title());
        json.writeStringField("department", origin.department());
        json.writeStringField("region", origin.region());
        year(json, "reportYear", origin.year());
        json.writeStringField("kind", origin.kind());
        json.writeStringField("section", row.section());
        json.writeStringField("what", row.what().name().toLowerCase(Locale.ROOT));
        json.writeStringField("text", row.text());
        json.writeStringField("value", row.value());
        if (row.yuan().isPresent()) {
            json.writeStringField("yuan", row.yuan().get());
        }
        json.writeStringField("unit", fact.quantity().unit());
        json.writeStringField("item", fact.item());
        json.writeStringField("measure", fact.measure().label());
        json.writeStringField("scope", fact.scope().label());
        year(json, "year", fact.year());
        json.writeStringField("place", fact.place().kind().name().toLowerCase(Locale.ROOT));
        json.writeBooleanField("approximate", fact.quantity().number().approximate());
        json.writeStringField("state", row.standing().state().name().toLowerCase(Locale.ROOT));
        if (row.standing().reason().isPresent()) {
            json.writeStringField("reason", row.standing().reason().get().name().toLowerCase(Locale.ROOT));
        }
        json.writeStringField("sentence", row.sentence());
        json.writeEndObject();
    }

    private static void year(JsonGenerator json, String name, OptionalInt year) throws IOException {
        if (year.isPresent()) {
            json.writeNumberField(name, year.getAsInt());
        }
    }
}
