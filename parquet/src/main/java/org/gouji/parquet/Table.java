package org.gouji.parquet;

import java.util.List;

/**
 * What a Parquet file is to hold.
 *
 * @param columns in their order
 * @param order expressions of SQL that rows are put in order by, one at least
 */
public record Table(List<Column> columns, List<String> order) {
    public Table {
        columns = List.copyOf(columns);
        order = List.copyOf(order);
        if (columns.isEmpty() || order.isEmpty()) {
            throw new IllegalArgumentException("a table has columns and an order");
        }
    }
}
