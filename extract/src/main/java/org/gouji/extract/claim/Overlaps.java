package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Means;
import org.gouji.extract.sentence.Mention;

/** Tells lists that no sum is meant of: attributes that overlap, averages, and progress counted from the start of the year each time. */
final class Overlaps {
    /** 收、支总计均为286.50万元: several things at once, and a list behind it is of one of them. */
    private static final Pattern BOTH = Pattern.compile("均[^，。；]{0,6}$");

    private static final Pattern SCORED = Pattern.compile("[，、（]?得");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("女|党员|团员|少数民族|本科|专科|研究生|硕士|博士|学历|学位|职称|高级|中级|脱贫|低保|残疾|双师|困难|\\d+岁|骨干|技术人员");
    private static final Pattern LEADING = Pattern.compile("(?:主任|局长|书记|所长|站长|馆长|院长|校长|部长|处长|科长|股长|队长|领导|职数)$");
    private static final Pattern PERIOD = Pattern.compile("(?:\\d{1,2}|[一二三四])(?:月|季度)|上半年|月底|截至");
    /** 15个指标，其中一级指标3个，二级指标7个，三级指标15个: the same things on several levels. */
    private static final Pattern LEVEL = Pattern.compile("[一二三四1-4]级(?:绩效)?指标");

    /** What is told beside 人员经费 and 公用经费, 基本支出 and 项目支出, and is in them: by purpose, not by kind. */
    private static final Pattern OTHER_CUT = Pattern.compile("三公|机关运行|政府采购|购买服务|会议费|培训费|接待费|公务用?车|因公出国");

    /** 民生支出24万元、教育支出7万元: what cuts across all functions holds some of them. */
    private static final Pattern ACROSS = Pattern.compile("民生|三保|刚性支出|重点(?:领域)?支出");

    private static final Pattern GRAIN = Pattern.compile("粮食");
    private static final Pattern NO_GRAIN = Pattern.compile("油料|油菜|花生|烟叶|烤烟|蔬菜|瓜果|水果|棉花|糖料|甘蔗|药材|茶叶|果园");

    private static final BigDecimal SLIGHTLY_MORE = BigDecimal.valueOf(101);

    private Overlaps() {}

    /** Leading posts (主任1名、副主任2名) among all posts: never all of them. */
    static boolean posts(ListReader.Found list, Mention total) {
        return total.fact().item().contains("编制")
                && list.parts().stream().allMatch(p -> LEADING.matcher(p.lead()).find());
    }

    /** 人员经费60万元、公用经费40万元、三公经费5万元: whether a list ends with what is spread over the parts before it. */
    static boolean otherCut(List<Mention> parts) {
        Mention last = parts.get(parts.size() - 1);
        return OTHER_CUT.matcher(last.fact().item()).find()
                && !OTHER_CUT.matcher(parts.get(0).fact().item()).find();
    }

    static boolean of(ListReader.Found list) {
        List<Mention> parts = list.parts();
        boolean people = parts.stream()
                .anyMatch(p -> !p.money() && ATTRIBUTE.matcher(p.lead()).find());
        boolean periods =
                parts.stream().filter(p -> PERIOD.matcher(p.lead()).find()).count() > 1;
        boolean levels =
                parts.stream().filter(p -> LEVEL.matcher(p.lead()).find()).count() > 1;
        boolean average = list.totals().stream()
                .anyMatch(t -> Means.named(t.mention().lead())
                        || BOTH.matcher(t.mention().lead()).find());
        BigDecimal shares = list.shares().stream()
                .flatMap(Optional::stream)
                .map(s -> s.fact().quantity().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean full = list.shares().stream().allMatch(Optional::isPresent);
        boolean scored = parts.stream().anyMatch(p -> SCORED.matcher(p.lead()).matches());
        return scored
                || valid(parts)
                || people
                || periods
                || levels
                || all(list)
                || above(list) && (across(list) || noGrain(list))
                || average
                || (full && shares.compareTo(SLIGHTLY_MORE) > 0);
    }

    private static boolean above(ListReader.Found list) {
        return !list.totals().isEmpty()
                && ListDoubts.sum(list.parts())
                                .compareTo(list.totals()
                                        .get(0)
                                        .mention()
                                        .fact()
                                        .quantity()
                                        .value())
                        > 0;
    }

    private static boolean across(ListReader.Found list) {
        long across = list.parts().stream()
                .filter(p -> p.money() && ACROSS.matcher(p.lead()).find())
                .count();
        return across > 0 && across < list.parts().size();
    }

    /** 粮食面积430公顷，其中小麦210公顷…；油料60公顷…: what is no grain is told beside it, however the list goes on. */
    private static boolean noGrain(ListReader.Found list) {
        return GRAIN.matcher(list.totals().get(0).mention().lead()).find()
                && list.parts().stream()
                        .anyMatch(p -> NO_GRAIN.matcher(p.lead()).find());
    }

    /** 回收480份，其中有效470份，满意450份: those who are content are among the valid ones. */
    private static boolean valid(List<Mention> parts) {
        return parts.size() > 1
                && parts.get(0).lead().contains("有效")
                && parts.stream().noneMatch(p -> p.money() || p.lead().contains("无效"));
    }

    /** Things of which one kind alone is as many as all are not counted by kinds. */
    private static boolean all(ListReader.Found list) {
        if (list.totals().isEmpty() || list.parts().size() < 3) {
            return false;
        }
        Mention total = list.totals().get(0).mention();
        long kinds = list.parts().stream()
                .filter(p -> p.fact().quantity().value().signum() > 0)
                .count();
        return !total.money()
                && kinds > 2
                && list.parts().stream()
                        .anyMatch(p -> p.fact()
                                        .quantity()
                                        .value()
                                        .compareTo(total.fact().quantity().value())
                                == 0);
    }
}
