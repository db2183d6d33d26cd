package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Sentence;

/**
 * 存款余额308万元，其中住户存款269万元，增长14%；贷款余额115万元，其中短期贷款33万元: what stands behind a semicolon and has parts of its own, where the parts before it
 * have none, is told beside the first total, and not as one of its parts.
 */
final class ListsBeside {
    private static final Pattern WITHOUT = Pattern.compile("^[（(](?:不含|不包括|不包含|未含|未包括)");

    private ListsBeside() {}

    /** How many parts there are before the first that is a total beside; all where there is none. */
    static int before(Sentence sentence, List<Mention> parts) {
        if (parts.isEmpty() || parts.get(0).cue().mark() != ListMark.UNSAID || divided(sentence, parts, 0)) {
            return parts.size();
        }
        for (int i = 1; i < parts.size(); i++) {
            Mention part = parts.get(i);
            boolean apart = part.lead().contains("；") && part.fact().key().indexOf('.') < 0;
            if (divided(sentence, parts, i)) {
                return apart ? i : parts.size();
            }
        }
        return parts.size();
    }

    /** 不起诉118人（不含附条件不起诉5人），其中…: whether the parts hold what the total is told to be without. */
    static boolean hold(Sentence sentence, Mention total, List<Mention> parts) {
        int at = sentence.mentions().indexOf(total);
        if (at < 0
                || at + 1 >= sentence.mentions().size()
                || !WITHOUT.matcher(sentence.after(at)).find()) {
            return false;
        }
        BigDecimal whole = total.fact().quantity().value();
        BigDecimal left = sentence.mentions().get(at + 1).fact().quantity().value();
        return ListDoubts.sum(parts).compareTo(whole.add(left)) == 0;
    }

    /** Whether 其中 stands between a part and the next. */
    private static boolean divided(Sentence sentence, List<Mention> parts, int i) {
        List<Mention> mentions = sentence.mentions();
        int from = mentions.indexOf(parts.get(i)) + 1;
        int to = i + 1 < parts.size() ? mentions.indexOf(parts.get(i + 1)) : mentions.size();
        return from > 0
                && from <= to
                && mentions.subList(from, to).stream().anyMatch(m -> m.cue().mark() == ListMark.UNSAID);
    }
}
