package org.gouji.pipeline.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * A message between a pool and a worker.
 *
 * @param kind what it says
 * @param payload its content
 */
record Frame(Kind kind, byte[] payload) {
    /** Starts each frame: what is not one is told at its first byte or soon after. */
    private static final int MARK = 0x476A4652;

    private static final byte[] NOTHING = {};

    /** What messages there are. */
    enum Kind {
        /** To a worker, first: how to work. */
        SETUP,
        /** To a worker: a job. */
        JOB,
        /** From a worker: it is set up. */
        READY,
        /** From a worker, now and then: it is alive. */
        BEAT,
        /** From a worker: the result of the job. */
        DONE
    }

    static Frame of(Kind kind) {
        return new Frame(kind, NOTHING);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        out.writeByte(kind.ordinal());
        out.writeInt(payload.length);
        out.write(payload);
        out.flush();
    }

    /**
     * The next frame.
     *
     * @param most bytes of a payload
     * @throws EOFException where the other end is gone
     * @throws IOException where something else than a frame comes, or one that is too long
     */
    static Frame read(DataInputStream in, int most) throws IOException {
        int mark = in.readInt();
        int kind = in.readUnsignedByte();
        int length = in.readInt();
        if (mark != MARK || kind >= Kind.values().length || length < 0 || length > most) {
            throw new IOException("no frame of at most " + most + " bytes: mark " + Integer.toHexString(mark)
                    + ", kind " + kind + ", length " + length);
        }
        byte[] payload = in.readNBytes(length);
        if (payload.length < length) {
            throw new EOFException("a frame ends early");
        }
        return new Frame(Kind.values()[kind], payload);
    }
}
