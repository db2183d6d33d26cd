package org.gouji.ingest.container;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Limits;

/** Reads the directory at the end of a zip file, and refuses files whose directory can't be trusted. */
final class Directory {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ROW_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int END_BYTES = 22;
    private static final int ROW_BYTES = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    /** The longest that what stands at the end of a file can be. */
    static final int LONGEST_END = END_BYTES + LONGEST_COMMENT;

    private static final int UTF8_NAME = 1 << 11;
    private static final int ENCRYPTED = 1;
    private static final int ZIP64 = 1;
    private static final long IN_ZIP64 = 0xFFFFFFFFL;
    /** Names without the UTF-8 flag come from Chinese archivers. */
    private static final Charset OTHER_NAMES = Charset.forName("GBK");

    private final ByteBuffer tail;
    private final int skipped;
    private final Limits limits;
    private long unpackedSum;

    private Directory(byte[] tail, int skipped, Limits limits) {
        this.tail = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        this.skipped = skipped;
        this.limits = limits;
    }

    static Map<String, Entry> read(byte[] bytes, Limits limits) throws Refusal {
        return read(bytes, 0, limits);
    }

    /**
     * @param tail the end of a file that starts as a zip file does, with all of the directory
     * @param skipped how many bytes come before it
     */
    static Map<String, Entry> read(byte[] tail, int skipped, Limits limits) throws Refusal {
        return new Directory(tail, skipped, limits).read();
    }

    /**
     * Where a file's directory starts, if its end speaks of one.
     *
     * @param tail the end of the file
     * @param skipped how many bytes come before it
     */
    static OptionalLong start(byte[] tail, long skipped) {
        Directory directory = new Directory(tail, 0, Limits.standard());
        try {
            int end = directory.findEnd();
            long start = directory.unsigned(end + 16);
            return start + directory.unsigned(end + 12) == skipped + end
                    ? OptionalLong.of(start)
                    : OptionalLong.empty();
        } catch (Refusal e) {
            return OptionalLong.empty();
        }
    }

    private int two(int at) {
        return Short.toUnsignedInt(tail.getShort(at - skipped));
    }

    private int four(int at) {
        return tail.getInt(at - skipped);
    }

    private Map<String, Entry> read() throws Refusal {
        int end = findEnd();
        int count = two(end + 10);
        long size = Integer.toUnsignedLong(four(end + 12));
        long start = Integer.toUnsignedLong(four(end + 16));
        // A document cut short may still end with the directory of a spreadsheet embedded in it: that one lies
        // elsewhere.
        if (start + size != end || skipped == 0 && four(0) != LOCAL_SIGNATURE) {
            throw noDirectory();
        }
        if (count > limits.maxEntries()) {
            throw Refusal.tooLarge(
                    "压缩包含 " + count + " 个部件，超过上限 " + limits.maxEntries() + "。",
                    "The container has " + count + " parts; the limit is " + limits.maxEntries() + ".");
        }
        return rows(count, (int) start, end);
    }

    private Map<String, Entry> rows(int count, int start, int end) throws Refusal {
        Map<String, Entry> entries = new LinkedHashMap<>();
        int at = start;
        long firstOffset = Long.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            Entry entry = row(at, end);
            at += rowBytes(at);
            firstOffset = Math.min(firstOffset, entry.offset());
            check(entry);
            if (entries.put(entry.name(), entry) != null) {
                throw Refusal.corrupt(
                        "压缩包里部件重复：" + entry.name() + "。", "Duplicate part in the container: " + entry.name() + ".");
            }
        }
        if (firstOffset != 0) {
            throw noDirectory();
        }
        return entries;
    }

    private int findEnd() throws Refusal {
        int last = skipped + tail.limit() - END_BYTES;
        for (int at = last; at >= Math.max(skipped, last - LONGEST_COMMENT); at--) {
            if (four(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw noDirectory();
    }

    private static Refusal noDirectory() {
        return Refusal.corrupt(
                "文件不完整：文件末尾缺失或错位，可能没有下载或拷贝完。",
                "The file is incomplete: its end (the zip directory) is missing or misplaced; it may not have been"
                        + " copied or downloaded whole.");
    }

    private int rowBytes(int at) {
        return ROW_BYTES + two(at + 28) + two(at + 30) + two(at + 32);
    }

    private Entry row(int at, int end) throws Refusal {
        if (at + ROW_BYTES > end || four(at) != ROW_SIGNATURE || at + rowBytes(at) > end) {
            throw noDirectory();
        }
        int flags = two(at + 8);
        if ((flags & ENCRYPTED) != 0) {
            throw Refusal.encrypted();
        }
        int nameBytes = two(at + 28);
        Charset charset = (flags & UTF8_NAME) != 0 ? StandardCharsets.UTF_8 : OTHER_NAMES;
        String name = new String(tail.array(), at - skipped + ROW_BYTES, nameBytes, charset);
        long[] sizes = {unsigned(at + 24), unsigned(at + 20), unsigned(at + 42)};
        widen(sizes, at + ROW_BYTES + nameBytes, two(at + 30));
        int method = two(at + 10);
        return new Entry(name, at + ROW_BYTES, nameBytes, method, unsigned(at + 16), sizes[1], sizes[0], sizes[2]);
    }

    private long unsigned(int at) {
        return Integer.toUnsignedLong(four(at));
    }

    /** Sizes that don't fit, or that a streaming writer left open, stand in the zip64 field in this order. */
    private void widen(long[] sizes, int extra, int extraBytes) {
        int at = extra;
        int stop = extra + extraBytes;
        while (at + 4 <= stop) {
            int length = two(at + 2);
            if (two(at) == ZIP64) {
                int value = at + 4;
                for (int i = 0; i < sizes.length && value + 8 <= Math.min(stop, at + 4 + length); i++) {
                    if (sizes[i] == IN_ZIP64) {
                        sizes[i] = tail.getLong(value - skipped);
                        value += 8;
                    }
                }
            }
            at += 4 + length;
        }
    }

    private void check(Entry entry) throws Refusal {
        String name = entry.name();
        if (name.startsWith("/") || name.contains("\\") || name.contains(":") || escapes(name)) {
            throw Refusal.corrupt("压缩包里有越界的部件名。", "A part of the container has a name that leads outside of it.");
        }
        if (entry.unpacked() < 0 || entry.packed() < 0 || entry.offset() < 0) {
            throw noDirectory();
        }
        long size = entry.unpacked();
        unpackedSum += Math.min(size, limits.maxUnpackedBytes() + 1);
        if (entry.text() && size > limits.maxPartBytes() || unpackedSum > limits.maxUnpackedBytes()) {
            throw Refusal.tooLarge(
                    "文件解压后过大（" + name + "），超过上限；确需读取请加 --allow-large。",
                    "The file is too large when unpacked (at " + name + "); --allow-large raises the limit.");
        }
    }

    private static boolean escapes(String name) {
        for (String step : name.split("/")) {
            if (step.equals("..")) {
                return true;
            }
        }
        return false;
    }
}
