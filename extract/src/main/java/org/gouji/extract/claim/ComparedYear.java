package org.gouji.extract.claim;

import java.util.List;
import java.util.OptionalInt;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Fact;

/** The year that a change is told against: 2013年办结971件，比2012年上升1.6% is no change of what 2014 had. */
final class ComparedYear {
    private static final Pattern THAN = Pattern.compile("(?:与|较于?|比|同)(?<year>(?:19|20)\\d\\d)年[^，。；：\\d]*$");

    private ComparedYear() {}

    /** Whether a value may be the one that has changed: no year is told, or it is of the year that followed. */
    static boolean allows(Passage passage, Mention change, Fact current) {
        OptionalInt told = told(passage, change);
        return told.isEmpty() || current.year().isEmpty() || current.year().getAsInt() != told.getAsInt() + 2;
    }

    /** The year before the change, or before the first of several that are dealt out: 比2012年分别上升3.2%和1.6%. */
    private static OptionalInt told(Passage passage, Mention change) {
        for (Sentence sentence : passage.sentences()) {
            List<Mention> mentions = sentence.mentions();
            for (int i = mentions.indexOf(change); i >= 0; i--) {
                Matcher than = THAN.matcher(mentions.get(i).lead());
                if (than.find()) {
                    return OptionalInt.of(Integer.parseInt(than.group("year")));
                }
                if (mentions.get(i).plain()) {
                    break;
                }
            }
        }
        return OptionalInt.empty();
    }
}
