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
import java.util.Map;
import org.gouji.model.Language;

/**
 * What a search found as a table: CSV as {@link Figures#csv(OutputStream, Iterable, Language)} writes it, or one JSON object. Rows come one
 * at a time and are written at once; the same rows give the same bytes.
 */
public final class FoundTable implements AutoCloseable {
    private final Form form;
    private boolean first = true;

    private FoundTable(Form form) {
        this.form = form;
    }

    /** How rows are written. */
    private interface Form {
        void row(Map<FoundColumn, String> row, boolean first) throws IOException;

        void end(boolean empty) throws IOException;
    }

    /** What is said of a search before its hits, in JSON. */
    @FunctionalInterface
    public interface Head {
        void write(Fields fields) throws IOException;
    }

    /** Names and values of a JSON object. */
    public interface Fields {
        void text(String name, String value) throws IOException;

        void number(String name, long value) throws IOException;

        void object(String name, Head inside) throws IOException;

        /** Objects in a list. */
        void list(String name, List<? extends Head> inside) throws IOException;
    }

    /** Begins a CSV table with these columns. The stream stays open. */
    public static FoundTable csv(OutputStream stream, List<FoundColumn> columns, Language language) throws IOException {
        Csv csv = Csv.begin(stream, columns.stream().map(FoundColumn::title).toList(), language);
        return new FoundTable(new Form() {
            @Override
            public void row(Map<FoundColumn, String> row, boolean first) throws IOException {
                for (FoundColumn column : columns) {
                    String value = row.getOrDefault(column, "");
                    if (column.number()) {
                        csv.plain(value);
                    } else {
                        csv.text(value);
                    }
                }
                csv.end();
            }

            @Override
            public void end(boolean empty) throws IOException {
                csv.finish();
            }
        });
    }

    /** Begins a JSON object: first what the head says, then {@code hits}, an object a line. The stream stays open. */
    public static FoundTable json(OutputStream stream, Head head) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        String written = object(head);
        out.write(written.substring(0, written.length() - 1) + ",\"hits\":[");
        return new FoundTable(new Form() {
            @Override
            public void row(Map<FoundColumn, String> row, boolean first) throws IOException {
                out.write((first ? "\n" : ",\n") + object(fields -> cells(fields, row)));
            }

            @Override
            public void end(boolean empty) throws IOException {
                out.write(empty ? "]}\n" : "\n]}\n");
                out.flush();
            }
        });
    }

    /** The next row; columns that it has nothing for are absent. */
    public void row(Map<FoundColumn, String> row) throws IOException {
        form.row(row, first);
        first = false;
    }

    @Override
    public void close() throws IOException {
        form.end(first);
    }

    private static void cells(Fields fields, Map<FoundColumn, String> row) throws IOException {
        for (FoundColumn column : FoundColumn.values()) {
            String value = row.getOrDefault(column, "");
            if (!value.isEmpty()) {
                if (column.number()) {
                    ((Written) fields).number(column.key(), new BigDecimal(value));
                } else {
                    fields.text(column.key(), value);
                }
            }
        }
    }

    private static String object(Head head) throws IOException {
        return JsonLine.of(json -> {
            json.writeStartObject();
            head.write(new Written(json));
            json.writeEndObject();
        });
    }

    /** Fields as Jackson writes them. */
    private record Written(JsonGenerator json) implements Fields {
        @Override
        public void text(String name, String value) throws IOException {
            json.writeStringField(name, value);
        }

        @Override
        public void number(String name, long value) throws IOException {
            json.writeNumberField(name, value);
        }

        void number(String name, BigDecimal value) throws IOException {
            json.writeFieldName(name);
            json.writeNumber(value.toPlainString());
        }

        @Override
        public void object(String name, Head inside) throws IOException {
            json.writeObjectFieldStart(name);
            inside.write(this);
            json.writeEndObject();
        }

        @Override
        public void list(String name, List<? extends Head> inside) throws IOException {
            json.writeArrayFieldStart(name);
            for (Head one : inside) {
                json.writeStartObject();
                one.write(this);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
