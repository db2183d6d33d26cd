package org.gouji.export.form;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** A record: its components one after another. */
final class RecordForm extends Form<Object> {
    private final Form<Object>[] forms;
    private final MethodHandle[] getters;
    private final MethodHandle constructor;

    @SuppressWarnings("unchecked")
    RecordForm(Class<?> type, Forms all) {
        RecordComponent[] components = type.getRecordComponents();
        this.forms = Arrays.stream(components)
                .map(component -> (Form<Object>) all.of(component.getGenericType()))
                .toArray(Form[]::new);
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        try {
            this.getters = new MethodHandle[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                getters[i] = lookup.unreflect(components[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
            }
            this.constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " is not public", e);
        }
    }

    @Override
    void write(Object value, ByteOutput out) {
        for (int i = 0; i < forms.length; i++) {
            forms[i].write(component(i, value), out);
        }
    }

    private Object component(int i, Object value) {
        try {
            return getters[i].invokeExact(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a component of a record throws nothing that is checked", e);
        }
    }

    @Override
    Object read(ByteInput in) {
        Object[] components = new Object[forms.length];
        for (int i = 0; i < forms.length; i++) {
            components[i] = forms[i].read(in);
        }
        try {
            return constructor.invokeExact(components);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record throws nothing that is checked", e);
        }
    }
}
