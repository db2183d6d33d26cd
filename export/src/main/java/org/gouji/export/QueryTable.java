package org.gouji.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of any columns as CSV or JSON: the answers to questions in SQL. The stream stays open. */
public final class QueryTable {
    private QueryTable() {}

    /** CSV as {@link Figures#csv(OutputStream, Iterable, org.gouji.model.Language)} writes it. @return how many rows there were */
    public static long csv(OutputStream out, List<String> columns, Iterable<List<@Nullable Object>> rows)
            throws IOException {
        Csv csv = Csv.begin(out, CsvGuard.APOSTROPHE, columns);
        long count = 0;
        for (List<@Nullable Object> row : rows) {
            for (Object value : row) {
                if (value instanceof String words) {
                    csv.text(words);
                } else {
                    csv.plain(value == null ? "" : plain(value));
                }
            }
            csv.end();
            count++;
        }
        csv.finish();
        return count;
    }

    /** A JSON array of objects, one a line. @return how many rows there were */
    public static long json(OutputStream out, List<String> columns, Iterable<List<@Nullable Object>> rows)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        long count = 0;
        for (List<@Nullable Object> row : rows) {
            writer.write(count == 0 ? "[\n" : ",\n");
            writer.write(object(columns, row));
            count++;
        }
        writer.write(count == 0 ? "[]\n" : "\n]\n");
        writer.flush();
        return count;
    }

    private static String object(List<String> columns, List<@Nullable Object> row) throws IOException {
        return JsonLine.of(json -> {
            json.writeStartObject();
            for (int i = 0; i < columns.size(); i++) {
                json.writeFieldName(columns.get(i));
                Object value = row.get(i);
                if (value == null) {
                    json.writeNull();
                } else if (value instanceof String words) {
                    json.writeString(words);
                } else {
                    json.writeNumber(plain(value));
                }
            }
            json.writeEndObject();
        });
    }

    /** A number as people write it: 1234567.5, not 1.2345675E6. */
    public static String plain(Object number) {
        if (number instanceof Double real && !real.isNaN() && !real.isInfinite()) {
            String plain = BigDecimal.valueOf(real).toPlainString();
            return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
        }
        return number.toString();
    }
}
