package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.gouji.model.Limits;
import org.gouji.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The directory of a compound file leads to all that is in it. */
class DocDirectoryTest {
    private static final int SECTOR = 512;
    private static final int ENTRY = 128;
    private static final int TYPE = 66;
    private static final int LINKS = 68;

    @ParameterizedTest
    @ValueSource(strings = {"doc", "xls"})
    void entryThatNothingLeadsToIsDamage(String format) {
        int torn = 0;
        for (byte[] sound : Specimens.of(format)) {
            assertThat(status(sound, format)).isEqualTo(Status.OK);
            ByteBuffer file = ByteBuffer.wrap(sound.clone()).order(ByteOrder.LITTLE_ENDIAN);
            int directory = (file.getInt(48) + 1) * SECTOR;
            for (int link = 0; link < 12; link++) {
                int at = directory + ENTRY * (link / 3) + LINKS + Integer.BYTES * (link % 3);
                int before = file.getInt(at);
                boolean used = file.get(directory + ENTRY * (link / 3) + TYPE) != 0;
                if (used && before >= 0) {
                    file.putInt(at, -1);
                    assertThat(status(file.array(), format)).isNotEqualTo(Status.OK);
                    file.putInt(at, before);
                    torn++;
                }
            }
        }
        assertThat(torn).as("links that were cut").isPositive();
    }

    private static Status status(byte[] file, String format) {
        return Reading.outcome(file, "a." + format, Limits.standard()).status();
    }
}
