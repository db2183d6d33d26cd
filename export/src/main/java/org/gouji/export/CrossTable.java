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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.export.WorkbookInput.Places;
import org.gouji.export.WorkbookInput.ProgramFacts;
import org.gouji.export.review.Decisions;
import org.gouji.export.xlsx.SheetWriter;
import org.gouji.model.CrossCheck;
import org.gouji.model.CrossCheck.Side;
import org.gouji.model.Language;
import org.gouji.model.RuleInfo;
import org.gouji.model.Wording;

/** The comparisons of reports with reports as a table of its own: CSV, JSON lines or a sheet. The same rows give the same bytes. */
public final class CrossTable {
    private static final List<Wording> HEADS = List.of(
            new Wording("单位", "unit"),
            new Wording("报告年度", "year"),
            new Wording("报告类型", "kind"),
            new Wording("项目", "item"),
            new Wording("规则", "rule"),
            new Wording("核对结论", "verdict"),
            new Wording("严重程度", "severity"),
            new Wording("本报告", "text"),
            new Wording("对照报告", "other text"),
            new Wording("核对说明", "message"),
            new Wording("文件", "path"),
            new Wording("对照文件", "other paths"));

    private CrossTable() {}

    /** CSV as {@link Figures#csv(OutputStream, Iterable, Language)} writes it. The stream stays open. */
    public static void csv(OutputStream out, Iterable<CrossCheck> checks, Language language) throws IOException {
        Csv csv = Csv.begin(out, HEADS, language);
        Labels labels = new Labels(language);
        for (CrossCheck check : checks) {
            Side here = check.here();
            csv.text(here.unit()).plain(Integer.toString(here.year())).text(here.kind());
            csv.text(check.item()).plain(check.rule()).plain(labels.of(check.verdict()));
            csv.plain(check.severity().map(labels::of).orElse("")).text(here.text());
            csv.text(joined(check, Side::text)).text(check.message().in(language));
            csv.text(here.path()).text(joined(check, Side::path)).end();
        }
        csv.finish();
    }

    /** One JSON object a line, in UTF-8. The stream stays open. */
    public static void jsonl(OutputStream out, Iterable<CrossCheck> checks, Language language) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (CrossCheck check : checks) {
            writer.write(JsonLine.of(json -> object(json, check, language)) + '\n');
        }
        writer.flush();
    }

    /** A workbook with the sheet 跨年核对 alone. */
    public static void xlsx(Path target, Iterable<CrossCheck> checks, List<RuleInfo> rules, Language language)
            throws IOException {
        Path root = Path.of("").toAbsolutePath();
        WorkbookInput input = new WorkbookInput(
                List.of(),
                List.of(),
                checks,
                rules,
                Decisions.NONE,
                new Places(root, List.of(root)),
                new ProgramFacts("", "", List.of()),
                language);
        Book.write(
                target,
                language,
                SheetWriter.MOST_ROWS,
                book -> new CrossSheet(input, new Links(target, input.places())).fill(book));
    }

    private static void object(JsonGenerator json, CrossCheck check, Language language) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", check.rule());
        json.writeStringField("verdict", check.verdict().name().toLowerCase(Locale.ROOT));
        if (check.severity().isPresent()) {
            json.writeStringField("severity", check.severity().get().name().toLowerCase(Locale.ROOT));
        }
        json.writeStringField("item", check.item());
        json.writeStringField("message", check.message().in(language));
        json.writeFieldName("here");
        side(json, check.here());
        json.writeArrayFieldStart("there");
        for (Side side : check.there()) {
            side(json, side);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void side(JsonGenerator json, Side side) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", side.path());
        json.writeStringField("unit", side.unit());
        json.writeNumberField("year", side.year());
        json.writeStringField("kind", side.kind());
        json.writeStringField("text", side.text());
        json.writeStringField("sentence", side.sentence());
        json.writeEndObject();
    }

    /** What the other reports' sides say, a line each. */
    static String joined(CrossCheck check, Function<Side, String> what) {
        return check.there().stream().map(what).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
