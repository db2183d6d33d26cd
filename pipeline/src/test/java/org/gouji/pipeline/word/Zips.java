package org.gouji.pipeline.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at zip files as they are packed. */
final class Zips {
    private Zips() {}

    /** Fails where another part than these is not packed in the same bytes, or where the order of parts is another. */
    static void assertOnlyChanged(byte[] original, byte[] copy, String... changed) {
        Map<String, byte[]> before = packed(original);
        Map<String, byte[]> after = packed(copy);
        Set<String> may = Set.of(changed);
        before.forEach((name, bytes) -> {
            if (!may.contains(name)) {
                assertThat(after.get(name)).as(name).isEqualTo(bytes);
            }
        });
        List<String> old = new ArrayList<>(after.keySet());
        old.retainAll(before.keySet());
        assertThat(old).containsExactlyElementsOf(before.keySet());
        List<String> added = new ArrayList<>(after.keySet());
        added.removeAll(before.keySet());
        assertThat(may).containsAll(added);
    }

    /** For each part all that the file has of it: its head, its packed content. */
    private static Map<String, byte[]> packed(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int end = file.length - 22;
        while (in.getInt(end) != 0x06054b50) {
            end--;
        }
        int row = in.getInt(end + 16);
        Map<Integer, String> names = new java.util.TreeMap<>();
        int directory = row;
        for (int left = in.getShort(end + 10); left > 0; left--) {
            int name = in.getShort(row + 28);
            names.put(in.getInt(row + 42), new String(file, row + 46, name, StandardCharsets.UTF_8));
            row += 46 + name + in.getShort(row + 30) + in.getShort(row + 32);
        }
        Map<String, byte[]> packed = new LinkedHashMap<>();
        List<Integer> starts = new ArrayList<>(names.keySet());
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1) : directory;
            packed.put(names.get(starts.get(i)), java.util.Arrays.copyOfRange(file, starts.get(i), next));
        }
        return packed;
    }
}
