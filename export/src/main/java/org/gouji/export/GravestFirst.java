package org.gouji.export;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.model.Severity;

/**
 * Rows that wait on the disk until all are known: errors come before warnings and these before notes, the rows of a unit together, and
 * then in the order in which they were added. In memory is only where each begins.
 */
final class GravestFirst {
    private static final Comparator<Row> ORDER =
            Comparator.comparing(Row::severity).thenComparing(Row::unit).thenComparingLong(Row::offset);

    private final Path file;
    private final List<Row> rows = new ArrayList<>();
    private final OutputStream out;
    private long written;

    /** @param file what the rows are kept in */
    GravestFirst(Path file) throws IOException {
        this.file = file;
        this.out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    private record Row(Severity severity, String unit, long offset, int length) {}

    /** Takes the cells of a row. */
    @FunctionalInterface
    interface Sink {
        void row(List<String> cells) throws IOException;
    }

    void add(Severity severity, String unit, List<String> cells) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        DataOutputStream to = new DataOutputStream(packed);
        to.writeInt(cells.size());
        for (String cell : cells) {
            // As they are: words of documents need not be sound enough to be encoded.
            to.writeInt(cell.length());
            to.writeChars(cell);
        }
        packed.writeTo(out);
        rows.add(new Row(severity, unit, written, packed.size()));
        written += packed.size();
    }

    /** Shows all rows in their order; nothing can be added after that. */
    void each(Sink sink) throws IOException {
        out.close();
        rows.sort(ORDER);
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            for (Row row : rows) {
                byte[] packed = new byte[row.length()];
                in.seek(row.offset());
                in.readFully(packed);
                sink.row(cells(ByteBuffer.wrap(packed)));
            }
        }
    }

    private static List<String> cells(ByteBuffer in) {
        int number = in.getInt();
        List<String> cells = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            char[] cell = new char[in.getInt()];
            in.asCharBuffer().get(cell);
            in.position(in.position() + cell.length * Character.BYTES);
            cells.add(new String(cell));
        }
        return cells;
    }
}
