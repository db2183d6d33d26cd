package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.vocabulary.Overfulfilled;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Slips;

/** Reads rates of counts and of money: 受理3440件，办结3408件，办结率99.06%; 预算30万元，支出28万元，执行率93.33%. */
final class RateReader {
    private static final Pattern PROGRESS = Pattern.compile("进$");
    private static final Pattern NAME = Pattern.compile("(?<root>[\\u4e00-\\u9fa5]{2,8}?)[率度](?:为|达到|高达|达|是|均|：|约)*$");
    private static final List<String> PREFIXES =
            List.of("资金", "按期", "按时", "及时", "预算", "经费", "项目", "工单", "实际", "有效", "总", "其");
    private static final List<String> SPENDING = List.of("执行", "支付", "支出", "使用", "完成", "实际", "采购");
    private static final List<String> DONE = List.of("完工", "完成", "竣工", "建成");
    private static final Pattern AMONG =
            Pattern.compile("其中[：:，,]?(?<part>[\\u4e00-\\u9fa5]{2,12}?)(?:预算|资金)?(?<root>执行|支付|支出|使用)率[^率]{0,4}$");
    /** 得分率 is of the points there are, which {@link PointsRateReader} tells from those won. */
    private static final String POINTS = "得分";

    private static final String POINT = "分";

    /** 增减率 is of what was before, which the readers of changes find. */
    private static final Pattern MOVED = Pattern.compile("(?:增减|变动|变化|增长|下降|增加|减少)$");

    /** What is left is a part of what there was to spend, never of what was spent. */
    private static final Pattern LEFT = Pattern.compile("结余|结转|剩余|沉淀|闲置");

    /** 新建蓄水池12口，计划15口，完成率80%. */
    private static final Pattern AIM = Pattern.compile("^[，、](?:年度|全年|年初)?(?:计划|目标|任务)(?:数|值|任务)?(?:为|是)?$");

    /** 完成4亿元的年度任务: this was to be done, and what was done stands before it. */
    private static final Pattern PLANNED = Pattern.compile("^的?(?:年度|全年|年初|既定|预期|预定|计划)*(?:目标|任务|计划)");

    /** …2批次；检测压实度，合格率99%: what stands before the semicolon is another matter. */
    private static final Pattern ANOTHER = Pattern.compile("；[^；]*，");

    /** 已支付360万元，尚未支付40万元，支付率90%: what is not done is no part that a rate tells of. */
    private static final Pattern NOT_YET = Pattern.compile("(?:^|[，、；（])[^，、；（]{0,4}(?:未|尚待|正在|不满意|不合格|待)[^，、；（]*$");

    /** 全年执行90（含省级资金50万元，执行率92%: what stands in a bracket behind the word is but a part of that. */
    private static final Pattern INSIDE = Pattern.compile("[（(](?:含|其中|包括)[^（）()]*$");

    private static final String CONTENT = "满意";

    /** 不起诉率 is of those not charged. */
    private static final String NOT = "不未";

    private static final int MOST_READINGS = 3;

    /** A rate of fewer digits is mended by chance. */
    private static final int TELLING = 3;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** 节资率7.9%对应工程类预算48.86亿元: what it is of is told behind it. */
    private static final Pattern OF_OTHER = Pattern.compile("^[（(]?(?:对应|分母|以[^，。；]{2,12}(?:为基数|为分母|计))");

    private static final Needs NEEDS = Needs.of(NAME);

    private RateReader() {}

    /** The rate claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            for (int i = 0; i < sentence.mentions().size(); i++) {
                Mention rate = sentence.mentions().get(i);
                boolean rated = rate.measure() == Measure.RATE
                        || (rate.measure() == Measure.COMPLETION && rate.lead().contains("率"));
                Matcher name = NAME.matcher(rate.lead());
                if (rated
                        && rate.percentage()
                        && name.find()
                        && !name.group("root").endsWith(POINTS)
                        && !MOVED.matcher(name.group("root")).find()
                        && !OF_OTHER.matcher(sentence.after(i)).find()
                        && !narrowed(rate.lead())) {
                    claim(sentence, i, root(name.group("root"))).ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    /** 预算90万元，支出88万元，其中财政拨款执行率99%: of a part of what stands before it. */
    private static boolean narrowed(String lead) {
        Matcher among = AMONG.matcher(lead);
        return among.find() && SPENDING.contains(among.group("root")) && !PREFIXES.contains(among.group("part"));
    }

