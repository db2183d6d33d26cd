package org.gouji.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Report;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    @Test
    void dossierSurvivesTheRoundTrip() {
        assertThat(Archive.unpack(Archive.pack(Samples.dossier()))).isEqualTo(Samples.dossier());
        assertThat(Archive.unpack(Archive.pack(SampleWorkings.dossier()))).isEqualTo(SampleWorkings.dossier());
        assertThat(Archive.unpack(Archive.pack(Samples.failed()))).isEqualTo(Samples.failed());
    }

    /** The round trip above proves something only if the sample has one of everything. */
    @Test
    void sampleHoldsEveryRecordThatADossierCanHold() throws ReflectiveOperationException {
        Set<Class<?>> possible = new LinkedHashSet<>();
        possible(Dossier.class, possible);
        Set<Class<?>> held = new LinkedHashSet<>();
        held(SampleWorkings.dossier(), held);
        assertThat(possible).hasSizeGreaterThan(20);
        assertThat(held).containsExactlyInAnyOrderElementsOf(possible);
    }

    @ParameterizedTest
    @ValueSource(strings = {"60.970", "0.00", "-3.27", "1E+3", "1E-30", "123456789012345678901234567890.12"})
    void numbersKeepTheirPrintedScale(String number) {
        Dossier packed = withNumber(new BigDecimal(number));
        Fact fact =
                Archive.unpack(Archive.pack(packed)).reports().get(0).facts().get(0);
        assertThat(fact.quantity().number().value().toString()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xD840, 0xDC00, 0x0, 0xFFFF, 0x2028, 0x20000})
    void textSurvivesWhateverCharacterIsInIt(int character) {
        String text =
                "甲" + (character > 0xFFFF ? Character.toString(character) : String.valueOf((char) character)) + "乙";
        Dossier dossier = new Dossier(Samples.source("a.txt"), Status.OK, text, List.of(), List.of());
        assertThat(Archive.unpack(Archive.pack(dossier)).text()).isEqualTo(text);
    }

    @Test
    void sameDossierGivesTheSameBytes() {
        byte[] bytes = Archive.pack(Samples.dossier());
        assertThat(Archive.pack(Samples.dossier())).isEqualTo(bytes);
    }

    @Test
    void damagedBytesAreRefused() {
        byte[] bytes = Archive.pack(Samples.dossier());
        byte[] cut = Arrays.copyOf(bytes, bytes.length / 2);
        assertThatThrownBy(() -> Archive.unpack(cut)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> Archive.unpack(new byte[] {1, 2, 3})).isInstanceOf(UncheckedIOException.class);
    }

    private static Dossier withNumber(BigDecimal number) {
        Dossier sample = Samples.dossier();
        Report report = sample.reports().get(0);
        Fact fact = report.facts().get(0);
        Quantity.Amount amount = (Quantity.Amount) fact.quantity();
        Printed printed = new Printed(
                number, amount.number().approximation(), amount.number().digits());
        Quantity other = new Quantity.Amount(amount.span(), printed, amount.money(), amount.unitFrom());
        Fact changed =
                new Fact(other, fact.item(), fact.key(), fact.measure(), fact.scope(), fact.year(), fact.place());
        Report single = new Report(report.head(), report.body(), List.of(changed), List.of(), List.of(), List.of());
        return new Dossier(sample.source(), sample.status(), sample.text(), List.of(single), List.of());
    }

    private static void possible(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                possible(argument, found);
            }
        } else if (type instanceof Class<?> c && c.getName().startsWith("org.gouji.model")) {
            if (c.isSealed()) {
                for (Class<?> permitted : c.getPermittedSubclasses()) {
                    possible(permitted, found);
                }
            } else if (c.isRecord() && found.add(c)) {
                for (RecordComponent component : c.getRecordComponents()) {
                    possible(component.getGenericType(), found);
                }
            }
        }
    }

    private static void held(Object value, Set<Class<?>> found) throws ReflectiveOperationException {
        if (value instanceof Collection<?> values) {
            for (Object each : values) {
                held(each, found);
            }
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            held(optional.get(), found);
        } else if (value instanceof Record) {
            found.add(value.getClass());
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                held(component.getAccessor().invoke(value), found);
            }
        }
    }
}
