package org.gouji.export.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Bytes that are being written. */
final class ByteOutput {
    /** Longer texts don't come twice. */
    static final int LONGEST_AGAIN = 256;

    private static final int FIRST = 1 << 14;
    private static final int LONGEST_NUMBER = 5;

    private byte[] bytes = new byte[FIRST];
    private int length;
    private final Map<String, Integer> seen = new HashMap<>();

    /** A whole number, small ones in few bytes; negative ones too. */
    void number(int value) {
        room(LONGEST_NUMBER);
        int left = value << 1 ^ value >> 31;
        while ((left & ~0x7F) != 0) {
            bytes[length++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[length++] = (byte) left;
    }

    void number(long value) {
        number((int) value);
        number((int) (value >>> Integer.SIZE));
    }

    /** A text: where it stood before, if it did; else its length and its characters. */
    void text(String value) {
        boolean again = value.length() <= LONGEST_AGAIN;
        Integer before = again ? seen.putIfAbsent(value, seen.size()) : null;
        if (before != null) {
            number(before);
            return;
        }
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        // Half of a surrogate pair, as damaged files have it, does not survive UTF-8.
        if (whole(value)) {
            number(-1 - 2 * utf8.length);
            array(utf8);
        } else {
            number(-2 - 2 * value.length());
            value.chars().forEach(this::number);
        }
    }

    private static boolean whole(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                return value.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
            }
        }
        return true;
    }

    private void array(byte[] array) {
        room(array.length);
        System.arraycopy(array, 0, bytes, length, array.length);
        length += array.length;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }
}