    private static String root(String words) {
        String root = PROGRESS.matcher(words).replaceFirst("");
        for (String prefix : PREFIXES) {
            if (root.startsWith(prefix) && root.length() - prefix.length() >= 2) {
                root = root.substring(prefix.length());
            }
        }
        int from = Math.max(0, root.length() - 2);
        return from > 0 && NOT.indexOf(root.charAt(from - 1)) >= 0 ? root.substring(from - 1) : root.substring(from);
    }

    /** 分三批到位：第一批4万元、第二批2万元，到位率100%: the rate is of the whole list that the word opens, never of its first part. */
    private static boolean opens(List<Mention> before, int n, String root) {
        String words = before.get(n).lead();
        int colon = words.lastIndexOf('：');
        return colon >= 0
                && words.lastIndexOf(root) < colon
                && words.substring(0, colon).contains(root)
                && n + 1 < before.size()
                && before.get(n + 1).lead().startsWith("、");
    }

    private static Optional<Claim> claim(Sentence sentence, int at, String root) {
        Mention rate = sentence.mentions().get(at);
        List<Mention> before = ANOTHER.matcher(rate.lead()).find()
                ? List.of()
                : sentence.mentions().subList(0, at);
        for (int n = before.size() - 1; n >= 0; n--) {
            Mention part = before.get(n);
            if (!part.plain() && part.measure() != Measure.CHANGE) {
                break;
            }
            if (part.plain()
                    && does(part, root)
                    && PLANNED.matcher(sentence.after(n)).find()) {
                return ofPlan(before.subList(0, n), rate, part);
            }
            if (n > 0
                    && DONE.contains(root)
                    && part.plain()
                    && AIM.matcher(part.lead()).matches()) {
                return ofPlan(before.subList(n - 1, n), rate, part);
            }
            if (part.plain() && should(part, root)) {
                return ofThose(before.subList(0, n), rate, part, root);
            }
            if (part.plain() && opens(before, n, root)) {
                return Optional.empty();
            }
            if (part.plain() && does(part, root)) {
                Optional<Mention> base = RateBases.behind(sentence, at, part);
                return base.isPresent()
                        ? Optional.of(ratio(rate.fact(), part.fact(), base.get().fact()))
                        : Claims.oneOf(readings(before.subList(0, n + 1), rate, root));
            }
        }
        return Optional.empty();
    }

    /** What a part, the last of these numbers, may be of. */
    private static List<Claim> readings(List<Mention> before, Mention rate, String root) {
        List<Claim> readings = new ArrayList<>();
        List<Claim> slips = new ArrayList<>();
        int n = before.size() - 1;
        Mention part = before.get(n);
        boolean left = LEFT.matcher(root).find();
        for (int d = n - 1;
                d >= 0
                        && readings.size() < MOST_READINGS
                        && !before.get(d + 1).lead().contains("；");
                d--) {
            Mention base = before.get(d);
            boolean larger = base.fact()
                            .quantity()
                            .value()
                            .compareTo(part.fact().quantity().value())
                    >= 0;
            if (root.equals(CONTENT) && does(base, root)) {
                return List.of();
            }
            boolean spent = left && part.money() && does(base, "支出")
                    || ownRate(before.get(d + 1), root)
                    || RateBases.left(base, root);
            if (base.plain() && base.alike(part) && (larger || overHundred(rate)) && !spent) {
                readings.add(ratio(rate.fact(), part.fact(), base.fact()));
            } else if (base.plain() && base.alike(part) && slipped(rate, part, base)) {
                slips.add(ratio(rate.fact(), part.fact(), base.fact()));
            }
        }
        return readings.isEmpty() && slips.size() == 1 ? slips : readings;
    }

