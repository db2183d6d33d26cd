package org.gouji.ingest.doc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Status;

/** The head of the Word stream (file information block), looked at before anything is parsed by it. */
final class Fib {
    private static final int BYTES = 12;
    private static final short MAGIC = (short) 0xA5EC;
    /** The lowest version of Word 97; those below are Word 6.0 and 95. */
    private static final int WORD_97 = 0x00C1;

    private static final int ENCRYPTED = 0x0100;
    private static final int BYTES_BEFORE_COUNTS = 32;

    private Fib() {}

    /** Whether a password locks the document. Refuses what can't be read for a reason that a person can act on. */
    static boolean locked(POIFSFileSystem files) throws Refusal, IOException {
        byte[] head = new byte[BYTES];
        try (DocumentInputStream in = files.createDocumentInputStream("WordDocument")) {
            in.readFully(head);
        }
        ByteBuffer fib = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        int version = Short.toUnsignedInt(fib.getShort(2));
        if (fib.getShort(0) != MAGIC && version >= WORD_97 || version == 0) {
            throw Doc.broken();
        }
        if (version < WORD_97) {
            throw new Refusal(
                    Status.UNSUPPORTED,
                    "这是 Word 6.0/95 的旧格式，请用 Word 打开后另存为 docx。",
                    "This is the old format of Word 6.0/95; open it in Word and save it as docx.");
        }
        return (fib.getShort(10) & ENCRYPTED) != 0;
    }

    /**
     * Where the head keeps the place of a table: an offset into the table stream, and a length.
     *
     * @param main the Word stream
     * @param index which of the tables, in the order of the format's description
     */
    static int place(ByteBuffer main, int index) {
        int longs = BYTES_BEFORE_COUNTS + 2 + 2 * Short.toUnsignedInt(main.getShort(BYTES_BEFORE_COUNTS));
        return longs + 4 + 4 * Short.toUnsignedInt(main.getShort(longs)) + 8 * index;
    }
}
