package org.gouji.extract.sentence;

import org.gouji.extract.sentence.Cue.Against;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.model.Measure;

/** What the changes of a list are against that do not say it: 三公经费较预算减少9万元，其中公务接待费减少4万元 are both against the budget. For one sentence. */
final class Compared {
    private Against head = Against.UNSAID;
    private Against listed = Against.UNSAID;

    /** What the next number's words say, completed. */
    Cue of(Cue cue) {
        if (cue.mark() != ListMark.NONE) {
            listed = head;
        }
        boolean change = cue.measure() == Measure.CHANGE || cue.measure() == Measure.CHANGE_RATE;
        if (change && cue.against() != Against.UNSAID) {
            head = cue.against();
        }
        return change && cue.against() == Against.UNSAID && listed == Against.BUDGET
                ? new Cue(cue.measure(), cue.base(), cue.way(), cue.mark(), listed)
                : cue;
    }
}
