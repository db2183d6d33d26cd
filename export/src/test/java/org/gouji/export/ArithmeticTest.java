package org.gouji.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArithmeticTest {
    @Test
    void sumOfThousandsOfNumbersIsReadWithoutRunningOutOfStack() {
        String parts = IntStream.rangeClosed(1, 20_000).mapToObj(i -> "#" + i).collect(Collectors.joining("+"));
        assertThat(new Arithmetic(parts).wellFormed()).isTrue();
        assertThat(new Arithmetic(parts + "+x").wellFormed()).isFalse();
    }
}
