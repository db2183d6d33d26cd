package org.gouji.ingest;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The ways in which a file on an old disk or a bad line is damaged. */
enum Damage {
    /** It ends too early. */
    CUT {
        @Override
        byte[] to(byte[] sound, SplittableRandom random) {
            return Arrays.copyOf(sound, random.nextInt(sound.length));
        }
    },
    /** A stretch of it holds something else: a bad sector. */
    OVERWRITTEN {
        @Override
        byte[] to(byte[] sound, SplittableRandom random) {
            byte[] bytes = sound.clone();
            int start = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, start + 1 + random.nextInt(SECTOR));
            for (int i = start; i < end; i++) {
                bytes[i] = (byte) random.nextInt(256);
            }
            return bytes;
        }
    },
    /** Single bytes of it are others. */
    FLIPPED {
        @Override
        byte[] to(byte[] sound, SplittableRandom random) {
            byte[] bytes = sound.clone();
            int times = 1 + random.nextInt(FLIPS);
            for (int i = 0; i < times; i++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            }
            return bytes;
        }
    };

    private static final int SECTOR = 512;
    private static final int FLIPS = 8;

    abstract byte[] to(byte[] sound, SplittableRandom random);
}
