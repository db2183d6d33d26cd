package org.gouji.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.model.Language;
import org.gouji.model.Wording;

/** The ledger of files as a table of its own: CSV or a JSON array, a row for each file. */
public final class LedgerTable {
    private static final List<Wording> HEADS = List.of(
            new Wording("文件", "path"),
            new Wording("状态", "status"),
            new Wording("说明", "reason"),
            new Wording("文件类型", "kind"),
            new Wording("大小（字节）", "bytes"),
            new Wording("用时（秒）", "seconds"),
            new Wording("原文件已不在", "gone"),
            new Wording("报告数", "reports"),
            new Wording("差错", "errors"),
            new Wording("提示", "warnings"),
            new Wording("SHA-256", "sha256"));

    private LedgerTable() {}

    /** CSV as {@link Figures#csv(OutputStream, Iterable, Language)} writes it. The stream stays open. */
    public static void csv(OutputStream out, Iterable<KnownFile> files, Language language) throws IOException {
        Csv csv = Csv.begin(out, HEADS, language);
        Labels labels = new Labels(language);
        for (KnownFile file : files) {
            LedgerRow row = file.row();
            LedgerRow.Counts counts = row.counts();
            csv.text(row.path()).plain(labels.of(row.status())).text(row.why());
            csv.plain(KindName.of(row).in(language)).plain(Long.toString(counts.bytes()));
            csv.plain(seconds(file).toPlainString()).plain(file.gone() ? labels.yes() : "");
            csv.plain(Integer.toString(counts.reports())).plain(Long.toString(counts.errors()));
            csv.plain(Long.toString(counts.warnings())).plain(row.sha256()).end();
        }
        csv.finish();
    }

    /** A JSON array, an object a line. The stream stays open. */
    public static void json(OutputStream out, Iterable<KnownFile> files, Language language) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        String before = "[\n";
        for (KnownFile file : files) {
            writer.write(before + JsonLine.of(json -> object(json, file, language)));
            before = ",\n";
        }
        writer.write(before.startsWith("[") ? "[]\n" : "\n]\n");
        writer.flush();
    }

    private static void object(JsonGenerator json, KnownFile file, Language language) throws IOException {
        LedgerRow row = file.row();
        json.writeStartObject();
        json.writeStringField("path", row.path());
        json.writeStringField("status", row.status().name());
        json.writeStringField("reason", row.why());
        json.writeStringField("kind", KindName.of(row).in(language));
        json.writeStringField("mediaType", row.mediaType());
        json.writeNumberField("bytes", row.counts().bytes());
        json.writeNumberField("seconds", seconds(file));
        json.writeBooleanField("gone", file.gone());
        json.writeNumberField("reports", row.counts().reports());
        json.writeNumberField("errors", row.counts().errors());
        json.writeNumberField("warnings", row.counts().warnings());
        json.writeStringField("sha256", row.sha256());
        json.writeEndObject();
    }

    private static BigDecimal seconds(KnownFile file) {
        return BigDecimal.valueOf(file.millis(), 3);
    }
}
