package org.gouji.extract.words;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import java.util.Set;

/**
 * Finds the noun phrase at the end of a run of words: 办理市热线中心转交的涉企诉求 ends in 涉企诉求. HanLP's dictionaries are loaded by
 * {@link #standard()}; safe for use by several threads.
 */
public final class NounPhrases {
    private static final Set<String> NOMINAL = Set.of("vn", "an", "j", "l", "i", "b", "ng", "vg", "gi", "x");
    private static final int SHORTEST = 2;

    private final Segment segment;

    private NounPhrases(Segment segment) {
        this.segment = segment;
    }

    /** Loads the dictionaries, once and on purpose. */
    public static NounPhrases standard() {
        Segment segment = HanLP.newSegment()
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableOffset(true);
        segment.seg("预算绩效");
        return new NounPhrases(segment);
    }

    /** The noun phrase at the end; all the words where there is none. */
    public String atEnd(String words) {
        List<Term> terms = segment.seg(words);
        int from = words.length();
        for (int i = terms.size() - 1; i >= 0; i--) {
            Term term = terms.get(i);
            if (!nominal(term.nature.toString())) {
                break;
            }
            from = term.offset;
        }
        return words.length() - from >= SHORTEST ? words.substring(from) : words;
    }

    private static boolean nominal(String nature) {
        return nature.startsWith("n") || NOMINAL.contains(nature);
    }
}
