package org.gouji.ingest.doc;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * The directory of a compound file: a tree of folders and streams. Parsers open what the tree leads to and never miss the rest; but every
 * writer clears the entries that it gives up, so one that nothing leads to has lost its place.
 */
final class StorageTree {
    private static final int ENTRY = 128;
    private static final int NAME_BYTES = 64;
    private static final int TYPE = 66;
    private static final int NEXT = 68;
    private static final int LINKS = 3;
    private static final int NONE = -1;
    private static final int FREE = 0;
    private static final int FOLDER = 1;
    private static final int STREAM = 2;
    private static final int ROOT = 5;

    private final ByteBuffer file;
    private final List<Integer> entries = new ArrayList<>();

    private StorageTree(ByteBuffer file) {
        this.file = file;
    }

    /**
     * Whether it is torn.
     *
     * @param chains for every sector the one that follows it
     * @param first the directory's first sector
     */
    static boolean torn(ByteBuffer file, int sectorBytes, List<Integer> chains, int first) {
        StorageTree tree = new StorageTree(file);
        int sector = first;
        for (int steps = 0; sector >= 0; steps++) {
            if (sector >= chains.size() || steps > chains.size()) {
                // Of large files the chains are not all known; that of small ones is checked elsewhere.
                return false;
            }
            long start = ((long) sector + 1) * sectorBytes;
            for (long at = start; at + ENTRY <= Math.min(file.limit(), start + sectorBytes); at += ENTRY) {
                tree.entries.add((int) at);
            }
            sector = chains.get(sector);
        }
        return tree.torn();
    }

    private boolean torn() {
        BitSet reached = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int entry = open.pop();
            if (entry < 0 || entry >= entries.size() || reached.get(entry) || !sound(entries.get(entry))) {
                return true;
            }
            reached.set(entry);
            for (int link = 0; link < LINKS; link++) {
                int to = file.getInt(entries.get(entry) + NEXT + Integer.BYTES * link);
                if (to != NONE) {
                    open.push(to);
                }
            }
        }
        for (int entry = 0; entry < entries.size(); entry++) {
            if (!reached.get(entry) && file.get(entries.get(entry) + TYPE) != FREE) {
                return true;
            }
        }
        return false;
    }

    private boolean sound(int at) {
        int type = file.get(at + TYPE);
        int name = file.getShort(at + NAME_BYTES);
        return (type == FOLDER || type == STREAM || type == ROOT) && name >= 2 && name <= NAME_BYTES && name % 2 == 0;
    }
}
