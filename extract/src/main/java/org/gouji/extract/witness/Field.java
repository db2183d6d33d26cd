package org.gouji.extract.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;

/** The numbers of a report's prose in the order in which they are printed. */
record Field(List<Num> numbers) {
    /** No operand stands further away. */
    private static final int REACH = 200;

    Field {
        numbers = List.copyOf(numbers);
    }

    static Field of(List<Passage> passages) {
        List<Num> numbers = new ArrayList<>();
        int sentences = 0;
        for (int p = 0; p < passages.size(); p++) {
            for (Sentence sentence : passages.get(p).sentences()) {
                for (Mention mention : sentence.mentions()) {
                    String opening = sentence.mentions().get(0).lead();
                    numbers.add(new Num(mention, opening, p, sentences, numbers.size()));
                }
                sentences++;
            }
        }
        return new Field(numbers);
    }

    /** At most so many numbers before one that a test accepts, the nearest first. */
    List<Num> before(Num num, int most, Predicate<Num> test) {
        List<Num> found = new ArrayList<>();
        for (int i = num.at() - 1; i >= Math.max(0, num.at() - REACH) && found.size() < most; i--) {
            if (test.test(numbers.get(i))) {
                found.add(numbers.get(i));
            }
        }
        return found;
    }

    /** At most so many numbers after one that a test accepts, the nearest first. */
    List<Num> after(Num num, int most, Predicate<Num> test) {
        List<Num> found = new ArrayList<>();
        int end = Math.min(numbers.size(), num.at() + REACH);
        for (int i = num.at() + 1; i < end && found.size() < most; i++) {
            if (test.test(numbers.get(i))) {
                found.add(numbers.get(i));
            }
        }
        return found;
    }

    /** Numbers before and after one, the nearest first. */
    List<Num> around(Num num, int before, int after, Predicate<Num> test) {
        List<Num> found = new ArrayList<>(before(num, before, test));
        found.addAll(after(num, after, test));
        found.sort(Comparator.comparingInt(n -> Math.abs(n.at() - num.at())));
        return found;
    }
}
