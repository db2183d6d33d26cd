package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.junit.jupiter.api.Test;

final class PackedColumnTest {
    @Test
    void numbersComeBackInAnyOrder() throws IOException {
        long[] mixed = {0, 0, 0, -5, -5, Long.MAX_VALUE, Long.MIN_VALUE, 7, 7, 7, 7};
        long[] each = LongStream.range(-300, 300).toArray();
        long[] wide = new Random(1).longs(200).toArray();
        long[] allOnes = {0, 15, 7, 15, 1_000_000, 15, 3, 9, 1, 2, 4, 8, 15};

        for (long[] column : new long[][] {{}, {3}, {-3}, mixed, each, wide, allOnes}) {
            PackedColumn read = new PackedColumn();
            read.open(bytes(column), 0, column.length);
            for (int row = column.length - 1; row >= 0; row--) {
                assertThat(read.get(row)).isEqualTo(column[row]);
            }
        }
    }

    @Test
    void sameValuesTakeAFewBytes() throws IOException {
        long[] same = new long[10_000];
        Arrays.fill(same, 2022);

        assertThat(bytes(same)).hasSizeLessThan(12);
    }

    @Test
    void oneLargeNumberDoesNotWidenTheOthers() throws IOException {
        long[] column = LongStream.range(0, 1000).map(row -> row % 16).toArray();
        column[500] = 123_456_789_012L;

        assertThat(bytes(column)).hasSizeBetween(500, 530);
    }

    @Test
    void whatNoColumnBeginsWithIsRefused() throws IOException {
        byte[] bytes = bytes(new long[] {1, 2, 3});
        bytes[1] = 64;

        assertThatThrownBy(() -> new PackedColumn().open(bytes, 0, 3)).isInstanceOf(CorruptIndexException.class);
    }

    private static byte[] bytes(long[] column) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        PackedColumn.write(column, out);
        out.writeBytes(new byte[PackedColumn.PADDING]);
        return out.toArrayCopy();
    }
}
