package org.gouji.export.form;

/**
 * How the values of one type are written.
 *
 * @param <T> the type
 */
public abstract class Form<T> {
    Form() {}

    abstract void write(T value, ByteOutput out);

    abstract T read(ByteInput in);

    /** The form of a record, and of all that is in it. */
    public static <T extends Record> Form<T> of(Class<T> type) {
        @SuppressWarnings("unchecked")
        Form<T> form = (Form<T>) new Forms().of(type);
        return form;
    }

    /** The value as bytes; the same value always gives the same. */
    public final byte[] bytes(T value) {
        ByteOutput out = new ByteOutput();
        write(value, out);
        return out.bytes();
    }

    /**
     * The value that was written.
     *
     * @throws IllegalArgumentException if the bytes are of another form
     */
    public final T value(byte[] bytes) {
        try {
            ByteInput in = new ByteInput(bytes);
            T value = read(in);
            if (in.left() > 0) {
                throw new IllegalArgumentException(in.left() + " bytes are left");
            }
            return value;
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("the bytes end early", e);
        }
    }
}
