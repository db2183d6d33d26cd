package org.gouji.extract.identity;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import org.jspecify.annotations.Nullable;

/**
 * Where words end by HanLP's dictionary: 医疗保障局城乡医疗救助 has an end behind 局 and none behind 乡's 城. The dictionaries are loaded when the
 * first name of a project asks. Safe for use by several threads.
 */
final class WordEnds {
    private final Object lock = new Object();

    private volatile @Nullable Segment segment;

    /** Whether a word ends at a place. */
    boolean at(String words, int end) {
        if (end >= words.length()) {
            return true;
        }
        for (Term term : segment().seg(words)) {
            int to = term.offset + term.length();
            if (to >= end) {
                return to == end;
            }
        }
        return true;
    }

    private Segment segment() {
        Segment loaded = segment;
        if (loaded == null) {
            synchronized (lock) {
                loaded = segment;
                if (loaded == null) {
                    loaded = HanLP.newSegment()
                            .enableNameRecognize(false)
                            .enableTranslatedNameRecognize(false)
                            .enableOffset(true);
                    segment = loaded;
                }
            }
        }
        return loaded;
    }
}
