package org.gouji.ingest.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.gouji.ingest.compose.Strays;

/** Looks at the records of an .xls for what no program writes and a changed byte leaves. For one file. */
final class XlsOddities {
    /** Excel keeps so many digits of a number, and shows no more. */
    private static final MathContext KEPT = new MathContext(15);

    /** What was typed, or rounded, has fewer digits. */
    private static final int ALL_DIGITS = 14;

    private static final int MANY_PLACES = 7;

    /** Beyond it a number is neither money nor the number of a card. */
    private static final double LARGEST = 1e20;

    /** Amounts of money: cents, below a hundred billion. */
    private static final double CENTS = 100;

    private static final double MOST_MONEY = 1e11;

    /** A number with nothing in these bits may be a fraction of powers of two, which look like changed ones. */
    private static final long LOW_BITS = 0xFF_FFFF_FFFFL;

    /** What a subtraction leaves in the lowest bits is no damage, and shows nowhere. */
    private static final int ROUNDED_BITS = 24;

    private static final int HEAD = 4;

    /** Extents, cells, rows, names, formats and styles, as older versions of the format numbered them too. */
    private static final Set<Integer> OTHERS = Set.of(
            0x200, 0x201, 0x203, 0x204, 0x205, 0x206, 0x207, 0x208, 0x20B, 0x218, 0x221, 0x223, 0x225, 0x231, 0x236,
            0x23E, 0x243, 0x27E, 0x293, 0x406, 0x41E, 0x443, 0x4BC);

    private boolean found;
    private long last = -1;

    boolean found() {
        return found;
    }

    void look(Record record) {
        if (record instanceof BOFRecord) {
            last = -1;
        } else if (record instanceof CellValueRecordInterface cell) {
            // Row by row, and from left to right in each.
            long place = (long) cell.getRow() << 16 | cell.getColumn();
            found |= place <= last;
            last = place;
            cell(record);
        } else if (record instanceof SSTRecord strings) {
            for (int i = 0; i < strings.getNumUniqueStrings() && !found; i++) {
                found = Strays.in(strings.getString(i).getString());
            }
        }
    }

    private void cell(Record record) {
        if (record instanceof NumberRecord number) {
            found |= changed(number.getValue());
        } else if (record instanceof LabelRecord label) {
            found |= Strays.in(label.getValue());
        }
    }

    /** Looks at the heads of all records, of unknown kinds too. What lies behind the last one fills up the stream. */
    void heads(byte[] stream) {
        ByteBuffer in = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        while (in.remaining() >= HEAD) {
            int kind = Short.toUnsignedInt(in.getShort());
            int length = Short.toUnsignedInt(in.getShort());
            found |= impossible(kind) || length > in.remaining();
            in.position(Math.min(in.limit(), in.position() + length));
        }
    }

    /** Kinds of records are numbered below 0x200, from 0x800 on for newer ones, and from 0x1000 on for charts; there are few others. */
    private static boolean impossible(int kind) {
        boolean numbered = kind < 0x200 || kind >= 0x800 && kind < 0x900 || kind >= 0x1000 && kind < 0x1100;
        return !numbered && !OTHERS.contains(kind);
    }

    /** Whether a number, unlike computed ones, is an amount of money in all of its bytes but one. It never becomes a figure here. */
    static boolean changed(double value) {
        if (!Double.isFinite(value) || Math.abs(value) >= LARGEST) {
            return Double.isFinite(value);
        }
        long bits = Double.doubleToRawLongBits(value);
        BigDecimal kept = BigDecimal.valueOf(value).round(KEPT).stripTrailingZeros();
        if ((bits & LOW_BITS) == 0 || kept.precision() < ALL_DIGITS && kept.scale() < MANY_PLACES) {
            return false;
        }
        for (int shift = ROUNDED_BITS; shift < Long.SIZE; shift += Byte.SIZE) {
            for (long other = 1; other < 1 << Byte.SIZE; other++) {
                if (money(Double.longBitsToDouble(bits ^ other << shift))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean money(double value) {
        double cents = Math.rint(value * CENTS);
        return Math.abs(value) < MOST_MONEY && cents != 0 && cents / CENTS == value;
    }
}
