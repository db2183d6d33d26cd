package org.gouji.ingest.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.gouji.model.Wording;

/**
 * The pages of 512 bytes that say how characters and paragraphs look: what is deleted or hidden, where tables and lists are (FKP). A
 * parser reads garbage in them as other formatting; here only what every writer must keep to is looked at.
 */
final class FormattingPages {
    private static final int PAGE = 512;
    private static final int CHARACTERS = 12;
    private static final int PARAGRAPHS = 13;
    private static final int MOST_RUNS = 0x65;
    private static final int MOST_PARAGRAPHS = 0x1D;
    private static final int PARAGRAPH_ENTRY = 13;
    private static final int PAGE_NUMBER = 0x3FFFFF;

    /** Says that the properties of a paragraph stand in the stream of data, and where. */
    private static final Set<Integer> ELSEWHERE = Set.of(0x6645, 0x6646);

    /** The property whose length takes two bytes, and the one whose length may have to be counted. */
    private static final int TABLE_CELLS = 0xD608;

    private static final int TABS = 0xC615;
    private static final int TABS_COUNTED = 255;

    /** Sound files hold as many bytes behind the last property, or lack them: writers fill up pairs, and count wrongly. */
    private static final int LEFT_OVER = 3;

    private final ByteBuffer main;
    private final ByteBuffer table;
    /** Holds the properties of paragraphs that are too long for their page: those that end the rows of wide tables. */
    private final ByteBuffer data;

    private FormattingPages(HWPFDocument word) {
        this.main = ByteBuffer.wrap(word.getMainStream()).order(ByteOrder.LITTLE_ENDIAN);
        this.table = ByteBuffer.wrap(word.getTableStream()).order(ByteOrder.LITTLE_ENDIAN);
        byte[] stream = word.getDataStream();
        this.data = ByteBuffer.wrap(stream == null ? new byte[0] : stream).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A sentence about those that are not as they must be; empty if all are. */
    static Optional<Wording> doubt(HWPFDocument word) {
        return sound(word)
                ? Optional.empty()
                : Optional.of(new Wording(
                        "文件的格式记录出错，已损坏，数字不可全信。",
                        "The records of the file's formatting are broken; its figures can't be relied on."));
    }

    private static boolean sound(HWPFDocument word) {
        FormattingPages pages = new FormattingPages(word);
        try {
            return pages.soundPages(CHARACTERS) && pages.soundPages(PARAGRAPHS);
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
    }

    /** The list of pages: where the text of each begins, where that of the last ends, and the numbers of the pages. */
    private boolean soundPages(int index) {
        int place = Fib.place(main, index);
        int start = main.getInt(place);
        int count = (main.getInt(place + 4) - 4) / 8;
        for (int i = 0; i < count; i++) {
            int from = table.getInt(start + 4 * i);
            int to = table.getInt(start + 4 * i + 4);
            int page = (table.getInt(start + 4 * (count + 1) + 4 * i) & PAGE_NUMBER) * PAGE;
            if (from >= to || !soundPage(page, index == PARAGRAPHS, from, to)) {
                return false;
            }
        }
        return count > 0;
    }

    private boolean soundPage(int page, boolean paragraphs, int from, int to) {
        int count = Byte.toUnsignedInt(main.get(page + PAGE - 1));
        if (count < 1 || count > (paragraphs ? MOST_PARAGRAPHS : MOST_RUNS)) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (main.getInt(page + 4 * i) >= main.getInt(page + 4 * i + 4)) {
                return false;
            }
            int entry = page + 4 * (count + 1) + i * (paragraphs ? PARAGRAPH_ENTRY : 1);
            int properties = 2 * Byte.toUnsignedInt(main.get(entry));
            if (properties != 0 && !(paragraphs ? soundParagraph(page, properties) : soundRun(page, properties))) {
                return false;
            }
        }
        return main.getInt(page) < to && main.getInt(page + 4 * count) > from;
    }

    private boolean soundRun(int page, int offset) {
        int start = offset + 1;
        return soundProperties(page, start, start + Byte.toUnsignedInt(main.get(page + offset)));
    }

    /** The length counts pairs of bytes; a zero says that it stands in the next byte. */
    private boolean soundParagraph(int page, int offset) {
        int pairs = Byte.toUnsignedInt(main.get(page + offset));
        int start = pairs == 0 ? offset + 2 : offset + 1;
        int bytes = pairs == 0 ? 2 * Byte.toUnsignedInt(main.get(page + offset + 1)) : 2 * pairs - 1;
        // The number of the style comes first.
        return bytes >= 2 && soundProperties(page, start + 2, start + bytes);
    }

    private boolean soundProperties(int page, int start, int end) {
        return end < PAGE && soundProperties(main, page + start, page + end, true);
    }

    private boolean soundProperties(ByteBuffer in, int start, int end, boolean first) {
        int at = start;
        while (at + LEFT_OVER < end) {
            int code = Short.toUnsignedInt(in.getShort(at));
            // Properties are of paragraphs, characters, pictures, sections or tables.
            int kind = code >> 10 & 7;
            if (kind < 1 || kind > 5 || ELSEWHERE.contains(code) && !(first && soundElsewhere(in.getInt(at + 2)))) {
                return false;
            }
            at += 2 + operand(in, code, at + 2);
        }
        return at <= end + LEFT_OVER;
    }

    private boolean soundElsewhere(int place) {
        int start = place + 2;
        return soundProperties(data, start, start + Short.toUnsignedInt(data.getShort(place)), false);
    }

    private static int operand(ByteBuffer in, int code, int at) {
        return switch (code >> 13) {
            case 0, 1 -> 1;
            case 2, 4, 5 -> 2;
            case 3 -> 4;
            case 7 -> 3;
            default -> variable(in, code, at);
        };
    }

    private static int variable(ByteBuffer in, int code, int at) {
        int length = Byte.toUnsignedInt(in.get(at));
        if (code == TABLE_CELLS) {
            return 1 + Short.toUnsignedInt(in.getShort(at));
        }
        if (code == TABS && length == TABS_COUNTED) {
            int removed = Byte.toUnsignedInt(in.get(at + 1));
            int added = Byte.toUnsignedInt(in.get(at + 2 + 4 * removed));
            return 3 + 4 * removed + 3 * added;
        }
        return 1 + length;
    }
}
