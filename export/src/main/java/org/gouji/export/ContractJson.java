package org.gouji.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gouji.export.review.Decision;
import org.gouji.export.review.Decisions;
import org.gouji.export.review.FindingId;
import org.gouji.model.Dossier;
import org.gouji.model.Head;
import org.gouji.model.Identity;
import org.gouji.model.Language;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Source;
import org.gouji.model.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The JSON that Gouji prints for a file, {@code gouji-report/1}; its schema is the resource {@code report.schema.json} beside this class.
 *
 * <p>Offsets are counted in Unicode code points, numbers are plain decimal strings, keys come in the order of the contract, and the
 * same dossier always gives the same characters.
 */
public final class ContractJson {
    /** The contract's name and version. */
    public static final String SCHEMA = "gouji-report/1";

    private static final JsonFactory JSON = new JsonFactory();

    private ContractJson() {}

    /** The dossier as indented JSON that ends with a line feed. */
    public static String write(Dossier dossier, Language language) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return print(dossier, Decisions.NONE, language, printer) + "\n";
    }

    /** The dossier as one line of JSON, without a line feed at its end or any other line separator in it. */
    public static String line(Dossier dossier, Language language) {
        return LineSeparators.escape(print(dossier, Decisions.NONE, language, null));
    }

    /** Dossiers as lines of JSON, in UTF-8. The stream stays open. */
    public static void lines(OutputStream out, Iterable<Dossier> dossiers, Language language) throws IOException {
        lines(out, dossiers, Decisions.NONE, language);
    }

    /** The same with what reviewers decided, at the findings that they decided about. */
    public static void lines(OutputStream out, Iterable<Dossier> dossiers, Decisions decisions, Language language)
            throws IOException {
        for (Dossier dossier : dossiers) {
            String line = LineSeparators.escape(print(dossier, decisions, language, null));
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private static String print(
            Dossier dossier, Decisions decisions, Language language, @Nullable DefaultPrettyPrinter printer) {
        StringWriter out = new StringWriter(dossier.text().length() * 2 + 1024);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(printer);
            file(json, dossier, decisions, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void file(JsonGenerator json, Dossier dossier, Decisions decisions, Language language)
            throws IOException {
        SpanWriter spans = new SpanWriter(json, dossier.text());
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        source(json, dossier);
        json.writeStringField("text", dossier.text());
        json.writeArrayFieldStart("reports");
        for (Report report : dossier.reports()) {
            List<Optional<Decision>> decided = decisions.isEmpty()
                    ? List.of()
                    : FindingId.of(dossier, report).stream().map(decisions::of).toList();
            report(json, report, spans, decided, language);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("warnings");
        for (Wording warning : dossier.warnings()) {
            json.writeString(warning.in(language));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void source(JsonGenerator json, Dossier dossier) throws IOException {
        Source source = dossier.source();
        json.writeObjectFieldStart("source");
        json.writeStringField("path", source.path());
        json.writeStringField("mediaType", source.mediaType());
        json.writeStringField("sha256", source.sha256());
        json.writeStringField("status", dossier.status().name());
        json.writeEndObject();
    }

    private static void report(
            JsonGenerator json, Report report, SpanWriter spans, List<Optional<Decision>> decided, Language language)
            throws IOException {
        json.writeStartObject();
        head(json, report.head(), spans);
        sections(json, report.body().sections(), spans);
        ContractFigures.write(json, report, spans, language);
        ContractTables.write(json, report, spans);
        ContractChecks.write(json, report, spans, decided, language);
        ContractCoverage.write(json, report.standings());
        json.writeEndObject();
    }

    private static void head(JsonGenerator json, Head head, SpanWriter spans) throws IOException {
        json.writeStringField("id", head.id());
        if (head.partOf().isPresent()) {
            json.writeStringField("partOf", head.partOf().get());
        }
        Identity identity = head.identity();
        json.writeStringField("title", identity.title());
        json.writeStringField("department", identity.department());
        json.writeStringField("region", identity.region());
        if (identity.year().isPresent()) {
            json.writeNumberField("year", identity.year().getAsInt());
        }
        json.writeStringField("kind", identity.kind());
        spans.span("span", head.span());
    }

    private static void sections(JsonGenerator json, List<Section> sections, SpanWriter spans) throws IOException {
        json.writeArrayFieldStart("sections");
        for (Section section : sections) {
            json.writeStartObject();
            json.writeNumberField("level", section.level());
            json.writeStringField("label", section.label());
            json.writeStringField("title", section.title());
            spans.span("heading", section.heading());
            spans.span("span", section.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
