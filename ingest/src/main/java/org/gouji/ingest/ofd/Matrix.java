package org.gouji.ingest.ofd;

/**
 * Where a point of an object's own coordinates comes to lie, in millimetres: {@code x' = a x + c y + e}, {@code y' = b x + d y + f}.
 */
record Matrix(float a, float b, float c, float d, float e, float f) {
    static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

    /** Of an attribute CTM; the identity if it isn't six numbers. */
    static Matrix parse(String text) {
        float[] n = Numbers.of(text);
        return n.length == 6 ? new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]) : IDENTITY;
    }

    /** This, and then a move. */
    Matrix movedBy(float x, float y) {
        return new Matrix(a, b, c, d, e + x, f + y);
    }

    /** This, and then another. */
    Matrix then(Matrix next) {
        return new Matrix(
                next.a * a + next.c * b,
                next.b * a + next.d * b,
                next.a * c + next.c * d,
                next.b * c + next.d * d,
                next.a * e + next.c * f + next.e,
                next.b * e + next.d * f + next.f);
    }

    float x(float x, float y) {
        return a * x + c * y + e;
    }

    float y(float x, float y) {
        return b * x + d * y + f;
    }

    /** By how much lengths across grow. */
    float across() {
        return (float) Math.hypot(a, b);
    }

    float down() {
        return (float) Math.hypot(c, d);
    }
}
