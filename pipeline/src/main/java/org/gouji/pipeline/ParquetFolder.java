package org.gouji.pipeline;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.gouji.export.AtomicFile;
import org.gouji.parquet.Column;
import org.gouji.parquet.Column.Type;
import org.gouji.parquet.DuckDb;
import org.gouji.parquet.Table;
import org.jspecify.annotations.Nullable;

/** The views of a workspace ({@link SqlAnswer}) as Parquet files, one each, with the same columns; what is exact in the store is exact there. */
public final class ParquetFolder {
    /**
     * A view, and so a file.
     *
     * @param order what its rows are put in order by: however a workspace came about, the same rows give the same bytes
     */
    private record View(String name, List<String> order) {
        /** One with ids that count: r2 comes before r10. */
        static View counted(String name, String id) {
            return new View(name, List.of("path", "report", "length(" + id + ")", id));
        }
    }

    private static final List<View> VIEWS = List.of(
            new View("files", List.of("path")),
            new View("reports", List.of("path", "report")),
            new View("figures", List.of("path", "report", "figure")),
            View.counted("relations", "relation"),
            View.counted("findings", "finding"));

    /** Columns that are not words. */
    private static final Map<String, Type> TYPES = Map.ofEntries(
            Map.entry("bytes", Type.WHOLE),
            Map.entry("reports", Type.WHOLE),
            Map.entry("figures", Type.WHOLE),
            Map.entry("findings", Type.WHOLE),
            Map.entry("report", Type.SMALL),
            Map.entry("figure", Type.SMALL),
            Map.entry("year", Type.SMALL),
            Map.entry("figure_year", Type.SMALL),
            Map.entry("value", Type.DECIMAL),
            Map.entry("approximate", Type.TRUTH));

    private static final String EXACT = "exact_value";
    private static final long A_DAY = 86_400;

    private ParquetFolder() {}

    /**
     * A file that was written.
     *
     * @param rows how many it has
     */
    public record Written(Path file, long rows) {}

    /** Writes the files. Each is there whole or not at all. */
    public static List<Written> write(Path workspace, Path folder, DuckDb engine) throws IOException {
        List<Written> written = new ArrayList<>();
        for (View view : VIEWS) {
            Path file = folder.resolve(view.name() + ".parquet");
            try (SqlAnswer answer = SqlAnswer.of(workspace, "select * from " + view.name(), A_DAY)) {
                Table table = new Table(columns(answer), view.order());
                long[] rows = new long[1];
                AtomicFile.writeNamed(file, (part, raw) -> rows[0] = engine.write(part, raw, table, typed(answer)));
                written.add(new Written(file, rows[0]));
            }
        }
        return written;
    }

    private static List<Column> columns(SqlAnswer answer) {
        return answer.columns().stream()
                .map(name -> new Column(name, TYPES.getOrDefault(name, Type.TEXT)))
                .toList();
    }

    private static Iterable<List<@Nullable Object>> typed(SqlAnswer answer) {
        List<Type> types = columns(answer).stream().map(Column::type).toList();
        int exact = answer.columns().indexOf(EXACT);
        return () -> {
            Iterator<List<@Nullable Object>> rows = answer.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return rows.hasNext();
                }

                @Override
                public List<@Nullable Object> next() {
                    List<@Nullable Object> row = rows.next();
                    for (int i = 0; i < types.size(); i++) {
                        row.set(i, value(types.get(i), types.get(i) == Type.DECIMAL ? row.get(exact) : row.get(i)));
                    }
                    return row;
                }
            };
        };
    }

    private static @Nullable Object value(Type type, @Nullable Object stored) {
        if (stored == null) {
            return null;
        }
        return switch (type) {
            case TRUTH -> !stored.equals(0L);
            case DECIMAL -> exact(new BigDecimal(stored.toString()));
            default -> stored;
        };
    }

    /** A number that would have to be rounded is left out; its text has a column of its own. */
    private static @Nullable BigDecimal exact(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        boolean fits = plain.scale() <= Column.DECIMALS
                && plain.precision() - plain.scale() <= Column.DIGITS - Column.DECIMALS;
        return fits ? plain : null;
    }
}
