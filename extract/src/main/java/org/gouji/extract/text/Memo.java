package org.gouji.extract.text;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Answers to questions about words that come again and again: labels of rows, names of items. An answer must depend on the words alone. Safe for
 * use by several threads; it forgets everything when it has grown to its limit, so that it never holds more.
 *
 * @param <T> the answers
 */
public final class Memo<T> {
    private static final int MOST = 4_000;
    /** Words that are longer hardly come again. */
    private static final int LONGEST = 40;

    private final ConcurrentMap<String, T> known = new ConcurrentHashMap<>();
    private final Source<T> source;

    /** @param source gives an answer that is not known yet */
    public Memo(Source<T> source) {
        this.source = source;
    }

    /** Where answers come from. */
    public interface Source<T> {
        T of(String words);
    }

    /** The answer for some words. */
    public T of(String words) {
        if (words.length() > LONGEST) {
            return source.of(words);
        }
        T answer = known.get(words);
        if (answer == null) {
            answer = source.of(words);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(words, answer);
        }
        return answer;
    }
}
