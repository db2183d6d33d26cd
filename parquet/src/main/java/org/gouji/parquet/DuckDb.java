package org.gouji.parquet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** DuckDB, where its driver is there: it makes Parquet files of rows. The same rows give the same bytes. */
public final class DuckDb implements AutoCloseable {
    /** The driver's version that the tests use; later ones do as well. */
    public static final String VERSION = "1.1.3";

    /** How the jar of the driver is called. */
    public static final String JAR = "duckdb_jdbc-" + VERSION + ".jar";

    private static final String URL_OF_MEMORY = "jdbc:duckdb:";

    /** One thread and the order of the rows: so that the bytes are the same. Nothing is fetched from anywhere. */
    private static final List<String> SETTINGS = List.of(
            "SET threads = 1",
            "SET preserve_insertion_order = true",
            "SET memory_limit = '512MB'",
            "SET autoinstall_known_extensions = false",
            "SET autoload_known_extensions = false");

    /** A row of the file that rows are handed over in: longer than what a cell of a report may hold. */
    private static final int LONGEST_LINE = 32 << 20;

    private final Driver driver;
    private final Optional<URLClassLoader> jar;

    private DuckDb(Driver driver, Optional<URLClassLoader> jar) {
        this.driver = driver;
        this.jar = jar;
    }

    /**
     * The driver on the class path, or in a jar of a folder that is called {@code duckdb_jdbc…}, the last by name.
     *
     * @throws DriverFault if there is such a jar, and no driver can be had of it
     */
    public static Optional<DuckDb> find(Path folder) throws IOException {
        return find(DuckDb.class.getClassLoader(), folder);
    }

    static Optional<DuckDb> find(ClassLoader program, Path folder) throws IOException {
        Optional<Driver> here = driver(program);
        if (here.isPresent()) {
            return here.map(driver -> new DuckDb(driver, Optional.empty()));
        }
        Optional<Path> found = jar(folder);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        URLClassLoader loader =
                new URLClassLoader(new URL[] {found.get().toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        try {
            Driver driver = driver(loader)
                    .orElseThrow(() -> new DriverFault("no driver in " + found.get(), new SQLException()));
            return Optional.of(new DuckDb(driver, Optional.of(loader)));
        } catch (DriverFault e) {
            loader.close();
            throw e;
        }
    }

    private static Optional<Driver> driver(ClassLoader loader) throws DriverFault {
        try {
            for (Driver driver : ServiceLoader.load(Driver.class, loader)) {
                if (driver.acceptsURL(URL_OF_MEMORY)) {
                    return Optional.of(driver);
                }
            }
            return Optional.empty();
        } catch (SQLException | ServiceConfigurationError | LinkageError e) {
            throw new DriverFault(String.valueOf(e.getMessage()), e);
        }
    }

    private static Optional<Path> jar(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        TreeSet<Path> jars = new TreeSet<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "duckdb_jdbc*.jar")) {
            found.forEach(jars::add);
        }
        return jars.isEmpty() ? Optional.empty() : Optional.of(jars.last());
    }

    /** The folder that the program's jars lie in, where a driver is looked for. */
    public static Path folder() {
        try {
            URI place = DuckDb.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(place).toAbsolutePath().getParent();
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException("a class path of no files", e);
        }
    }

    /**
     * Writes rows as a Parquet file.
     *
     * @param file to be written; nothing is done to make it whole or not at all
     * @param raw a file that rows are handed over in; it stays
     * @param table what the file is to hold
     * @param rows each with a value for every column: {@code String}, {@code Long}, {@code BigDecimal}, {@code Boolean}, or nothing
     * @return how many rows there were
     */
    public long write(Path file, Path raw, Table table, Iterable<List<@Nullable Object>> rows) throws IOException {
        long count = 0;
        try (Writer out = new BufferedWriter(Files.newBufferedWriter(raw, StandardCharsets.UTF_8))) {
            RawRows written = new RawRows(out);
            for (List<@Nullable Object> row : rows) {
                written.add(row);
                count++;
            }
        }
        Path room = Files.createTempDirectory("gouji-duckdb-");
        try {
            copy(raw, file, table, room);
        } finally {
            Files.deleteIfExists(room);
        }
        return count;
    }

    /** @param room a folder for what does not fit in memory; DuckDB empties it */
    private void copy(Path raw, Path file, Table table, Path room) throws DriverFault {
        String fields = table.columns().stream().map(Column::definition).collect(Collectors.joining(", ", "{", "}"));
        String read = "read_csv(" + quoted(raw)
                + ", header = false, auto_detect = false, delim = ',', quote = '\"', escape = '\"', "
                + "new_line = '\\n', nullstr = '', allow_quoted_nulls = false, parallel = false, max_line_size = "
                + LONGEST_LINE + ", columns = " + fields + ")";
        List<String> all = new ArrayList<>(SETTINGS);
        all.add("SET temp_directory = " + quoted(room.resolve("room")));
        all.add("COPY (SELECT * FROM " + read + " ORDER BY " + String.join(", ", table.order()) + ") TO " + quoted(file)
                + " (FORMAT PARQUET)");
        try (Connection connection = driver.connect(URL_OF_MEMORY, new Properties());
                Statement statement = connection.createStatement()) {
            for (String sql : all) {
                statement.execute(sql);
            }
        } catch (SQLException | LinkageError e) {
            throw new DriverFault(String.valueOf(e.getMessage()), e);
        }
    }

    private static String quoted(Path file) {
        return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
    }

    @Override
    public void close() throws IOException {
        if (jar.isPresent()) {
            jar.get().close();
        }
    }
}
