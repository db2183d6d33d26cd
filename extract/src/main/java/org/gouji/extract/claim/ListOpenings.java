package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.Set;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Measure;

/** Says which numbers open a list of parts: by their words, or by standing in brackets, after a colon or after 一是 right behind a total. */
final class ListOpenings {
    /** 分别为 with the names after it lists parts; with the names before it, it deals out values. */
    private static final Pattern NAMED_BELOW = Pattern.compile("[，：；（](?:具体)?分别(?:为|是|用于)[：:]?[^，。；：]{2,}$");

    private static final Pattern BRACKET = Pattern.compile("^（(?![^）]*）)[^，。；]{2,}$");
    private static final Pattern COLON = Pattern.compile("^(?:，[^，。；：]{0,6}(?:构成为|组成为|用于|为))?[：:][^，。；：]{2,}$");
    private static final Pattern FIRST = Pattern.compile("^[，：；]?(?:一是|第一，|（1）|1[.．、]|①)[^。；]{2,}$");
    private static final Pattern MADE_OF = Pattern.compile("^，?由[^，。；：]{2,}$");
    private static final Pattern COMPOSED = Pattern.compile("^(?:等)?(?:[^，。；、]{0,6})?(?:组成|构成)");
    private static final Pattern GOES_ON = Pattern.compile("^[^，。；]{2,}[，；、]$");
    private static final Pattern BARE = Pattern.compile("^[、，]?(?:共|计)?$");
    private static final Pattern UNNAMED = Pattern.compile(".*(?:其中|包括|主要是|分别为)[，：:]?$");

    /** What a total is dealt out to. */
    private static final Set<String> KINDS = Set.of("个", "类", "项", "家", "处", "所", "批", "部分", "块", "大", "种", "名");

    private static final Pattern PLACES = Pattern.compile("^[^，。；：]{0,10}(?:[，：；]|分别是|分别为|，分别为|，其中)+[^，。；：]{2,}$");
    private static final Pattern PART = Pattern.compile("^[、，；和][^，。；：]{2,}$");

    private ListOpenings() {}

    /** How the number at an index opens a list; {@code NONE} if it doesn't. */
    static ListMark mark(Sentence sentence, int i) {
        Mention first = sentence.mentions().get(i);
        ListMark said = first.cue().mark();
        if (said == ListMark.LOOSE) {
            return NAMED_BELOW.matcher(first.lead()).find() ? ListMark.UNSAID : ListMark.NONE;
        }
        if (said != ListMark.NONE || i == 0 || !first.named()) {
            return said;
        }
        Mention total = sentence.mentions().get(i - 1);
        if (i > 1 && KINDS.contains(total.fact().quantity().unit()) && !total.alike(first)) {
            return dealtOut(sentence, i);
        }
        boolean side = first.cue().measure() == Measure.UNKNOWN || first.measure() == total.measure();
        if (!total.plain()
                || !total.alike(first)
                || !side
                || first.fact().quantity().unit().equals("分")) {
            return ListMark.NONE;
        }
        if (sentence.between(total.to(), first.from()).contains("分别")) {
            return ListMark.LOOSE;
        }
        if (MADE_OF.matcher(first.lead()).matches()) {
            return composed(sentence, i) ? ListMark.CLOSED : ListMark.NONE;
        }
        boolean bracket = first.depth() == total.depth() + 1
                && BRACKET.matcher(first.lead()).matches();
        boolean listed = COLON.matcher(first.lead()).matches()
                || FIRST.matcher(first.lead()).matches();
        return bracket || listed ? ListMark.UNSAID : ListMark.NONE;
    }

    /** 2.8万亩，分布在三个乡镇：柳河镇1.25万亩、…: as many parts as are said, each with its number. */
    private static ListMark dealtOut(Sentence sentence, int i) {
        Mention first = sentence.mentions().get(i);
        Mention count = sentence.mentions().get(i - 1);
        Mention total = sentence.mentions().get(i - 2);
        boolean opened = PLACES.matcher(first.lead()).matches() && total.plain() && total.alike(first);
        // such a list of money is read with its count
        opened &= !(total.money() && !count.fact().quantity().unit().equals("批") && CountedListReader.leads(count));
        BigDecimal said = count.fact().quantity().value();
        int parts = 0;
        for (int j = i; opened && j < sentence.mentions().size(); j++) {
            Mention part = sentence.mentions().get(j);
            if (!part.alike(first) || (j > i && !PART.matcher(part.lead()).matches())) {
                break;
            }
            parts++;
        }
        return parts > 1 && said.compareTo(BigDecimal.valueOf(parts)) == 0 ? ListMark.CLOSED : ListMark.NONE;
    }

    /** Whether 组成 closes what 由 has opened. */
    private static boolean composed(Sentence sentence, int from) {
        for (int j = from; j < sentence.mentions().size(); j++) {
            if (COMPOSED.matcher(sentence.after(j)).find()) {
                return true;
            }
        }
        return false;
    }

    /** 其中3万元用于补植，2万元用于管护: where the first part has its name after it, so have the others. */
    static boolean namedAfter(Sentence sentence, Mention first, Mention mention) {
        return secondOfPair(sentence, mention)
                || UNNAMED.matcher(first.lead()).matches()
                        && GOES_ON.matcher(mention.lead()).matches()
                        && mention.depth() == first.depth();
    }

    /** 线上3期、120人次: the second count of what the first one names. */
    static boolean secondOfPair(Sentence sentence, Mention mention) {
        int at = sentence.mentions().indexOf(mention);
        if (at < 1
                || mention.money()
                || mention.percentage()
                || !mention.plain()
                || !BARE.matcher(mention.lead()).matches()) {
            return false;
        }
        Mention first = sentence.mentions().get(at - 1);
        return first.plain() && first.named() && !first.money() && !first.alike(mention);
    }
}
