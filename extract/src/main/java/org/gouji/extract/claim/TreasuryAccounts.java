package org.gouji.extract.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.model.Span;

/**
 * Tells paragraphs on the accounts of a government: 一般公共预算收入…，上级补助收入…，债务转贷收入…，收入合计…. There are four budgets and several levels of them, and each has its own
 * 上级补助收入, 调入资金 and 支出合计; of all that a government owns, each kind of units has its own 负债总额.
 */
final class TreasuryAccounts {
    private static final Pattern TREASURY = Pattern.compile("债[务券]转贷|上解上级|上解(?:收入|支出)|补助下级|预算稳定调节基金|调出资金"
            + "|行政事业性(?:国有)?资产|国有(?:金融)?企业资产"
            + "|(?:全[县市区州盟旗省]|[县市区州省]本?级)(?:（[^（）]{1,12}）)?(?:一般公共预算|政府性基金|国有资本经营|社会保险基金|社保基金)");

    /** 21个部门经费总额: several units' together. */
    private static final Pattern SEVERAL = Pattern.compile("^个?(?:[省市县区]级|中央)?(?:部门|单位)[^，。；]{0,12}(?:总额|合计|总计)");

    private TreasuryAccounts() {}

    /** Where the numbers of such paragraphs stand, and of those that tell several units' money. */
    static Set<Span> in(List<Passage> passages) {
        Set<Span> spans = new HashSet<>();
        for (Passage passage : passages) {
            boolean treasury = passage.sentences().stream()
                    .flatMap(s -> s.mentions().stream())
                    .anyMatch(m -> TREASURY.matcher(m.lead()).find()
                            || SEVERAL.matcher(m.lead()).find());
            if (treasury) {
                passage.sentences().stream()
                        .flatMap(s -> s.mentions().stream())
                        .map(Mention::fact)
                        .forEach(f -> spans.add(f.span()));
            }
        }
        return spans;
    }
}
