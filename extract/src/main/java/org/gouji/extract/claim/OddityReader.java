package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Oddity;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/** Reads what is odd in itself: lost units, doubled units, lost per cent signs, rates above all, templates left in, years left over, things denied. */
final class OddityReader {
    private static final Pattern DOUBLED = Pattern.compile(".*万[余多]?万元?|.*元元|.*万元元");
    private static final Pattern TEMPLATE = Pattern.compile(
            "增加（减少）|减少（增加）|增长（下降）|下降（增长）|大于（小于）|小于（大于）|减增加|增减少|大小于(?=预算|年初)|(?<=占|增长|下降|增加|减少|完成)(?:为|了)?\\s*[%％](?=[，。；,;])|(?<=增加|减少)(?:了)?\\s*(?:万元|元)(?=[，。；,;])|小大于(?=预算|年初)|[XＸ×]{2,}(?=万|元|%|年|个|人|局|县|项|单位)|某某(?:单位|局|县)");
    private static final Pattern OLD_YEAR =
            Pattern.compile("(?<!〔|\\[|（|\\(|\\d)(?<y>20\\d\\d)年(?!\\d|[^，。；]{0,8}(?:修订|发布|印发|成立|以来|起|至今|实施))");
    private static final Pattern ASSESSED = Pattern.compile("考核|实际完成|专项资金|绩效目标|部门（单位）");
    private static final Pattern DENIAL = Pattern.compile(
            "(?:^|[，。；])(?:20\\d\\d年度?|我单位|本单位|本部门|单位|部门|本年度?|我局|我中心)*(?:没有|无)(?<what>项目支出|政府性基金(?:预算)?(?:财政拨款)?支出|国有资本经营(?:预算)?(?:财政拨款)?支出|三公经费支出)(?=[，。；]|$)");
    /** Rates whose whole is all there is; 完成率, 到位率, 覆盖率 and 参保率 may lawfully exceed it. */
    private static final Pattern OF_ALL = Pattern.compile(
            "(?:办结|满意|合格|及时|准确|回复|答复|回访|公开|回收|有效|优良|受理|处置|整改|上架|签收)(?:率|度)(?:均|都|全部)?(?:为|是|达|达到|达到了|保持在|：)*$");
    /** Of what nothing is more than all: a base that says it is everything, or none where the parts of one thing are listed. */
    private static final Pattern OF_WHOLE = Pattern.compile(
            "占[^，。；、占]*(?:总(?:额|量|数|人数|人口|户数|件数|面积|支出|投入|成本|投资|资金|经费)|合计|全部)[^，。；、占]*$|占(?:比|总比)?(?:为|达|达到|约)*$");

    /** Another thing, which may lawfully be exceeded: what was planned or was before, or stands against it. */
    private static final Pattern OF_OTHER = Pattern.compile(
            "预算|计划|任务|目标|指标|上年|去年|同期|年初|应|标准|定额|核定|编制|概算|估算|下达|到位|收入|合同|限额|控制|财力|相当于|进口|出口|存款|贷款|资产|负债|产值|销售|消费");

    /** What was left from before counts among what was closed, and not among what came in. */
    private static final Pattern EARLIER = Pattern.compile("上年|往年|历年|以前年度|结转|积案|旧存|存量|累计|跨年");

    private static final Pattern UNIT_ONCE = Pattern.compile("[（(](?:单位[：:])?[百千万亿]{0,2}元[）)]");

    /** 增长29.1）%: the sign is there, behind a bracket that is too much. */
    private static final Pattern SIGN_APART = Pattern.compile("[）)]\\s?[%％]");

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /** An old year is a left-over when it lies this far back: reports compare with the year before, and speak of the one before that. */
    private static final int OLD = 3;

    private static final Needs NEEDS = Needs.of(TEMPLATE, DENIAL);

    private OddityReader() {}

