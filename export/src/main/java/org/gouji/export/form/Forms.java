package org.gouji.export.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Makes the forms of types, each once. */
final class Forms {
    private final Map<Type, Form<?>> known = new HashMap<>();

    Forms() {
        simple(int.class, (value, out) -> out.number(value), ByteInput::number);
        simple(long.class, (value, out) -> out.number(value), ByteInput::longNumber);
        simple(boolean.class, (value, out) -> out.number(value ? 1 : 0), in -> in.number() != 0);
        simple(String.class, (value, out) -> out.text(value), ByteInput::text);
        // As a text, a number keeps its printed scale.
        simple(BigDecimal.class, (value, out) -> out.text(value.toString()), in -> new BigDecimal(in.text()));
        simple(OptionalInt.class, Forms::writeOptional, Forms::readOptional);
    }

    private <T> void simple(Class<T> type, BiConsumer<T, ByteOutput> writing, Function<ByteInput, T> reading) {
        known.put(type, new Form<T>() {
            @Override
            void write(T value, ByteOutput out) {
                writing.accept(value, out);
            }

            @Override
            T read(ByteInput in) {
                return reading.apply(in);
            }
        });
    }

    private static void writeOptional(OptionalInt value, ByteOutput out) {
        out.number(value.isPresent() ? 1 : 0);
        value.ifPresent(out::number);
    }

    private static OptionalInt readOptional(ByteInput in) {
        return in.number() == 0 ? OptionalInt.empty() : OptionalInt.of(in.number());
    }

    Form<?> of(Type type) {
        Form<?> form = known.get(type);
        if (form == null) {
            form = made(type);
            known.put(type, form);
        }
        return form;
    }

    @SuppressWarnings("unchecked")
    private Form<?> made(Type type) {
        if (type instanceof ParameterizedType generic) {
            Form<Object> element = (Form<Object>) of(generic.getActualTypeArguments()[0]);
            if (generic.getRawType() == List.class) {
                return new ListForm(element);
            }
            if (generic.getRawType() == Optional.class) {
                return new OptionalForm(element);
            }
        }
        if (type instanceof Class<?> plain) {
            if (plain.isRecord()) {
                return new RecordForm(plain, this);
            }
            if (plain.isEnum()) {
                return new EnumForm(plain.getEnumConstants());
            }
            if (plain.isSealed()) {
                return new SealedForm(plain.getPermittedSubclasses(), this);
            }
        }
        throw new IllegalArgumentException("no form for " + type);
    }

    private static final class ListForm extends Form<List<Object>> {
        private final Form<Object> element;

        ListForm(Form<Object> element) {
            this.element = element;
        }

        @Override
        void write(List<Object> value, ByteOutput out) {
            out.number(value.size());
            for (Object one : value) {
                element.write(one, out);
            }
        }

        @Override
        List<Object> read(ByteInput in) {
            int size = in.number();
            List<Object> all = new ArrayList<>(Math.min(size, in.left()));
            for (int i = 0; i < size; i++) {
                all.add(element.read(in));
            }
            return all;
        }
    }

    private static final class OptionalForm extends Form<Optional<Object>> {
        private final Form<Object> element;

        OptionalForm(Form<Object> element) {
            this.element = element;
        }

        @Override
        void write(Optional<Object> value, ByteOutput out) {
            out.number(value.isPresent() ? 1 : 0);
            if (value.isPresent()) {
                element.write(value.get(), out);
            }
        }

        @Override
        Optional<Object> read(ByteInput in) {
            return in.number() == 0 ? Optional.empty() : Optional.of(element.read(in));
        }
    }

    private static final class EnumForm extends Form<Object> {
        private final Object[] constants;

        EnumForm(Object[] constants) {
            this.constants = constants;
        }

        @Override
        void write(Object value, ByteOutput out) {
            out.number(((Enum<?>) value).ordinal());
        }

        @Override
        Object read(ByteInput in) {
            return constants[in.number()];
        }
    }

    private static final class SealedForm extends Form<Object> {
        private final Class<?>[] cases;
        private final List<Form<Object>> forms = new ArrayList<>();

        @SuppressWarnings("unchecked")
        SealedForm(Class<?>[] cases, Forms all) {
            this.cases = cases;
            for (Class<?> one : cases) {
                forms.add((Form<Object>) all.of(one));
            }
        }

        @Override
        void write(Object value, ByteOutput out) {
            int which = 0;
            while (cases[which] != value.getClass()) {
                which++;
            }
            out.number(which);
            forms.get(which).write(value, out);
        }

        @Override
        Object read(ByteInput in) {
            return forms.get(in.number()).read(in);
        }
    }
}
