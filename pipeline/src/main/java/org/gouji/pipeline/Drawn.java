package org.gouji.pipeline;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
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
        Out out = new Out();
        out.number(tables.size());
        for (Map.Entry<String, List<List<@Nullable Object>>> table : tables.entrySet()) {
            out.text(table.getKey());
            out.number(table.getValue().size());
            out.number(table.getValue().get(0).size());
            for (List<@Nullable Object> row : table.getValue()) {
                for (Object value : row) {
                    out.value(value);
                }
            }
        }
        return out.bytes();
    }

    /** Bytes that are being written: thousands of values a file, so that each must cost little. */
    private static final class Out {
        private static final int ROOM = 1 << 16;

        private ByteBuffer bytes = ByteBuffer.allocate(ROOM);

        private void value(@Nullable Object value) {
            room(1 + Long.BYTES);
            if (value == null) {
                bytes.put((byte) NULL);
            } else if (value instanceof Number whole) {
                bytes.put((byte) WHOLE).putLong(whole.longValue());
            } else {
                bytes.put((byte) TEXT);
                text((String) value);
            }
        }

        private void number(int number) {
            room(Integer.BYTES);
            bytes.putInt(number);
        }

        private void text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            room(Integer.BYTES + utf8.length);
            bytes.putInt(utf8.length).put(utf8);
        }

        private void room(int more) {
            if (bytes.remaining() < more) {
                int length = Math.max(2 * bytes.capacity(), Math.addExact(bytes.position(), more));
                bytes = ByteBuffer.allocate(length).put(bytes.flip());
            }
        }

        private byte[] bytes() {
            return Arrays.copyOf(bytes.array(), bytes.position());
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
