package org.gouji.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gouji.export.Likeness.Figures;
import org.gouji.export.Likeness.Match;
import org.gouji.export.Likeness.Paper;
import org.gouji.export.Likeness.Passage;
import org.gouji.model.Language;
import org.gouji.model.Wording;

/** {@link Likeness} as CSV, a line for each shared passage, or as JSON. The same input gives the same bytes. */
public final class LikenessTable {
    private static final List<Wording> HEADS = List.of(
            new Wording("报告", "report"),
            new Wording("雷同报告", "other report"),
            new Wording("雷同报告单位", "other unit"),
            new Wording("雷同报告年度", "other year"),
            new Wording("雷同文字%", "alike %"),
            new Wording("数字也相同%", "figures too %"),
            new Wording("少见文字%", "telling %"),
            new Wording("数字", "figures"),
            new Wording("有此文字的报告数", "reports that have it"),
            new Wording("本报告文字", "text"),
            new Wording("雷同报告文字", "other text"),
            new Wording("文件", "path"),
            new Wording("雷同文件", "other path"));

    private LikenessTable() {}

    /** The figures of a passage in a word. */
    public static Wording figures(Figures figures) {
        return switch (figures) {
            case NONE -> new Wording("无数字", "no figures");
            case SAME -> new Wording("数字也相同", "same figures");
            case OTHER -> new Wording("数字不同", "other figures");
        };
    }

    /** CSV with a byte-order mark. The stream stays open. */
    public static void csv(OutputStream out, List<Likeness> all, Language language) throws IOException {
        Csv csv = Csv.begin(out, HEADS, language);
        for (Likeness likeness : all) {
            for (Match match : likeness.matches()) {
                for (Passage passage : match.passages()) {
                    line(csv, likeness.report(), match, passage, language);
                }
            }
        }
        csv.finish();
    }

    private static void line(Csv csv, Paper report, Match match, Passage passage, Language language)
            throws IOException {
        Paper other = match.other();
        csv.text(report.title()).text(other.title()).text(other.unit());
        csv.plain(other.year().isPresent() ? Integer.toString(other.year().getAsInt()) : "");
        csv.plain(match.alike().toPlainString())
                .plain(match.exact().toPlainString())
                .plain(match.telling().toPlainString());
        csv.plain(figures(passage.figures()).in(language)).plain(Integer.toString(passage.reports()));
        csv.text(passage.here()).text(passage.there()).text(report.path()).text(other.path());
        csv.end();
    }

    /** One JSON object a line, in UTF-8: one for each report asked about. The stream stays open. */
    public static void json(OutputStream out, List<Likeness> all) throws IOException {
        for (Likeness likeness : all) {
            out.write((JsonLine.of(json -> object(json, likeness)) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private static void object(JsonGenerator json, Likeness likeness) throws IOException {
        json.writeStartObject();
        json.writeFieldName("report");
        paper(json, likeness.report());
        json.writeNumberField("length", likeness.length());
        json.writeNumberField("compared", likeness.compared());
        json.writeArrayFieldStart("matches");
        for (Match match : likeness.matches()) {
            json.writeStartObject();
            json.writeFieldName("other");
            paper(json, match.other());
            json.writeNumberField("alike", match.alike());
            json.writeNumberField("exact", match.exact());
            json.writeNumberField("telling", match.telling());
            json.writeArrayFieldStart("passages");
            for (Passage passage : match.passages()) {
                passage(json, passage);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("more", likeness.more());
        json.writeEndObject();
    }

    private static void paper(JsonGenerator json, Paper paper) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", paper.path());
        json.writeStringField("title", paper.title());
        json.writeStringField("unit", paper.unit());
        if (paper.year().isPresent()) {
            json.writeNumberField("year", paper.year().getAsInt());
        }
        json.writeEndObject();
    }

    private static void passage(JsonGenerator json, Passage passage) throws IOException {
        json.writeStartObject();
        json.writeStringField("here", passage.here());
        json.writeStringField("there", passage.there());
        json.writeStringField("figures", passage.figures().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("reports", passage.reports());
        json.writeEndObject();
    }
}
