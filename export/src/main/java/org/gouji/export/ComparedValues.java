package org.gouji.export;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.gouji.model.Measure;
import org.gouji.model.Scope;

/**
 * Values that are taken down in the order of reading and given back in the order of what they are about, those about one thing as they
 * came. What is too much for memory is sorted in pieces, kept in a file, and merged.
 */
final class ComparedValues {
    private static final int BUFFER = 1 << 13;

    private final Path file;
    private final int most;
    private final List<Entry> held = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private long written;

    /**
     * @param file where to keep what is too much; made where it is needed, and for others to delete
     * @param most how many values to hold in memory
     */
    ComparedValues(Path file, int most) {
        this.file = file;
        this.most = most;
    }

    /** What a row is about. */
    record Key(String unit, String item, Scope scope, Measure measure) {
        static final Comparator<Key> ORDER = Comparator.comparing(Key::unit)
                .thenComparing(Key::item)
                .thenComparing(Key::scope)
                .thenComparing(Key::measure);
    }

    /**
     * One value.
     *
     * @param yuan the value
     * @param half half a unit of its last digit
     */
    record Entry(Key key, int year, BigDecimal yuan, BigDecimal half) {
        static final Comparator<Entry> ORDER = Comparator.comparing(Entry::key, Key.ORDER);
    }

    /** A sorted piece of the file. */
    private record Piece(long start, int entries) {}

    void add(Entry entry) throws IOException {
        held.add(entry);
        if (held.size() == most) {
            write();
        }
    }

    private void write() throws IOException {
        held.sort(Entry.ORDER);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Entry entry : held) {
                write(entry, out);
            }
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes.toByteArray());
            pieces.add(new Piece(written, held.size()));
            while (left.hasRemaining()) {
                written += channel.write(left, written);
            }
        }
        held.clear();
    }

    private static void write(Entry entry, DataOutputStream out) throws IOException {
        write(entry.key().unit(), out);
        write(entry.key().item(), out);
        out.writeByte(entry.key().scope().ordinal());
        out.writeByte(entry.key().measure().ordinal());
        out.writeInt(entry.year());
        write(entry.yuan().toString(), out);
        write(entry.half().toString(), out);
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Entry read(DataInputStream in) throws IOException {
        Key key = new Key(text(in), text(in), Scope.values()[in.readByte()], Measure.values()[in.readByte()]);
        return new Entry(key, in.readInt(), new BigDecimal(text(in)), new BigDecimal(text(in)));
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Somebody to whom values are shown. */
    interface Visitor {
        void visit(Entry entry) throws IOException;
    }

    /** Shows all values, once. */
    void each(Visitor visitor) throws IOException {
        held.sort(Entry.ORDER);
        if (pieces.isEmpty()) {
            for (Entry entry : held) {
                visitor.visit(entry);
            }
            return;
        }
        write();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            merge(channel, visitor);
        }
    }

    private void merge(FileChannel channel, Visitor visitor) throws IOException {
        PriorityQueue<Source> sources = new PriorityQueue<>(
                Comparator.comparing(Source::next, Entry.ORDER).thenComparingInt(source -> source.number));
        for (Piece piece : pieces) {
            if (piece.entries() > 0) {
                sources.add(new Source(sources.size(), piece, channel));
            }
        }
        while (!sources.isEmpty()) {
            Source first = sources.remove();
            visitor.visit(first.next());
            if (first.advance()) {
                sources.add(first);
            }
        }
    }

    /** A piece that is being read. */
    private static final class Source {
        private final int number;
        private final DataInputStream in;
        private int left;
        private Entry next;

        Source(int number, Piece piece, FileChannel channel) throws IOException {
            this.number = number;
            this.in = new DataInputStream(new BufferedInputStream(new From(channel, piece.start()), BUFFER));
            this.left = piece.entries() - 1;
            this.next = read(in);
        }

        Entry next() {
            return next;
        }

        boolean advance() throws IOException {
            if (left-- == 0) {
                return false;
            }
            next = read(in);
            return true;
        }
    }

    /** A file from a place on: many are read side by side over one channel. */
    private static final class From extends InputStream {
        private final FileChannel channel;
        private long at;

        From(FileChannel channel, long at) {
            this.channel = channel;
            this.at = at;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = channel.read(ByteBuffer.wrap(bytes, from, length), at);
            at += Math.max(0, count);
            return count;
        }
    }
}
