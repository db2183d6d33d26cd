package org.gouji.ingest.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Limits;

/**
 * A zip container in memory. Opening it checks its directory against the limits; reading a part checks the part's checksum. For one
 * thread.
 */
public final class Container {
    private static final int LOCAL_BYTES = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int CHUNK = 1 << 16;

    private final byte[] bytes;
    private final Map<String, Entry> entries;
    private final Set<String> checked = new HashSet<>();
    private final Set<String> damaged = new TreeSet<>();

    private Container(byte[] bytes, Map<String, Entry> entries) {
        this.bytes = bytes;
        this.entries = entries;
    }

    /** Whether the bytes start as a zip file does. */
    public static boolean looksLike(byte[] bytes) {
        return bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * Opens a container.
     *
     * @throws Refusal if the directory is missing, has a name twice or one that leads outside, is encrypted, or goes over the limits
     */
    public static Container open(byte[] bytes, Limits limits) throws Refusal {
        return new Container(bytes, Directory.read(bytes, limits));
    }

    /**
     * Checks the directory at the end of a zip file as {@link #open} does, without holding the rest of the file in memory. A file without a
     * directory passes: it has no size yet.
     *
     * @throws Refusal as {@link #open} does
     */
    public static void check(SeekableByteChannel file, Limits limits) throws Refusal, IOException {
        long skipped = Math.max(0, file.size() - Directory.LONGEST_END);
        byte[] tail = from(file, skipped);
        OptionalLong start = Directory.start(tail, skipped);
        if (start.isEmpty()) {
            return;
        }
        if (start.getAsLong() < skipped) {
            skipped = start.getAsLong();
            tail = from(file, skipped);
        }
        Directory.read(tail, (int) skipped, limits);
    }

    private static byte[] from(SeekableByteChannel file, long start) throws IOException {
        ByteBuffer tail = ByteBuffer.allocate((int) (file.size() - start));
        file.position(start);
        while (tail.hasRemaining() && file.read(tail) >= 0) {
            // A channel gives as much as it likes.
        }
        return tail.array();
    }

    public Set<String> names() {
        return entries.keySet();
    }

    /** The content of a part, empty if there is no such part or it can't be unpacked; {@link #damaged()} then names it. */
    public Optional<byte[]> part(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        byte[] content = new byte[(int) entry.unpacked()];
        checked.add(name);
        long crc = unpack(entry, content);
        if (crc != entry.crc()) {
            damaged.add(name);
        }
        return crc < 0 ? Optional.empty() : Optional.of(content);
    }

    /** Checks the parts that nobody has read, so that {@link #damaged()} speaks for all of them. */
    public void checkOthers() {
        byte[] chunk = new byte[CHUNK];
        for (Entry entry : entries.values()) {
            if (checked.add(entry.name()) && unpack(entry, chunk) != entry.crc()) {
                damaged.add(entry.name());
            }
        }
    }

    /** The parts, in order of their names, whose content is not what the directory says. */
    public Set<String> damaged() {
        return Collections.unmodifiableSet(damaged);
    }

    /** Unpacks over and over into {@code target}, never more than the directory says; gives the checksum, or −1 if it can't. */
    private long unpack(Entry entry, byte[] target) {
        long start = contentStart(entry);
        if (start < 0) {
            return -1;
        }
        if (!sameName(entry)) {
            damaged.add(entry.name());
        }
        CRC32 crc = new CRC32();
        if (entry.method() == STORED) {
            if (entry.packed() != entry.unpacked()) {
                return -1;
            }
            crc.update(bytes, (int) start, (int) entry.packed());
            System.arraycopy(bytes, (int) start, target, 0, (int) Math.min(target.length, entry.packed()));
            return crc.getValue();
        }
        return entry.method() == DEFLATED && inflate(entry, (int) start, target, crc) ? crc.getValue() : -1;
    }

    private boolean inflate(Entry entry, int start, byte[] target, CRC32 crc) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, start, (int) entry.packed());
            long left = entry.unpacked();
            while (left > 0) {
                int at = (int) ((entry.unpacked() - left) % target.length);
                int got = inflater.inflate(target, at, (int) Math.min(target.length - at, left));
                if (got == 0) {
                    return false;
                }
                crc.update(target, at, got);
                left -= got;
            }
            return true;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private long contentStart(Entry entry) {
        long header = entry.offset();
        if (header + LOCAL_BYTES > bytes.length || bytes[(int) header] != 'P' || bytes[(int) header + 2] != 3) {
            return -1;
        }
        long start = header + LOCAL_BYTES + twoBytes((int) header + 26) + twoBytes((int) header + 28);
        return start + entry.packed() > bytes.length ? -1 : start;
    }

    /** Whether the part's own header calls it as the directory does. */
    private boolean sameName(Entry entry) {
        int own = (int) entry.offset() + LOCAL_BYTES;
        int ownEnd = own + twoBytes((int) entry.offset() + 26);
        return Arrays.equals(bytes, own, ownEnd, bytes, entry.nameAt(), entry.nameAt() + entry.nameBytes());
    }

    private int twoBytes(int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }
}
