package org.gouji.extract.words;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the noun phrase at an end of a run of words: 办理市热线中心转交的涉企诉求 ends in 涉企诉求. HanLP's dictionaries are loaded by
 * {@link #standard()}; safe for use by several threads.
 */
public final class NounPhrases {
    private static final Set<String> NOMINAL = Set.of("vn", "an", "j", "l", "i", "b", "ng", "vg", "x");
    /** Verbs that the dictionary also has as nouns, and that begin what is said of the noun. */
    private static final Set<String> LIGHT = Set.of("进行", "开展", "完成", "参加", "使用", "投入", "运行", "处于", "得到");

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

    /** The noun phrase at the end. */
    public Optional<String> atEnd(String words) {
        List<Term> terms = segment.seg(words);
        int from = words.length();
        for (int i = terms.size() - 1; i >= 0; i--) {
            Term term = terms.get(i);
            if (nominal(term.nature.toString())) {
                from = term.offset;
            } else if (!joins(terms, i)) {
                break;
            }
        }
        return words.length() - from >= SHORTEST ? Optional.of(words.substring(from)) : Optional.empty();
    }

    /** The noun phrase at the beginning. */
    public Optional<String> atStart(String words) {
        int to = 0;
        for (Term term : segment.seg(words)) {
            String nature = term.nature.toString();
            boolean quality = to == 0 && nature.equals("a");
            if (!(nominal(nature) || quality) || LIGHT.contains(term.word)) {
                break;
            }
            to = term.offset + term.length();
        }
        return to >= SHORTEST ? Optional.of(words.substring(0, to)) : Optional.empty();
    }

    /** 片 in 甲片区改造, 前期 in 项目前期费用: between nouns it is part of their name. */
    private static boolean joins(List<Term> terms, int i) {
        String nature = terms.get(i).nature.toString();
        return (nature.equals("f") || nature.equals("q"))
                && i > 0
                && nominal(terms.get(i - 1).nature.toString());
    }

    private static boolean nominal(String nature) {
        return nature.startsWith("n") || nature.startsWith("g") || NOMINAL.contains(nature);
    }
}
