package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Gone;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.sentence.Together;
import org.gouji.model.Measure;

/** Tells lists whose parts are not to be added up, or not to the total that stands before them: they overlap, come and go, or belong to something else. */
final class ListDoubts {
    /** 加宽61公里、铺油45公里（部分路段两项有重叠）: no kinds that are added up. */
    private static final Pattern OVERLAPPING = Pattern.compile(
            "^[^。；]{0,24}(?:重叠|交叉|重合|双重|重复计|同时(?:参加|享受|纳入|属于|符合|申领|具有|持有|兼)|均参加|兼有|既[^，。；]{1,10}[又也]|不(?:可|能|宜|应)(?:简单|直接)?相加|不作合计)");

    /** 三家相加为9万元，抵销内部往来1万元: parts that hold something twice. */
    private static final Pattern NETTED = Pattern.compile("[，；]\\s*(?:再|并)?(?:抵[销消]|剔除|扣除)[^，。；]{0,24}(?:往来|重复|内部)");
    /** 在册187人，其中年初176人，新增132人，解除121人: what went is no part of what is there. */
    private static final Pattern WENT = Pattern.compile("(?:减少|" + Gone.WORD + ")(?:了)?$");

    private static final Pattern LESS = Pattern.compile("^(?:[－−-]|[，、]?(?:再)?(?:减去?|扣除|扣减))");

    private static final Pattern SPENT = Pattern.compile("^(?:已|均|全部|实际|累计)*(?:支出|使用|支付|拨付|执行|用于|用完)");

    /** 资金90万元，其中管理费3万元，目前项目资金已拨付80万元: what was paid of all, beside a part of it. */
    private static final Pattern PAID =
            Pattern.compile("^[，；](?:目前|现)?[^，。；：、]{0,10}已(?:经|累计)?(?:拨付|支付|支出|兑付|兑现|报账|使用)(?:了|资金|到位)?$");

    private static final Pattern UNPAID = Pattern.compile("结余|结转|剩余|剩下|已|未|尚|待|余");

    private static final Pattern EACH = Pattern.compile("[、和及与][^，。；：、]{2,16}各(?:有|为)?$");

    private static final Pattern TWICE = Pattern.compile("双重|重复|兼|同时|既|交叉|未|尚|遗留");

    /** So far behind a list it may be said that its parts overlap. */
    private static final int REACH = 100;

    /** So far behind the first part that something is taken off again. */
    private static final int FAR = 400;

    private ListDoubts() {}

    /** Whether the parts of a list are no plain parts of anything. */
    static boolean ofParts(Sentence sentence, List<Mention> parts) {
        return overlapping(sentence, parts)
                || moves(parts)
                || less(parts)
                || of(sentence, parts)
                || parts.stream().anyMatch(ListDoubts::each);
    }

    /** （拨款90万元＋上年结转8万元－年末结转5万元）: some of them are taken off. */
    private static boolean less(List<Mention> parts) {
        return parts.stream().skip(1).anyMatch(m -> LESS.matcher(m.lead()).find());
    }

    /** 支出6亿元，其中2023年发行的1.5亿元支出1.1亿元: what tells of what money something was spent is no part of what was spent. */
    private static boolean of(Sentence sentence, List<Mention> parts) {
        return parts.stream()
                .anyMatch(m -> m.money()
                        && m.lead().endsWith("的")
                        && SPENT.matcher(sentence.after(sentence.mentions().indexOf(m)))
                                .find());
    }

    /** Whether a total is hardly that of a list. */
    static boolean ofTotal(Sentence sentence, List<Mention> parts, Mention total) {
        return astray(sentence, parts, total)
                || twice(sentence, parts, total)
                || turned(sentence, parts, total)
                || paid(parts, total)
                || together(sentence, parts, total);
    }

    /** 计划600人，实办13期（甲班186人、乙班457人）: the bracket is about what stands right before it, which has another unit; a total farther off is one only if they make it. */
    private static boolean astray(Sentence sentence, List<Mention> parts, Mention total) {
        Mention first = parts.get(0);
        int at = sentence.mentions().indexOf(first) - 1;
        while (at >= 0 && sentence.mentions().get(at).depth() >= first.depth()) {
            at--;
        }
        if (at < 0 || first.depth() == 0 || first.money()) {
            return false;
        }
        Mention opener = sentence.mentions().get(at);
        return !opener.percentage()
                && !opener.alike(first)
                && opener != total
                && sum(parts).compareTo(total.fact().quantity().value()) != 0;
    }

