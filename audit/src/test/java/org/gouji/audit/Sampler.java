package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Random numbers from a seed, the same on every run. */
final class Sampler {
    private final SplittableRandom random;

    Sampler(long seed) {
        this.random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    long between(long low, long high) {
        return random.nextLong(low, high + 1);
    }

    boolean coin() {
        return random.nextBoolean();
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A number with so many decimals, of 1 to 7 digits before them, as likely small as large. */
    BigDecimal positive(int scale) {
        long most = (long) Math.pow(10, 1 + random.nextInt(7) + scale);
        return BigDecimal.valueOf(between(1, most), scale);
    }

    BigDecimal number() {
        BigDecimal number = positive(random.nextInt(4));
        return coin() ? number : number.negate();
    }

    List<BigDecimal> sorted(int size) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            numbers.add(number());
        }
        numbers.sort(null);
        return numbers;
    }

    /** The number with one digit changed or two neighbours swapped; never the same number. */
    long slip(long number) {
        char[] digits = Long.toString(number).toCharArray();
        int at = below(digits.length);
        boolean swap = coin() && at + 1 < digits.length && digits[at] != digits[at + 1];
        if (swap) {
            char first = digits[at];
            digits[at] = digits[at + 1];
            digits[at + 1] = first;
        } else {
            digits[at] = (char) ('0' + (digits[at] - '0' + 1 + below(9)) % 10);
        }
        return Long.parseLong(new String(digits));
    }

    /** The same list in another order. */
    <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        return shuffled;
    }
}
