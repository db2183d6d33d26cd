package org.gouji.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** A member's content that fails at its end where it is not what the directory says. */
final class Verified extends FilterInputStream {
    private final long crc;
    private final CRC32 own = new CRC32();

    Verified(InputStream in, long crc) {
        super(in);
        this.crc = crc;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        if (one >= 0) {
            own.update(one);
        }
        check(one);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = in.read(into, from, length);
        if (got > 0) {
            own.update(into, from, got);
        }
        check(got);
        return got;
    }

    private void check(int got) throws IOException {
        if (got < 0 && own.getValue() != crc) {
            throw new IOException("the checksum is another");
        }
    }
}
