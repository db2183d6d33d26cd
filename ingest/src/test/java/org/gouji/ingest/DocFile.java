package org.gouji.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Changes .doc files in ways that no program at hand writes them, for tests. */
final class DocFile {
    private static final int LIST_OVERRIDES = 74;
    private static final int LISTS = 73;

    private final byte[] main;
    private final String tableName;
    private byte[] table;
    private final byte[] original;

    private DocFile(byte[] doc) {
        this.original = doc;
        this.main = stream(doc, "WordDocument");
        this.tableName = (main[11] & 2) != 0 ? "1Table" : "0Table";
        this.table = stream(doc, tableName);
    }

    static DocFile of(byte[] doc) {
        return new DocFile(doc);
    }

    private static byte[] stream(byte[] doc, String name) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(doc));
                DocumentInputStream in = files.createDocumentInputStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the file information block keeps the place of a table: an offset and a length. */
    private int place(int index) {
        ByteBuffer fib = fib();
        int longs = 34 + 2 * fib.getShort(32);
        return longs + 4 + 4 * fib.getShort(longs) + 8 * index;
    }

    private ByteBuffer fib() {
        return ByteBuffer.wrap(main).order(ByteOrder.LITTLE_ENDIAN);
    }

    private ByteBuffer table() {
        return ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * A list as paragraphs name it.
     *
     * @param base which of the document's lists it takes its levels from, counted from 1
     * @param levels those that it says anew, as {@link #startAt} and {@link #form} write them
     */
    record ListOf(int base, byte[]... levels) {}

    /** Says anew what the lists are that paragraphs name, by their number. */
    DocFile lists(ListOf... lists) {
        int start = fib().getInt(place(LISTS));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes(4).putInt(lists.length).array());
        for (ListOf list : lists) {
            int base = table().getInt(start + 2 + 28 * (list.base() - 1));
            byte count = (byte) list.levels().length;
            out.writeBytes(bytes(16).putInt(base).putInt(0).putInt(0).put(count).array());
        }
        for (ListOf list : lists) {
            out.writeBytes(bytes(4).putInt(-1).array());
            for (byte[] level : list.levels()) {
                out.writeBytes(level);
            }
        }
        return append(LIST_OVERRIDES, out.toByteArray());
    }

    /** A level that begins with a number of its own. */
    static byte[] startAt(int level, int number) {
        return bytes(8).putInt(number).putInt(level | 0x10).array();
    }

    /** A level of another form; its label is the number and what follows. */
    static byte[] form(int level, int format, String after) {
        ByteBuffer out = bytes(8 + 28 + 2 + 2 * (1 + after.length()));
        out.putInt(1).putInt(level | 0x30);
        out.putInt(1)
                .put((byte) format)
                .put((byte) 0)
                .put((byte) 1)
                .position(8 + 15)
                .put((byte) 2)
                .position(8 + 28);
        out.putShort((short) (1 + after.length())).putChar((char) level);
        after.chars().forEach(c -> out.putChar((char) c));
        return out.array();
    }

    /**
     * Sets flags of a level, and after which level it begins anew.
     *
     * @param label tells the level; the numbers of levels are written as the characters 0, 1 and so on
     * @param occurrence which of the levels with that label, from 1
     */
    DocFile flagged(String label, int flags, int restart, int occurrence) {
        String latin = new String(table, StandardCharsets.ISO_8859_1);
        String text = new String(label.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        // A level is a record of 28 bytes, two lists of properties whose lengths it holds, the length of the label, and
        // the label.
        String level = (char) label.length() + "\0" + text;
        int at = -1;
        for (int i = 0; i < occurrence; i++) {
            at = latin.indexOf(level, at + 1);
        }
        for (int record = at - 28; record > at - 28 - 255; record--) {
            int lists = Byte.toUnsignedInt(table[record + 24]) + Byte.toUnsignedInt(table[record + 25]);
            if (record + 28 + lists == at && table().getInt(record) == 1) {
                table[record + 5] |= (byte) flags;
                table[record + 26] = (byte) restart;
                return this;
            }
        }
        throw new IllegalArgumentException("no level has the label " + label);
    }

    private static ByteBuffer bytes(int count) {
        return ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    }

    private DocFile append(int index, byte[] data) {
        int place = place(index);
        fib().putInt(place, table.length).putInt(place + 4, data.length);
        byte[] longer = Arrays.copyOf(table, table.length + data.length);
        System.arraycopy(data, 0, longer, table.length, data.length);
        table = longer;
        return this;
    }

    byte[] bytes() {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(original));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createOrUpdateDocument(new ByteArrayInputStream(main), "WordDocument");
            files.createOrUpdateDocument(new ByteArrayInputStream(table), tableName);
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
