package org.gouji.bench.corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Paragraphs without figures, of the clauses of the samples in ever new order: the samples have far more figures than real reports. */
public final class Prose {
    private static final Pattern BREAKS = Pattern.compile("[，。；：、\\s]+");
    private static final Pattern CLAUSE = Pattern.compile("\\p{IsHan}{4,30}");
    private static final int CLAUSES = 5;
    private static final int SENTENCES = 4;

    private final List<String> clauses;

    private Prose(List<String> clauses) {
        this.clauses = clauses;
    }

    /** @param texts those of the samples */
    public static Prose of(List<String> texts) {
        Set<String> clauses = new LinkedHashSet<>();
        for (String text : texts) {
            for (String clause : BREAKS.split(text)) {
                if (CLAUSE.matcher(clause).matches()) {
                    clauses.add(clause);
                }
            }
        }
        return new Prose(List.copyOf(clauses));
    }

    /** At least so many characters of it, each paragraph after a line feed. */
    public String of(int characters, RandomGenerator random) {
        StringBuilder prose = new StringBuilder();
        while (prose.length() < characters) {
            prose.append('\n');
            for (int sentences = 1 + random.nextInt(SENTENCES); sentences > 0; sentences--) {
                for (int left = 1 + random.nextInt(CLAUSES); left > 0; left--) {
                    prose.append(clauses.get(random.nextInt(clauses.size()))).append(left > 1 ? '，' : '。');
                }
            }
        }
        return prose.toString();
    }
}
