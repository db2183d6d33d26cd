package org.gouji.parquet;

import java.util.Locale;

/**
 * A column of a Parquet file.
 *
 * @param name lower-case letters and underscores
 * @param type what its values are
 */
public record Column(String name, Type type) {
    public Column {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("no name of a column: " + name);
        }
    }

    /** What a column's values are. */
    public enum Type {
        /** Words. */
        TEXT("VARCHAR"),
        /** Years and the like: 32 bits. */
        SMALL("INTEGER"),
        /** Counts and sizes: 64 bits. */
        WHOLE("BIGINT"),
        /** Exact, with {@link #DECIMALS} places. */
        DECIMAL("DECIMAL(" + DIGITS + "," + DECIMALS + ")"),
        /** True or false. */
        TRUTH("BOOLEAN");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }

        /** The name by which SQL knows it. */
        public String sql() {
            return sql;
        }
    }

    /** Digits of an exact number: as many as a Parquet decimal is read with everywhere. */
    public static final int DIGITS = 38;

    /** Decimals of an exact number: 亿元 printed to the cent need ten. */
    public static final int DECIMALS = 12;

    /** How DuckDB's reader is told of it. */
    String definition() {
        return String.format(Locale.ROOT, "'%s': '%s'", name, type.sql());
    }
}