    /**
     * The oddities of a paragraph.
     *
     * @param rows numbers whose unit stands above the table that they are of
     */
    static List<Claim> read(Passage passage, Naming naming, FactIndex index, Optional<Reported> year, Set<Span> rows) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            sentence.mentions().stream()
                    .filter(m ->
                            !unitTold(passage, m) && !rows.contains(m.fact().span()))
                    .forEach(m -> number(m, sentence, index).ifPresent(claims::add));
            sentence.mentions().stream()
                    .filter(m -> aboveAll(sentence, m))
                    .forEach(m -> claims.add(new Oddity(
                            Oddity.Type.RATE_ABOVE_ALL,
                            m.fact().span(),
                            Optional.of(m.fact()),
                            List.of(),
                            sentence.span())));
            if (sentence.has(NEEDS)) {
                template(sentence, claims);
                denial(sentence, naming, index, claims);
            }
            year.ifPresent(y -> old(sentence, y, claims));
        }
        return claims;
    }

    /** 分年度到位与支出（万元）：2020年1500、2021年2200。两年到位3700: the unit is told once for all of the paragraph. */
    private static boolean unitTold(Passage passage, Mention mention) {
        return mention.fact().quantity() instanceof Quantity.Amount amount
                && amount.unitFrom() == Quantity.UnitFrom.INFERRED
                && passage.sentences().stream()
                        .anyMatch(s -> s.line().matcher(UNIT_ONCE).find());
    }

    private static Optional<Claim> number(Mention mention, Sentence sentence, FactIndex index) {
        Fact fact = mention.fact();
        Oddity.Type type = null;
        if (fact.place().kind() == Fact.PlaceKind.FORMULA) {
            return Optional.empty();
        }
        if (fact.quantity() instanceof Quantity.Amount amount) {
            String printed = sentence.between(mention.from(), mention.to());
            if (twice(printed) && DOUBLED.matcher(printed).matches()) {
                type = Oddity.Type.UNIT_DOUBLED;
            } else if (amount.unitFrom() == Quantity.UnitFrom.INFERRED) {
                type = Oddity.Type.UNIT_MISSING;
            }
        } else if (fact.quantity() instanceof Quantity.Percentage percentage
                && percentage.form() == Quantity.Form.PERCENT
                && !percentage.signPrinted()
                && percentage.value().signum() != 0
                && !SIGN_APART
                        .matcher(sentence.after(sentence.mentions().indexOf(mention)))
                        .lookingAt()) {
            type = Oddity.Type.PERCENT_SIGN_MISSING;
        }
        return type == null
                ? Optional.empty()
                : Optional.of(new Oddity(type, fact.span(), Optional.of(fact), twin(fact, index), sentence.span()));
    }

    /** Whether a sign of a unit comes twice, as it does in few: the expression need not be asked of the others. */
    private static boolean twice(String printed) {
        return printed.indexOf('万') != printed.lastIndexOf('万') || printed.indexOf('元') != printed.lastIndexOf('元');
    }

    /** 办结率109%: nothing but a slip makes more of all than all, unless what was left from before is counted in. */
    private static boolean aboveAll(Sentence sentence, Mention mention) {
        return mention.percentage()
                && mention.fact().quantity().value().compareTo(ALL) > 0
                && ofAll(mention)
                && !glued(sentence, mention)
                && !sentence.line().matcher(EARLIER).find();
    }

    private static boolean ofAll(Mention mention) {
        return mention.measure() == Measure.RATE
                ? OF_ALL.matcher(mention.lead()).find()
                : mention.measure() == Measure.SHARE && ofWhole(mention.lead());
    }

    private static boolean ofWhole(String lead) {
        int base = lead.lastIndexOf('占') + 1;
        boolean told = base < lead.length() && !lead.startsWith("比", base);
        return OF_WHOLE.matcher(lead).find()
                && !OF_OTHER.matcher(told ? lead.substring(base) : lead).find();
    }

    /** 合格率20100%100%20: cells of a form that ran into one another. */
    private static boolean glued(Sentence sentence, Mention mention) {
        String chars = sentence.line().chars();
        return mention.to() < chars.length() && Character.isDigit(chars.charAt(mention.to()));
    }

    /** Where the same number stands with its unit. */
    private static List<Span> twin(Fact fact, FactIndex index) {
        return index
                .nearest(
                        fact.key(),
                        fact.span().start(),
                        f -> !f.standsAt(fact)
                                && f.quantity()
                                                .value()
                                                .compareTo(fact.quantity().value())
                                        == 0)
                .stream()
                .limit(1)
                .map(Fact::span)
                .toList();
    }

    private static void template(Sentence sentence, List<Claim> claims) {
        Matcher matcher = sentence.line().matcher(TEMPLATE);
        while (matcher.find()) {
            claims.add(oddity(Oddity.Type.TEMPLATE_LEFT, sentence, matcher.start(), matcher.end()));
        }
    }

    private static void denial(Sentence sentence, Naming naming, FactIndex index, List<Claim> claims) {
        Matcher matcher = sentence.line().matcher(DENIAL);
        while (matcher.find()) {
            String key = naming.named(matcher.group("what")).key();
            List<Span> amounts = index
                    .nearest(
                            key,
                            sentence.span().start(),
                            f -> FactIndex.actual(f) && f.quantity().value().signum() > 0)
                    .stream()
                    .map(Fact::span)
                    .toList();
            if (!amounts.isEmpty()) {
                Span what = sentence.line().span(matcher.start("what"), matcher.end("what"));
                claims.add(new Oddity(Oddity.Type.DENIED, what, Optional.empty(), amounts, sentence.span()));
            }
        }
    }

    /**
     * The year reported on.
     *
     * @param year the year
     * @param span where the report says so
     */
    record Reported(int year, Span span) {}

    private static void old(Sentence sentence, Reported reported, List<Claim> claims) {
        String chars = sentence.line().chars();
        if (!sentence.mentions().isEmpty() || !ASSESSED.matcher(chars).find()) {
            return;
        }
        Matcher matcher = OLD_YEAR.matcher(chars);
        while (matcher.find()) {
            boolean quoted = chars.lastIndexOf('《', matcher.start()) > chars.lastIndexOf('》', matcher.start());
            int year = Integer.parseInt(matcher.group("y"));
            if (year <= reported.year() - OLD && !quoted) {
                Span span = sentence.line().span(matcher.start("y"), matcher.end("y"));
                claims.add(new Oddity(
                        Oddity.Type.STRAY_YEAR, span, Optional.empty(), List.of(reported.span()), sentence.span()));
            }
        }
    }

    private static Claim oddity(Oddity.Type type, Sentence sentence, int from, int to) {
        return new Oddity(type, sentence.line().span(from, to), Optional.empty(), List.of(), sentence.span());
    }
}
