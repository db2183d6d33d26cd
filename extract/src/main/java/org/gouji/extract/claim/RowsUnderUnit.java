package org.gouji.extract.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Span;

/** Tells numbers of a table whose rows stand as lines of text, its unit told once above them: 单位：万元, some lines below 公务接待费支出2.00. */
final class RowsUnderUnit {
    private static final Pattern UNIT = Pattern.compile("单位[:：]\\s*[百千万亿]{0,2}元\\s*$");
    private static final Pattern ROW = Pattern.compile("[^，。；：]{1,40}?\\d[\\d,.]*\\s*");

    private RowsUnderUnit() {}

    /** Where they stand. */
    static Set<Span> in(List<Passage> passages) {
        Set<Span> rows = new HashSet<>();
        boolean under = false;
        for (Passage passage : passages) {
            for (Sentence sentence : passage.sentences()) {
                String line = sentence.line().chars();
                if (under && ROW.matcher(line).matches()) {
                    sentence.mentions().forEach(m -> rows.add(m.fact().span()));
                }
                under |= UNIT.matcher(line).find();
            }
        }
        return rows;
    }
}
