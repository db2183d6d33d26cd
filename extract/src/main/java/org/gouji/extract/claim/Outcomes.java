package org.gouji.extract.claim;

import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Sentence;

/** Tells what became of a total from its parts: 栽植90亩，其中经济林40亩，成活81亩，成活率90%. */
final class Outcomes {
    private static final Pattern DONE = Pattern.compile("^，(?:已|共|累计|实际)?(?<root>[\\u4e00-\\u9fa5]{2,4}?)了?$");

    private Outcomes() {}

    /** Whether a number is named by nothing but what the rate right behind it is of. */
    static boolean at(Sentence sentence, int i) {
        if (i + 1 >= sentence.mentions().size()) {
            return false;
        }
        Mention next = sentence.mentions().get(i + 1);
        Matcher done = DONE.matcher(sentence.mentions().get(i).lead());
        return next.percentage() && done.find() && next.lead().startsWith("，" + done.group("root") + "率");
    }
}
