package org.gouji.extract.identity;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of units as HanLP recognises them. Its dictionaries need some 40 MB and a third of a second, so that they are loaded when the first
 * text asks. HanLP is noisy on running text: its names are votes, never answers.
 */
final class Recognizer {
    private static final int LONGEST_LINE = 100;
    /** Natures of words whose end may be the beginning of a county's name of two characters: 经昌|宁县财政局. */
    private static final String CONTENT = "ngab";

    private final Object lock = new Object();

    private volatile @Nullable Segment segment;

    /** The units named in a line, each joined to the places right before it. */
    List<String> units(String line) {
        String words = line.substring(0, Math.min(line.length(), LONGEST_LINE));
        if (!UnitNames.mayName(words)) {
            return List.of();
        }
        List<Term> terms = segment().seg(words);
        List<String> names = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean cut = false;
        for (Term term : terms) {
            String nature = term.nature.toString();
            if (nature.startsWith("ns") || nature.equals("nz")) {
                run.append(term.word);
            } else {
                if ((nature.startsWith("nt") || nature.equals("nis")) && !(cut && run.indexOf("县") == 1)) {
                    names.add(run + term.word);
                }
                run.setLength(0);
                cut = CONTENT.indexOf(nature.charAt(0)) >= 0;
            }
        }
        return names.stream().filter(UnitNames::isName).toList();
    }

    private Segment segment() {
        Segment loaded = segment;
        if (loaded == null) {
            synchronized (lock) {
                loaded = segment;
                if (loaded == null) {
                    loaded = HanLP.newSegment()
                            .enablePlaceRecognize(true)
                            .enableOrganizationRecognize(true)
                            .enableOffset(true);
                    segment = loaded;
                }
            }
        }
        return loaded;
    }
}
