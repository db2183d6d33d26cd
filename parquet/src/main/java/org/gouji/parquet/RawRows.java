package org.gouji.parquet;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as DuckDB reads them: fields that commas part, words always in quotation marks, so that no value is not the empty word. */
record RawRows(Writer out) {
    /** Writes a row: words, truths, numbers, or nothing. */
    void add(List<@Nullable Object> row) throws IOException {
        String before = "";
        for (Object value : row) {
            out.write(before);
            if (value instanceof String words) {
                // DuckDB's reader takes U+0000 for the end of words.
                out.write('"' + words.replace("\"", "\"\"").replace('\0', '\uFFFD') + '"');
            } else if (value != null) {
                out.write(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
            }
            before = ",";
        }
        out.write('\n');
    }
}
