package org.gouji.pipeline.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Drains what a worker writes to its standard error, and keeps the end of it. */
final class LastWords implements Runnable {
    private static final int MOST = 8_192;

    private final InputStream in;
    private final byte[] ring = new byte[MOST];
    private long seen;

    LastWords(InputStream in) {
        this.in = in;
    }

    @Override
    public void run() {
        byte[] chunk = new byte[MOST];
        try {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                keep(chunk, n);
            }
        } catch (IOException e) {
            // The worker was killed: what it had said is kept.
        }
    }

    private synchronized void keep(byte[] chunk, int length) {
        for (int i = 0; i < length; i++) {
            ring[(int) ((seen + i) % MOST)] = chunk[i];
        }
        seen += length;
    }

    @Override
    public synchronized String toString() {
        int length = (int) Math.min(seen, MOST);
        byte[] end = new byte[length];
        for (int i = 0; i < length; i++) {
            end[i] = ring[(int) ((seen - length + i) % MOST)];
        }
        return new String(end, StandardCharsets.UTF_8).strip();
    }
}
