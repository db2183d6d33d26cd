package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Formula;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Slips;

/** Reads so many at so much each: 12人，每人每月1800元，全年25.92万元; 3台，单价1.2万元，合计3.6万元; 10个问题，每个5分，共50分. */
final class PriceReader {
    private static final Pattern EACH = Pattern.compile(
            "(?:每(?<one>[\\u4e00-\\u9fa5])|(?<month>月)?(?<mean>[人户亩生村次场台辆校班家])均|(?<price>单价))(?<rest>[^，。；：]{0,12})$");
    private static final Pattern TOTAL =
            Pattern.compile("(?:共|计|小计|发放|补助|补贴|奖励|支出|资金|金额|经费|投入|支付|拨付|兑付|扣|得|工资|薪酬|劳务费)[^，。；：]{0,6}$");
    private static final Pattern YEAR = Pattern.compile("(?:全年|年度|一年|12个月)[^，。；]*$");
    /** 每人每年最高1.8万元: what is not to be exceeded, and need not be paid. */
    private static final Pattern LIMIT = Pattern.compile("最[高低多少]|不超|不低|不高|不少|上限|封顶|限额|至少|以[内上下]");

    private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})个月");
    private static final int YEAR_OF_MONTHS = 12;
    /** 9864人次，每人每月100元: each month of each person is counted. */
    private static final Set<String> MONTHLY_COUNT = Set.of("人次", "人月", "户次", "人·月");

    private static final String PEOPLE = "人名位";
    /** 14个行政村, 每村. */
    private static final String THINGS = "个所家座";

    private static final BigDecimal LEAST = new BigDecimal("0.5");
    private static final BigDecimal MOST = BigDecimal.valueOf(2);
    private static final int NUMBERS = 3;
    /** A number of fewer digits is made by chance. */
    private static final int TELLING = 2;

    private static final Needs NEEDS = Needs.of(EACH);

    private PriceReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            for (int end = 2; end < sentence.mentions().size(); end++) {
                Optional<Claim> claim = Optional.empty();
                for (int count = 2; count <= NUMBERS && claim.isEmpty() && end >= count; count++) {
                    claim = claim(sentence, end - count, end);
                }
                claim.ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static Optional<Claim> claim(Sentence sentence, int from, int end) {
        Mention total = sentence.mentions().get(end);
        List<Mention> factors = sentence.mentions().subList(from, end);
        List<Mention> prices = factors.stream()
                .filter(m -> m.alike(total) && m.measure() != Measure.THRESHOLD)
                .filter(m -> EACH.matcher(m.lead()).find()
                        && !LIMIT.matcher(m.lead()).find())
                .toList();
        boolean together = TOTAL.matcher(total.lead()).find()
                && !EACH.matcher(total.lead()).find()
                && !total.percentage();
        if (prices.size() != 1
                || !together
                || total.lead().contains("；")
                || ofAnother(sentence, from, prices.get(0), total)) {
            return Optional.empty();
        }
        Matcher each = EACH.matcher(prices.get(0).lead());
        each.find();
        List<Mention> others = factors.stream().filter(m -> m != prices.get(0)).toList();
        boolean times = others.size() == 1
                && MONTHLY_COUNT.contains(others.get(0).fact().quantity().unit());
        int months = monthly(each) && others.size() == 1 && !times ? months(total) : 1;
        boolean fits = others.stream().anyMatch(m -> counts(m, each))
                && others.stream().allMatch(m -> counts(m, each) || times(m, each))
                && (!daily(each) || others.size() == 2);
        Optional<Formula> formula =
                fits ? formula(factors, total, months, !open(sentence, from, total)) : Optional.empty();
        if (formula.isEmpty()) {
            return Optional.empty();
        }
        if (several(sentence, from, total)) {
            return Optional.empty();
        }
        List<Claim> readings = new ArrayList<>(List.of(formula.get()));
        readings.addAll(others(sentence, from, prices.get(0), total, months));
        boolean said = times
                || months != YEAR_OF_MONTHS
                || YEAR.matcher(total.lead()).find()
                || others.stream().anyMatch(m -> YEAR.matcher(m.lead()).find());
        boolean doubt = standard(sentence, factors) || !said || "月".equals(each.group("one"));
        return doubt && readings.size() == 1 ? likely(formula.get()) : Claims.oneOf(readings);
    }

    /** 培训补贴326.4万元（2720人，人均1200元）、保险补贴518.63万元: what a bracket works out is the amount before it, and no other behind it. */
    private static boolean ofAnother(Sentence sentence, int from, Mention price, Mention total) {
        return from > 0
                && price.depth() > total.depth()
                && sentence.mentions().get(from - 1).alike(total)
                && sentence.mentions().get(from - 1).depth() == total.depth();
    }

    /** 大学生73名、每名5000元，中学生402名、每名1000元，支出76.70万元: the total may be of all that has a price of its own. */
    private static boolean several(Sentence sentence, int from, Mention total) {
        List<Mention> mentions = sentence.mentions();
        for (int i = from - 1; i >= 0 && !Clauses.parted(sentence, mentions.get(i), mentions.get(i + 1)); i--) {
            if (mentions.get(i).alike(total)
                    && EACH.matcher(mentions.get(i).lead()).find()) {
                return true;
            }
        }
        return false;
    }

    /** 一等2个，每个6万元；二等3个，每个4.5万元，共计25.5万元: a price before that has no total of its own. */
    private static boolean open(Sentence sentence, int from, Mention total) {
        List<Mention> mentions = sentence.mentions();
        for (int i = from - 1; i >= 0; i--) {
            Mention before = mentions.get(i);
            boolean price = EACH.matcher(before.lead()).find();
            if (before.alike(total) && !price && TOTAL.matcher(before.lead()).find()) {
                return false;
            }
            if (price && before.alike(total)) {
                return true;
            }
        }
        return false;
    }

    /** 培训1260人次，其中骨干900人次，人均380元: the price may be of any number before it that counts the same. */
    private static List<Formula> others(Sentence sentence, int from, Mention price, Mention total, int months) {
        List<Mention> mentions = sentence.mentions();
        Mention counted = mentions.get(from) == price ? mentions.get(from + 1) : mentions.get(from);
        List<Formula> found = new ArrayList<>();
        for (int i = from - 1; i >= 0 && !Clauses.parted(sentence, mentions.get(i), mentions.get(i + 1)); i--) {
            if (mentions.get(i).plain() && mentions.get(i).alike(counted)) {
                formula(List.of(mentions.get(i), price), total, months, false).ifPresent(found::add);
            }
        }
        return found;
    }

    /** 按每人500元标准: what is paid by a standard is less where somebody came late or left. */
    private static boolean standard(Sentence sentence, List<Mention> factors) {
        int from = sentence.mentions().indexOf(factors.get(0));
        return IntStream.range(from, from + factors.size())
                .anyMatch(i -> sentence.mentions().get(i).lead().contains("标准")
                        || sentence.after(i).contains("标准"));
    }

    /** Two readings of one formula: it may hold, but is never broken. */
    private static Optional<Claim> likely(Formula formula) {
        Formula again =
                new Formula(formula.result(), formula.operands(), "(" + formula.expression() + ")", formula.place());
        return Claims.oneOf(List.of(formula, again));
    }

    /** @param alone whether nothing before has a price that the total may be of too: then a slip may be far off */
    private static Optional<Formula> formula(List<Mention> factors, Mention total, int months, boolean alone) {
        List<Fact> operands = factors.stream().map(Mention::fact).toList();
        StringBuilder expression = new StringBuilder("#0");
        BigDecimal made = BigDecimal.ONE;
        for (int i = 0; i < operands.size(); i++) {
            made = made.multiply(operands.get(i).quantity().value());
            expression.append(i == 0 ? "" : "*#" + i);
        }
        expression.append(months > 1 ? "*" + months : "");
        made = made.multiply(BigDecimal.valueOf(months));
        BigDecimal value = total.fact().quantity().value();
        // far off, one of the numbers is none of these
        boolean near = value.compareTo(made.multiply(LEAST)) > 0 && value.compareTo(made.multiply(MOST)) < 0;
        BigDecimal exact = made;
        boolean unit = Slips.units(total.fact().quantity()).stream().anyMatch(v -> v.compareTo(exact) == 0);
        return near || unit || alone && slipped(operands, total.fact(), made)
                ? Optional.of(new Formula(total.fact(), operands, expression.toString()))
                : Optional.empty();
    }

    /** 24次，每次8200元，共2.88万元: far off, but for one digit of one of the numbers. */
    private static boolean slipped(List<Fact> operands, Fact total, BigDecimal made) {
        BigDecimal value = total.quantity().value();
        return made.signum() > 0
                && value.signum() > 0
                && (slip(total, made, value) || operands.stream().anyMatch(o -> slip(o, value, made)));
    }

    /** Whether one digit of a number makes it so many times as large as is needed. */
    private static boolean slip(Fact fact, BigDecimal needed, BigDecimal has) {
        BigDecimal printed = fact.quantity().number().value();
        BigDecimal other = printed.multiply(needed).divide(has, printed.scale(), RoundingMode.HALF_UP);
        return other.precision() >= TELLING
                && other.multiply(has).compareTo(printed.multiply(needed)) == 0
                && Slips.between(printed, other);
    }

    /** 实际发放9个月27万元: so many months as are said, else a year's. */
    private static int months(Mention total) {
        Matcher months = MONTHS.matcher(total.lead());
        return months.find() ? Integer.parseInt(months.group(1)) : YEAR_OF_MONTHS;
    }

    private static boolean monthly(Matcher each) {
        return each.group("month") != null || each.group("rest").contains("月") || "月".equals(each.group("one"));
    }

    private static boolean daily(Matcher each) {
        return each.group("rest").matches(".*(?:每|/)[天日次].*");
    }

    /** Whether a number counts what the price is of one of. */
    private static boolean counts(Mention mention, Matcher each) {
        if (!(mention.fact().quantity() instanceof Quantity.Count count)
                || count.unit().isEmpty()) {
            return false;
        }
        String unit = count.unit();
        String one = each.group("one") != null ? each.group("one") : each.group("mean");
        if (one == null) {
            return "台套辆件个张册本部把组块盏棵株吨份".contains(unit);
        }
        if (one.equals("月")) {
            return PEOPLE.contains(unit) || unit.equals("户");
        }
        String same = one.equals("生") || PEOPLE.contains(one) ? PEOPLE : one.equals("公") ? "公里公斤公顷" : one;
        return same.contains(unit)
                || unit.startsWith(one)
                || THINGS.contains(unit) && mention.fact().item().endsWith(one);
    }

    /** Whether a number says how often: 12个月 of 每人每月. */
    private static boolean times(Mention mention, Matcher each) {
        String unit = mention.fact().quantity().unit();
        String rest = each.group("rest");
        return (unit.endsWith("月") && monthly(each))
                || ((unit.equals("天") || unit.equals("日")) && rest.matches(".*每[天日].*"))
                || (unit.equals("次") && rest.contains("每次"));
    }
}
