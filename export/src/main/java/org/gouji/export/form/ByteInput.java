package org.gouji.export.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bytes that are being read. */
final class ByteInput {
    private final byte[] bytes;
    private int at;
    private final List<String> seen = new ArrayList<>();

    ByteInput(byte[] bytes) {
        this.bytes = bytes;
    }

    int left() {
        return bytes.length - at;
    }

    int number() {
        int value = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            value |= (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return value >>> 1 ^ -(value & 1);
    }

    long longNumber() {
        return Integer.toUnsignedLong(number()) | (long) number() << Integer.SIZE;
    }

    String text() {
        int head = number();
        if (head >= 0) {
            return seen.get(head);
        }
        int length = (-1 - head) / 2;
        String value = (head & 1) != 0 ? utf8(length) : characters(length);
        if (value.length() <= ByteOutput.LONGEST_AGAIN) {
            seen.add(value);
        }
        return value;
    }

    private String utf8(int length) {
        String value = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return value;
    }

    private String characters(int length) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < length; i++) {
            value.append((char) number());
        }
        return value.toString();
    }
}