    /** 新增2846亩，其中水田1912亩，占67.2%；交易1500亩: behind the only part, which has its share, the sentence turns to something else, which has none. */
    private static boolean turned(Sentence sentence, List<Mention> parts, Mention total) {
        if (parts.size() < 2 || !parts.get(1).lead().contains("；") || !share(sentence, parts.get(0))) {
            return false;
        }
        BigDecimal made = parts.get(0).fact().quantity().value();
        boolean ties = false;
        for (Mention part : parts.subList(1, parts.size())) {
            if (share(sentence, part)) {
                return false;
            }
            made = made.add(part.fact().quantity().value());
            ties = ties || made.compareTo(total.fact().quantity().value()) == 0;
        }
        return !ties;
    }

    /** Whether the last part is what was paid so far, and none before it what was or is to be; what makes the total is part of it all the same. */
    private static boolean paid(List<Mention> parts, Mention total) {
        int last = parts.size() - 1;
        return last > 0
                && total.money()
                && PAID.matcher(parts.get(last).lead()).find()
                && parts.subList(0, last).stream()
                        .noneMatch(m -> UNPAID.matcher(m.lead()).find())
                && !equal(total, sum(parts));
    }

    /** 公共安全支出2500万元，其中甲450万元、乙386万元，两项合计836万元: the parts have a sum of their own, right behind them. */
    private static boolean together(Sentence sentence, List<Mention> parts, Mention total) {
        List<Mention> mentions = sentence.mentions();
        int next = mentions.indexOf(parts.get(parts.size() - 1)) + 1;
        while (next < mentions.size() && mentions.get(next).percentage()) {
            next++;
        }
        BigDecimal sum = sum(parts);
        return parts.size() > 1
                && !equal(total, sum)
                && mentions.subList(next, Math.min(next + 2, mentions.size())).stream()
                        .anyMatch(m -> m.alike(total) && Together.named(m.lead()) && equal(m, sum));
    }

    /** Within half a last digit. */
    private static boolean equal(Mention mention, BigDecimal sum) {
        BigDecimal off = mention.fact().quantity().value().subtract(sum).abs();
        return off.compareTo(mention.fact().quantity().halfUnit()) <= 0;
    }

    private static boolean share(Sentence sentence, Mention part) {
        int next = sentence.mentions().indexOf(part) + 1;
        return next < sentence.mentions().size()
                && sentence.mentions().get(next).measure() == Measure.SHARE;
    }

    /** 处分156人：党纪121人、政务52人，双重处分17人: what the parts are too many is told right behind them. */
    private static boolean twice(Sentence sentence, List<Mention> parts, Mention total) {
        BigDecimal left = total.fact().quantity().value().negate();
        int next = sentence.mentions().indexOf(parts.get(0));
        for (int k = 0; k < parts.size(); k++) {
            Mention part = parts.get(k);
            left = left.add(part.fact().quantity().value());
            while (next < sentence.mentions().size() && sentence.mentions().get(next) != part) {
                next++;
            }
            next++;
            boolean more = k > 0
                    && !part.money()
                    && left.signum() > 0
                    && next < sentence.mentions().size();
            if (more && toldAgain(sentence.mentions().get(next), part, left)) {
                return true;
            }
        }
        return false;
    }

    private static boolean toldAgain(Mention behind, Mention part, BigDecimal more) {
        return TWICE.matcher(behind.lead()).find()
                && behind.alike(part)
                && behind.fact().quantity().value().compareTo(more) == 0;
    }

    /** 特殊教育学校和职业学校各1所: one number for several. */
    private static boolean each(Mention part) {
        return EACH.matcher(part.lead()).find();
    }

    private static boolean moves(List<Mention> parts) {
        return parts.stream().noneMatch(Mention::money)
                && parts.stream().anyMatch(m -> WENT.matcher(m.lead()).find());
    }

    private static boolean overlapping(Sentence sentence, List<Mention> parts) {
        Mention last = parts.get(parts.size() - 1);
        String after = behind(sentence, last.to(), REACH);
        String along = behind(sentence, parts.get(0).to(), FAR);
        return OVERLAPPING.matcher(after).find() || NETTED.matcher(along).find();
    }

    private static String behind(Sentence sentence, int from, int reach) {
        return sentence.between(from, Math.min(from + reach, sentence.line().length()));
    }

    static BigDecimal sum(List<Mention> parts) {
        return parts.stream().map(m -> m.fact().quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
