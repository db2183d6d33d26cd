package org.gouji.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/** Names amounts that say nothing of themselves by the number beside them: 80至89周岁120人次，每人每月50元，计6000元; 预算调整27.30万元，预算调整率2.10%; 高龄津贴120人次、6000元. */
final class ByNeighbour {
    private static final Pattern MADE = Pattern.compile("^[，、；]?(?:共|合|小|总)?计(?:发放|补助|支付|兑付)?(?:资金)?$");
    private static final Pattern PRICE = Pattern.compile("(?:发放|补助|奖补|补贴)?(?:单价|标准)$");
    private static final Pattern ADJUSTED = Pattern.compile("(?:预算调整(?:数|额|资金|金额)?|年中调整(?:预算|资金)?)(?:为|了|：)*$");
    /** Money handed over is neither the work that it is for nor what was kept of it. */
    private static final Pattern WORK = Pattern.compile("投资$|扣减|扣除|扣回");

    private static final Pattern PAID = Pattern.compile("^[，；](?:已|累计|实际|共)*(?<paid>支付|拨付|兑付)(?:资金|工程款|金额)?(?:为|共)*$");
    private static final Pattern EACH = Pattern.compile("(?:按照?|以)?每[^，。]{1,6}");
    private static final Pattern GIVEN = Pattern.compile("发放|给予|兑付|支付|落实");
    /** No thing that has a price. */
    private static final Pattern MONEY = Pattern.compile("结余|结转|预算|资金|支出|合计");

    private static final String STANDARD = "标准";
    private static final String RATE = "预算调整率";
    private static final String ADJUSTMENT = "预算调整数";

    private ByNeighbour() {}

    /** The mentions of a sentence, with a name where their neighbours tell it. */
    static List<Mention> named(List<Mention> mentions) {
        List<Mention> named = mentions;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (!(mention.fact().quantity() instanceof Quantity.Amount)) {
                continue;
            }
            String name = adjusted(mentions, i)
                    ? ADJUSTMENT
                    : mention.measure() == Measure.UNIT_PRICE ? standard(mentions, i) : unsaid(mentions, i);
            if (!name.isEmpty()) {
                named = named == mentions ? new ArrayList<>(mentions) : named;
                named.set(i, under(mention, name));
            }
        }
        return named;
    }

    /** By how much a budget was adjusted has its rate behind it. */
    private static boolean adjusted(List<Mention> mentions, int at) {
        return ADJUSTED.matcher(mentions.get(at).lead()).find()
                && mentions.subList(at + 1, mentions.size()).stream()
                        .anyMatch(m -> m.percentage() && m.lead().contains(RATE));
    }

    /** 按照每亩150元标准，兑付3260亩耕地地力保护补贴48.90万元: what a price is of stands with what was paid. */
    private static String standard(List<Mention> mentions, int at) {
        if (!EACH.matcher(mentions.get(at).fact().item()).matches()) {
            return "";
        }
        return mentions.subList(at + 1, mentions.size()).stream()
                .filter(m -> m.money() && m.measure() != Measure.UNIT_PRICE)
                .findFirst()
                .map(m -> GIVEN.matcher(m.fact().item()).replaceAll(""))
                .filter(thing -> thing.length() > 1 && !MONEY.matcher(thing).find())
                .map(thing -> thing + STANDARD)
                .orElse("");
    }

    private static String unsaid(List<Mention> mentions, int at) {
        Mention mention = mentions.get(at);
        if (mention.named() || at == 0) {
            return "";
        }
        Matcher paid = PAID.matcher(mention.lead());
        if (paid.matches() && WORK.matcher(mention.fact().item()).find()) {
            return paid.group("paid") + "资金";
        }
        Mention last = mentions.get(at - 1);
        if (mention.lead().equals("、")
                && last.measure() == Measure.NUMBER
                && last.named()
                && last.depth() == mention.depth()) {
            return PaidFor.thing(last.fact().item());
        }
        return mention.fact().item().isEmpty() ? priced(mentions, at) : "";
    }

    private static String priced(List<Mention> mentions, int at) {
        if (!MADE.matcher(mentions.get(at).lead()).matches()) {
            return "";
        }
        Fact price = mentions.get(at - 1).fact();
        return price.measure() == Measure.UNIT_PRICE
                ? PRICE.matcher(price.item()).replaceFirst("")
                : "";
    }

    /** The name is shown; no check rests on it. */
    private static Mention under(Mention mention, String item) {
        Fact fact = mention.fact();
        Measure measure = item.equals(ADJUSTMENT) ? Measure.BUDGET : fact.measure();
        return mention.with(new Fact(fact.quantity(), item, "", measure, fact.scope(), fact.year(), fact.place()));
    }
}
