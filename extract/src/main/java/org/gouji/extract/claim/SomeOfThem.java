package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/** Tells numbers of things that are some of all: 尚有三个项目存在结转, 执行率不到95%的项目有3个. They need not agree with the number of all. Amounts that hold what was left over need not agree with those that don't. */
final class SomeOfThem {
    private static final Pattern LEAD = Pattern.compile(
            "^(?:以[上下])?的$|(?:选取|选择|选定|抽取|抽查|挑选|遴选)(?:了|其中)*$|(?:未|不足|不到|低于|超过|高于|达到|存在|滞后|已|完成|开展|涉及)[^，。；：]{0,14}的$|(?:(?:尚|还|仍|另|已)有|其中|其余|剩余|余下|剩下|个别|部分|另外)[^，。；：]{0,6}$|(?:^|[，。；：、])有$|的[^，。；：的]{1,6}(?:仅|只|共|也)?有$|(?:未|不足|不到|低于|超过|高于|达到|存在|滞后)[^，。；：]{0,14}(?:有|为|共)$");
    /** 甲项目、乙项目2个. Looked for by itself: a match may begin anywhere, and few words have its mark. */
    private static final Pattern NAMED = Pattern.compile("[一-龥）]{2,16}[、和][一-龥（）]{2,16}$");

    private static final Pattern AFTER = Pattern.compile(
            "^(?:个)?项目(?:合计|共计|小计)|^(?:个)?(?:重点|主要|试点|典型|示范|特色|新增|续建|在建|跨年)[^，。；：]{0,8}|^[^，。；：]{0,8}?(?:存在|未|没有|尚|仍|因|超|低于|高于|不足|不到|达到|进度|已|正在|结转|验收|完工|由|按期|提前|被)");

    /** 总支出90万元（含年末结转5万元）: what is left is in it, which is not so elsewhere. */
    static final Pattern LEFTOVERS = Pattern.compile("^（(?:其中)?(?:含|包含|包括)[^（）]{0,12}(?:结转|结余)");

    private static final Pattern FUNCTION = Pattern.compile("(?:支出|运行|事务|医疗|公积金|补助|补贴|服务|建设|管理|缴费|离退休|活动|保障|教育|培训)$");

    private static final Set<String> BY_NATURE = Set.of("exp.basic", "exp.project");

    private static final Needs NEEDS = Needs.of(LEFTOVERS);

    private SomeOfThem() {}

    /** Where amounts stand that hold what was left over. */
    static List<Span> withLeftovers(Sentence sentence) {
        List<Span> held = new ArrayList<>();
        if (!sentence.has(NEEDS)) {
            return held;
        }
        for (int i = 0; i < sentence.mentions().size(); i++) {
            if (LEFTOVERS.matcher(sentence.after(i)).find()) {
                held.add(sentence.mentions().get(i).fact().span());
            }
        }
        return held;
    }

    /** Where 基本支出 and 项目支出 stand that are parts of one function: 初中教育支出20万元，其中：基本支出20万元，项目支出0元. The next function has its own. */
    static List<Span> ofOneFunction(Sentence sentence) {
        List<Span> parts = new ArrayList<>();
        List<Mention> mentions = sentence.mentions();
        boolean within = false;
        for (int i = 1; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.cue().mark() != ListMark.NONE) {
                Mention whole = mentions.get(i - 1);
                within = whole.plain()
                        && FUNCTION.matcher(whole.fact().item()).find()
                        && !whole.fact().key().startsWith("exp.");
            }
            if (within && BY_NATURE.contains(mention.fact().key())) {
                parts.add(mention.fact().span());
            }
        }
        return parts;
    }

    /** Where such numbers stand in a sentence. */
    static List<Span> in(Sentence sentence) {
        List<Span> some = new ArrayList<>();
        for (int i = 0; i < sentence.mentions().size(); i++) {
            Mention mention = sentence.mentions().get(i);
            boolean restricted = mention.fact().quantity() instanceof Quantity.Count
                    && (LEAD.matcher(mention.lead()).find()
                            || NAMED.matcher(mention.lead()).find()
                            || AFTER.matcher(Vocabulary.plain(sentence.after(i)))
                                    .find());
            if (restricted) {
                some.add(mention.fact().span());
            }
        }
        return some;
    }
}
