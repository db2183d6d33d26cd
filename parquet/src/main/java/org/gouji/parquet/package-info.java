/**
 * Parquet files (列式文件) by way of DuckDB, whose driver is not shipped: who wants Parquet puts its jar beside the program's. Start with
 * {@link org.gouji.parquet.DuckDb}. Imports the JDK only; the driver is met as a {@link java.sql.Driver}.
 */
@NullMarked
package org.gouji.parquet;

import org.jspecify.annotations.NullMarked;
