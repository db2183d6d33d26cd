package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.junit.jupiter.api.Test;

final class RunsTest {
    @Test
    void columnsComeBack() throws IOException {
        long[] mixed = {0, 0, 0, -5, -5, Long.MAX_VALUE, Long.MIN_VALUE, 7, 7, 7, 7};
        long[] each = LongStream.range(0, 300).toArray();

        for (long[] column : new long[][] {{}, {3}, mixed, each}) {
            assertThat(Runs.read(column.length, new ByteArrayDataInput(bytes(column))))
                    .isEqualTo(column);
        }
    }

    @Test
    void sameValuesTakeAFewBytes() throws IOException {
        long[] same = new long[10_000];
        Arrays.fill(same, 12);

        assertThat(bytes(same)).hasSizeLessThan(8);
    }

    private static byte[] bytes(long[] column) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        Runs.write(column, out);
        return out.toArrayCopy();
    }
}
