package org.gouji.extract.sentence;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.extract.regex.Pattern;

/** What the words before points say of them: given, taken off or added, or a total. Points of different roles make no sum together. */
public final class PointWords {
    private static final Pattern GIVEN = Pattern.compile("(?:自评|得|得分|评分|实得|评得|评定|打分|自评分)(?:分)?(?:为|是|：)?$");
    private static final Pattern LOST = Pattern.compile("(?:扣|扣除|扣减|扣分|减|减分|失|失分|加|加分|奖励|附加)(?:了|掉|分|为|：)*$");
    private static final Pattern TOTAL = Pattern.compile(
            "(?:^|[，。；、：（])(?:本次|此次|以上|各项|上述|最终|最后|综上|自评|综合|绩效|部门|项目|整体支出|支出|评价|得分|总得分|总分|合计|总计|共计|共|累计|总评|加总|总)+(?:自评|得|得分|评分|为|是|：|达)*$");
    private static final Pattern SUMMED = Pattern.compile("合计|总计|共计|总|共|综合|累计|自评得分|最终|(?:本次|此次|绩效)评价得");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PointWords() {}

    /** 得9分, 自评9分. */
    public static boolean given(Mention mention) {
        return GIVEN.matcher(mention.lead()).find();
    }

    /** 扣2分, 加1分. */
    public static boolean lost(Mention mention) {
        return LOST.matcher(mention.lead()).find();
    }

    /** 合计得94分, 总分96分. */
    public static boolean total(Mention mention) {
        return TOTAL.matcher(mention.lead()).find()
                && SUMMED.matcher(mention.lead()).find();
    }

    /** Whether points may be added up to a total: all given or none, none taken off, and not all that there is beside what was given. */
    public static boolean addUp(Mention total, List<Mention> parts) {
        long given = parts.stream().filter(PointWords::given).count();
        boolean alike = given == 0 || given == parts.size();
        boolean plain = parts.stream().noneMatch(p -> lost(p) || total(p));
        BigDecimal whole = total.fact().quantity().value();
        BigDecimal sum = parts.stream().map(m -> m.fact().quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean weights = given == 0 && sum.compareTo(HUNDRED) == 0 && whole.compareTo(HUNDRED) != 0;
        boolean scores = given > 0 && whole.compareTo(HUNDRED) == 0 && !given(total) && sum.compareTo(HUNDRED) != 0;
        return alike && plain && !weights && !scores;
    }
}
