package org.gouji.model.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A scale of grades (等次标准): which score earns which grade.
 *
 * @param name for example 四档（优良中差）
 * @param regions where it is used; empty for everywhere
 * @param steps from the best grade down, without holes
 */
public record Scale(String name, List<String> regions, List<Step> steps) {
    public Scale {
        regions = List.copyOf(regions);
        steps = List.copyOf(steps);
    }

    /**
     * One grade.
     *
     * @param grade its name
     * @param words all words for it, its name among them
     * @param band the scores that earn it
     */
    public record Step(String grade, List<String> words, Band band) {
        public Step {
            words = List.copyOf(words);
        }
    }

    /** The grade that a word stands for. */
    public Optional<Step> named(String word) {
        return steps.stream().filter(s -> s.words().contains(word)).findFirst();
    }

    /** The grade that a score earns. */
    public Optional<Step> at(BigDecimal score) {
        return steps.stream().filter(s -> s.band().contains(score)).findFirst();
    }
}
