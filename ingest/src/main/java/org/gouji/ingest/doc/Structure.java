package org.gouji.ingest.doc;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.gouji.ingest.compose.Strays;
import org.gouji.model.Wording;

/** Looks for signs of damage that a parser reads over: sectors that are missing or used twice, text that is shorter than it says. */
public final class Structure {
    private static final int HEADER = 512;
    private static final int FAT_SECTORS_IN_HEADER = 109;
    private static final int FREE = -1;
    private static final int LAST_PLAIN = -6;

    /** What Word marks pictures, notes, cells, breaks and fields with. */
    private static final String WORD_CONTROLS =
            "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u0013\u0014\u0015\u001E\u001F";

    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;

    private final ByteBuffer file;
    private final int sectorBytes;

    private Structure(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.sectorBytes = 1 << Math.min(file.getShort(30), 16);
    }

    /** A sentence about what looks damaged in the sectors of a compound file; empty if nothing does. */
    public static Optional<Wording> doubt(byte[] bytes) {
        Structure structure = new Structure(bytes);
        List<Integer> chains = structure.chains();
        if (structure.cutShort(chains)) {
            return Optional.of(new Wording(
                    "文件比目录所记的短，可能没有下载完，数字不可全信。",
                    "The file is shorter than its directory says; its figures can't be relied on."));
        }
        if (crossed(chains)
                || StorageTree.torn(structure.file, structure.sectorBytes, chains, structure.file.getInt(48))) {
            return Optional.of(
                    new Wording(
                            "文件的存储链互相交叉或目录断开，已损坏，数字不可全信。",
                            "The chains of the file's sectors cross each other, or its directory is torn; its figures can't be relied on."));
        }
        return Optional.empty();
    }

    /** A sentence about what looks damaged in a Word document; empty if nothing does. */
    static Optional<Wording> doubt(byte[] bytes, HWPFDocument word) {
        Optional<Wording> sectors = doubt(bytes);
        if (sectors.isPresent()) {
            return sectors;
        }
        return incomplete(word) || garbled(word.getText())
                ? Optional.of(new Wording(
                        "文件正文残缺或含无效字符，已损坏，数字不可全信。",
                        "The file's text is incomplete or holds invalid characters; its figures can't be relied on."))
                : Optional.empty();
    }

    private static boolean incomplete(HWPFDocument word) {
        int expected = 0;
        for (SubdocumentType type : SubdocumentType.values()) {
            expected += word.getFileInformationBlock().getSubdocumentTextStreamLength(type);
        }
        return word.getText().length() < expected;
    }

    /** A report may quote one language of a minority; noise looks like many scripts at once. */
    private static boolean garbled(CharSequence text) {
        if (text.codePoints().anyMatch(Structure::impossible) || Strays.in(text) || unpaired(text)) {
            return true;
        }
        return text.codePoints()
                        .mapToObj(UnicodeScript::of)
                        .filter(script -> !Strays.usual(script))
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether a mark ends a field, or parts its code from its result, where no field is open. */
    private static boolean unpaired(CharSequence text) {
        Deque<Boolean> parted = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == FIELD_BEGIN) {
                parted.push(false);
            } else if (c == FIELD_SEPARATOR && (parted.isEmpty() || parted.pop())) {
                return true;
            } else if (c == FIELD_SEPARATOR) {
                parted.push(true);
            } else if (c == FIELD_END && parted.poll() == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean impossible(int c) {
        int type = Character.getType(c);
        return type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.CONTROL && WORD_CONTROLS.indexOf(c) < 0;
    }

    /** For every sector the one that follows it, or a negative sign. */
    private List<Integer> chains() {
        List<Integer> chains = new ArrayList<>();
        for (int i = 0; i < Math.min(file.getInt(44), FAT_SECTORS_IN_HEADER); i++) {
            long start = ((long) file.getInt(76 + 4 * i) + 1) * sectorBytes;
            for (long at = start; at >= HEADER && at + 4 <= file.limit() && at < start + sectorBytes; at += 4) {
                chains.add(file.getInt((int) at));
            }
        }
        return chains;
    }

    private boolean cutShort(List<Integer> chains) {
        int last = chains.size() - 1;
        while (last >= 0 && chains.get(last) == FREE) {
            last--;
        }
        // Writers may leave the last sector unfilled.
        return ((long) last + 1) * sectorBytes >= file.limit();
    }

    private static boolean crossed(List<Integer> chains) {
        boolean[] followed = new boolean[chains.size()];
        for (int next : chains) {
            if (next >= chains.size() && chains.size() < FAT_SECTORS_IN_HEADER * 128 || next < LAST_PLAIN) {
                return true;
            }
            if (next >= 0 && next < followed.length) {
                if (followed[next]) {
                    return true;
                }
                followed[next] = true;
            }
        }
        return false;
    }
}
