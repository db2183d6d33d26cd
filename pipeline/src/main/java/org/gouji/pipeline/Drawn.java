package org.gouji.pipeline;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Dossier;
import org.gouji.pipeline.across.Across;
import org.jspecify.annotations.Nullable;

/** The rows that are drawn from a dossier for the tables of the store, all columns but the first, which is the file's key. */
record Drawn(Map<String, List<List<@Nullable Object>>> tables) {
    private static final int NULL = 0;
    private static final int WHOLE = 1;
    private static final int TEXT = 2;

    static Drawn of(Dossier dossier) {
        Map<String, List<List<@Nullable Object>>> tables = new LinkedHashMap<>(Tables.of(dossier));
        tables.putAll(Across.rows(dossier));
        tables.values().removeIf(List::isEmpty);
        return new Drawn(tables);
    }

    /** The rows as bytes, in the order in which {@link #insert} takes them. */
    byte[] bytes() {
        return Bytes.of(out -> {
            out.writeInt(tables.size());
            for (Map.Entry<String, List<List<@Nullable Object>>> table : tables.entrySet()) {
                Bytes.write(out, table.getKey());
                out.writeInt(table.getValue().size());
                out.writeInt(table.getValue().get(0).size());
                for (List<@Nullable Object> row : table.getValue()) {
                    for (Object value : row) {
                        write(out, value);
                    }
                }
            }
        });
    }

    private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeByte(NULL);
        } else if (value instanceof Number whole) {
            out.writeByte(WHOLE);
            out.writeLong(whole.longValue());
        } else {
            out.writeByte(TEXT);
            Bytes.write(out, (String) value);
        }
    }

    /** Gives the statement that inserts into a table. */
    @FunctionalInterface
    interface Inserts {
        PreparedStatement into(String table, int columns) throws SQLException;
    }

    /** Binds the rows and sends them, a table's together. */
    static void insert(byte[] drawn, String file, Inserts inserts) throws SQLException {
        ByteBuffer in = ByteBuffer.wrap(drawn);
        for (int tables = in.getInt(); tables > 0; tables--) {
            String table = text(in);
            int rows = in.getInt();
            int columns = in.getInt();
            PreparedStatement statement = inserts.into(table, columns + 1);
            for (int row = 0; row < rows; row++) {
                statement.setString(1, file);
                for (int column = 0; column < columns; column++) {
                    bind(statement, column + 2, in);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, int column, ByteBuffer in) throws SQLException {
        switch (in.get()) {
            case NULL -> statement.setObject(column, null);
            case WHOLE -> statement.setLong(column, in.getLong());
            default -> statement.setString(column, text(in));
        }
    }

    private static String text(ByteBuffer in) {
        int length = in.getInt();
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }
}
