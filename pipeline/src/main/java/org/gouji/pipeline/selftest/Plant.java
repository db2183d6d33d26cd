package org.gouji.pipeline.selftest;

import java.util.List;
import org.gouji.model.Document;
import org.gouji.model.Span;

/**
 * One error to be planted.
 *
 * @param slip its kind
 * @param replaced where the clean text changes
 * @param words what stands there then
 * @param number the number that is wrong afterwards, or the part left out, in the clean text
 * @param relations for each check that the number was in when the text was clean, the other numbers of it
 * @param verified whether one of those checks held
 */
record Plant(Slip slip, Span replaced, String words, Span number, List<List<Span>> relations, boolean verified) {
    Plant {
        relations = relations.stream().map(List::copyOf).toList();
    }

    Document in(Document clean) {
        return clean.with(replaced, words);
    }

    /** Where a place of the clean text is afterwards. Only places that do not reach into the change are asked for, and the number itself. */
    Span moved(Span place) {
        int shift = words.length() - replaced.length();
        int start = place.start() >= replaced.end() ? place.start() + shift : place.start();
        int end = place.end() >= replaced.end() ? place.end() + shift : place.end();
        return new Span(start, Math.max(start, end));
    }
}
