package org.gouji.extract.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.JointTotals;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Span;

/** Tells numbers whose item was only carried over from before or that are of some offices, by words that need not speak of all of it. */
final class CarriedOver {
    /** What a number without any name is taken for: a guess. */
    private static final Set<String> WHOLE = Set.of("budget.unit", "exp.total");

    /** 六个项目预算合计…，支出合计…: the total is of these, and not of the unit. */
    private static final Pattern SEVERAL = Pattern.compile("(?:[一二三四五六七八九十两]{1,3}|\\d{1,3})[个项][^，。；：\\d]{0,8}项目");

    private static final Pattern TOTAL = Pattern.compile("(?:预算|支出|资金|经费|执行)?(?:合计|总计|共计|总额)");
    /** 区直单位三公经费: of the offices of the district itself, and not of its towns too. */
    private static final Pattern DIRECT = Pattern.compile("[省市县区州盟旗]直(?:部门|单位|机关|财政|各|行政|预算)");

    private static final Pattern SIDE = Pattern.compile("(?:决算|预算)(?:数|总额)?(?:为|是|共|：)*$");

    private CarriedOver() {}

    /** Where they stand; the set may be added to. */
    static Set<Span> in(List<Passage> passages) {
        Set<Span> carried = new HashSet<>();
        for (Passage passage : passages) {
            for (Sentence sentence : passage.sentences()) {
                for (Mention mention : sentence.mentions()) {
                    if (unnamed(mention) || DIRECT.matcher(mention.lead()).find()) {
                        carried.add(mention.fact().span());
                    }
                }
                carried.addAll(SomeOfThem.in(sentence));
                carried.addAll(SomeOfThem.withLeftovers(sentence));
                carried.addAll(SomeOfThem.ofOneFunction(sentence));
                if (sentence.line().matcher(SEVERAL).find()) {
                    sentence.mentions().stream()
                            .filter(m -> ofSeveral(m.fact().item()))
                            .forEach(m -> carried.add(m.fact().span()));
                }
            }
        }
        return carried;
    }

    private static boolean unnamed(Mention mention) {
        String key = mention.fact().key();
        return !mention.named()
                && !key.equals("project.total")
                && (WHOLE.contains(key) || !SIDE.matcher(mention.lead()).find());
    }

    private static boolean ofSeveral(String item) {
        return TOTAL.matcher(item).matches() || JointTotals.is(item);
    }
}