    /** 财政资金支出9万元，支出率90%，自筹资金支出4万元，支出率80%: what has the like rate of its own stands beside a part, and is no base. */
    private static boolean ownRate(Mention next, String root) {
        Matcher name = NAME.matcher(next.lead());
        return next.percentage() && name.find() && root(name.group("root")).equals(root);
    }

    /** 受理2841件，办结4828件，办结率99.54%: more was done than there was, and one digit of either number mends the rate. */
    private static boolean slipped(Mention rate, Mention part, Mention base) {
        BigDecimal done = part.fact().quantity().value();
        BigDecimal all = base.fact().quantity().value();
        BigDecimal share = rate.fact().quantity().value();
        if (part.money()
                || share.signum() <= 0
                || share.compareTo(HUNDRED) >= 0
                || rate.fact().quantity().number().value().precision() < TELLING) {
            return false;
        }
        BigDecimal meant = all.multiply(share).movePointLeft(2).setScale(0, RoundingMode.HALF_UP);
        BigDecimal whole = done.movePointRight(2).divide(share, 0, RoundingMode.HALF_UP);
        return Slips.between(done, meant) || Slips.between(all, whole);
    }

    /** 上云系统74个，应上云79个，上云率93.67%: what should have been is the base, and what was stands before it in the same clause; 甲实际到位3万元；乙应到位9万元，实际未到位，到位率0% has none. */
    private static Optional<Claim> ofThose(List<Mention> before, Mention rate, Mention all, String root) {
        if (all.lead().contains("；") || rate.lead().contains("未" + root)) {
            return Optional.empty();
        }
        int from = before.size();
        while (from > 0 && !before.get(from - 1).lead().contains("；")) {
            from--;
        }
        return before.subList(Math.max(0, from - 1), before.size()).stream()
                .filter(done -> done.plain() && done.alike(all) && does(done, root))
                .reduce((a, b) -> b)
                .map(done -> ratio(rate.fact(), done.fact(), all.fact()));
    }

    static boolean should(Mention mention, String root) {
        return mention.lead().contains("应" + root)
                || mention.lead().contains("应当" + root)
                || mention.money() && mention.lead().endsWith("应" + root.charAt(0));
    }

    /** 投资4.28亿元，超额完成4亿元的年度任务，完成率107%. */
    private static Optional<Claim> ofPlan(List<Mention> before, Mention rate, Mention plan) {
        return before.stream()
                .filter(done -> done.plain() && done.alike(plan) && !plan.lead().contains("；"))
                .reduce((a, b) -> b)
                .filter(done -> !Overfulfilled.at(rate.fact(), done.fact(), plan.fact()))
                .map(done -> ratio(rate.fact(), done.fact(), plan.fact()));
    }

    private static boolean overHundred(Mention rate) {
        return rate.fact().quantity().value().compareTo(HUNDRED) > 0;
    }

    /** Whether a number counts what the rate is of: 办结归档 for 办结率, 收回 for 回收率, 支出 for 执行率. */
    static boolean does(Mention part, String root) {
        String words = part.lead();
        if (part.fact().quantity().unit().equals(POINT)) {
            return false;
        }
        Matcher inside = INSIDE.matcher(words);
        if (inside.find() && !words.substring(inside.start()).contains(root)) {
            return false;
        }
        if (NOT_YET.matcher(words).find() && !root.startsWith("未") && !root.startsWith("不")) {
            return false;
        }
        if (!LEFT.matcher(root).find()
                && LEFT.matcher(words.substring(words.lastIndexOf('，') + 1)).find()) {
            return false;
        }
        return words.contains(root) && !words.contains("未" + root) && !words.contains("不" + root)
                || (DONE.contains(root) && !part.money() && DONE.stream().anyMatch(words::contains))
                || words.contains(new StringBuilder(root).reverse())
                || words.endsWith("实" + root.charAt(part.money() ? 0 : root.length() - 1))
                || (part.money()
                        && SPENDING.contains(root)
                        && SPENDING.stream().anyMatch(words::contains)
                        && !FactIndex.budget(part.fact()));
    }

    private static Claim ratio(Fact rate, Fact part, Fact base) {
        return new Ratio(rate, part, base, Ratio.Type.RATE, false, rate.place().sentence());
    }
}
