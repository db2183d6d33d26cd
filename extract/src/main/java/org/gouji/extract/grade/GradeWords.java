package org.gouji.extract.grade;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.gouji.extract.regex.Pattern;

/** The words for grades as parts of patterns, the longest first. */
final class GradeWords {
    static final String OPEN = "[“\"「『‘']?";
    static final String CLOSE = "[”\"」』’']?";

    private final String any;

    GradeWords(Collection<String> words) {
        this.any = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<grade>", ")"));
    }

    /** The same, where the word stands alone: 优 in 为优 and 优、良, but not in 优化. */
    String alone() {
        return "(?<=^|[“\"「『、，。；：:（( 为是或和/分上下的者间定级次档])" + any + "(?=[”\"」』、，。；：:（()） 等级档或和/的≥≤<>]|\\d|得分|$)";
    }

    /** A group named {@code grade} that takes any of the words. */
    String any() {
        return any;
    }
}
