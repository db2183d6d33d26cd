package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gouji.extract.claim.TotalFinder.Total;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Span;

/** Reads shares: 占X%, 占本年支出合计的X%, with the base that is named or understood. */
final class RatioReader {
    private static final Pattern SHARED = Pattern.compile("[，、；（]?(?:其)?占[^，。；]*");
    private static final Pattern COMPLETED = Pattern.compile("[，、；（]?(?:完成|为)[^，。；]*预算[^，。；]*");
    /** 累计建成6.2公里，完成五年任务15公里的41%: what was done right before. */
    private static final Pattern TASK =
            Pattern.compile("^[，、（](?:已)?(?:完成|为|占|达到)(?:了)?[^，。；：]{0,10}(?:任务|计划|目标|规划)[^，。；：]{0,6}$");

    /** 占年度任务的134%: of what was to be done, and never of what all have done together. */
    private static final Pattern DUTY = Pattern.compile("占[^，。；：]{0,8}(?:任务|计划|目标)(?:数|量|任务|投资)?的?$");

    private static final Pattern DEED = Pattern.compile("完成|到位|实际");

    private static final Pattern WHOSE = Pattern.compile("^(?:其|当年|本年度|全年)");
    private static final Pattern WITHIN = Pattern.compile(".*(?:完成|占)[^，。；]*");
    private static final Pattern LINKS = Pattern.compile("(?:为|是|共|达)*$");
    /** 专任教师中本科以上学历59人: of which whole it is told. */
    private static final Pattern AMONG =
            Pattern.compile("(?:^|[，。；：、（])(?:其中)?(?<whole>[^，。；：、（）]{2,12}?)中的?(?![心央学小型等期标层介])[^，。；：、（）]+$");

    /** 下半年支出9万元，其中12月支出2万元，占全年的11%: what is less than a year is no base. */
    private static final Pattern PERIOD = Pattern.compile("[上下]半年|季度|月份?(?!均)");

    private static final Pattern BARE = Pattern.compile("^[，、；（,]*(?:其)?占.*");
    private static final Pattern JOINT = Pattern.compile("(?:合计|共计|共|总计)占[^，。；]*");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_READINGS = 4;
    private static final int SHORTEST_BASE = 3;

    private final Naming naming;
    private final Vocabulary vocabulary;

    RatioReader(Naming naming, Vocabulary vocabulary) {
        this.naming = naming;
        this.vocabulary = vocabulary;
    }

    /** The share claims of a paragraph. */
    List<Claim> read(Passage passage, List<ListReader.Found> lists, FactIndex index) {
        Map<Span, List<Total>> totals = new HashMap<>();
        for (ListReader.Found list : lists) {
            for (int i = 0; i < list.parts().size(); i++) {
                boolean beyond = i >= list.natural();
                totals.putIfAbsent(list.parts().get(i).fact().span(), beyond ? doubtful(list.totals()) : list.totals());
            }
        }
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (int i = 0; i < sentence.mentions().size(); i++) {
                Mention rate = sentence.mentions().get(i);
                printed(sentence, i).ifPresent(claims::add);
                if (rate.measure() == Measure.SHARE) {
                    Optional<Claim> joint = joint(sentence, i, passage, index);
                    Optional<Mention> part = BARE.matcher(rate.lead()).matches()
                            ? part(sentence, i)
                            : Subjects.named(rate, naming).flatMap(n -> Subjects.number(passage, rate, n));
                    boolean dealt = Subjects.dealt(sentence, i);
                    Function<Mention, Optional<Claim>> share = p -> claim(
                            rate,
                            p,
                            bases(rate, p, passage, totals, index).stream()
                                    .filter(b -> !dealt || !behind(b.fact(), p.fact()))
                                    .filter(b -> !DUTY.matcher(rate.lead()).find()
                                            || !DEED.matcher(b.fact().item()).find())
                                    .toList());
                    joint.or(() -> part.flatMap(p -> Subjects.twice(sentence, p)
                                    .map(both -> Claims.oneOf(both.stream()
                                            .flatMap(m -> share.apply(m).stream())
                                            .toList()))
                                    .orElseGet(() -> share.apply(p))))
                            .ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    /** 来信4件次、来访9人次、网上13件次，分别占…: what is listed with a part, or it itself, is no base of its share. */
    private static boolean behind(Fact base, Fact part) {
        return base.place().sentence().equals(part.place().sentence())
                && base.span().start() >= part.span().start();
    }

    /** What stands behind the first change of punctuation need not be of the list's total: 基本支出9万元，其中人员5万元、公用4万元；项目支出6万元，占40%. */
    private static List<Total> doubtful(List<Total> totals) {
        return totals.stream().map(t -> new Total(t.mention(), false)).toList();
    }

    /** 占政府采购支出总额86.50万元的76.88%, 完成全年预算20.00万元的71.00%: the base stands in the middle of the words. */
    private static Optional<Claim> printed(Sentence sentence, int i) {
        Mention rate = sentence.mentions().get(i);
        if (i < 2 || !rate.percentage() || !rate.lead().equals("的")) {
            return Optional.empty();
        }
        Mention base = sentence.mentions().get(i - 1);
        boolean share = SHARED.matcher(base.lead()).matches();
        boolean completion = COMPLETED.matcher(base.lead()).matches();
        boolean task = TASK.matcher(base.lead()).matches();
        if (!(share || completion || task) || !base.plain()) {
            return Optional.empty();
        }
        Ratio.Type type = share ? Ratio.Type.SHARE : Ratio.Type.COMPLETION;
        List<Mention> parts = parts(sentence, i - 2, base, m -> !FactIndex.budget(m.fact()));
        if (task && !completion) {
            parts = parts.stream()
                    .filter(m -> m == sentence.mentions().get(i - 2))
                    .toList();
        }
        Optional<Mention> whole = whole(sentence, i - 1).filter(Mention::plain);
        if (whole.isPresent() && !whole.get().alike(base)) {
            return Optional.empty();
        }
        if (whole.isPresent() && !parts.contains(whole.get())) {
            parts = new ArrayList<>(parts);
            parts.add(whole.get());
        }
        if (parts.isEmpty() && share) {
            parts = parts(sentence, i - 2, base, m -> m.measure() == base.measure());
        }
        List<Claim> readings = new ArrayList<>();
        for (Mention part : parts) {
            readings.add(new Ratio(
                    rate.fact(),
                    part.fact(),
                    base.fact(),
                    type,
                    parts.size() == 1,
                    rate.fact().place().sentence()));
        }
        return Claims.oneOf(readings);
    }

    /** 铺设126公里，其中主管38公里、支管88公里，为计划110公里的115%: what a list is of, behind which the rate may be of it again. */
    private static Optional<Mention> whole(Sentence sentence, int base) {
        for (int j = base - 1; j > 0; j--) {
            if (sentence.mentions().get(j).cue().mark() != ListMark.NONE) {
                return Optional.of(sentence.mentions().get(j - 1));
            }
        }
        return Optional.empty();
    }

    /** 与上年8万元对比增加1万元，增长12.5%，完成预算9万元的100%: last year's is no part of this year's unless it stands right before. */
    private static List<Mention> parts(Sentence sentence, int last, Mention base, Predicate<Mention> side) {
        List<Mention> parts = new ArrayList<>();
        for (int j = last; j >= 0 && parts.size() < MOST_READINGS; j--) {
            Mention part = sentence.mentions().get(j);
            boolean earlier = part.measure() == Measure.PRIOR && j < last;
            if (part.plain() && part.alike(base) && side.test(part) && !earlier) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** 工资福利支出5万元，商品和服务支出3万元，两项合计占本年支出的80%: a share of several parts whose sum is not printed. */
    private Optional<Claim> joint(Sentence sentence, int i, Passage passage, FactIndex index) {
        Mention rate = sentence.mentions().get(i);
        int count = JOINT.matcher(rate.lead()).matches() ? Counted.before(sentence, i) : 0;
        List<Fact> parts = new ArrayList<>();
        for (int j = i - 1; j >= 0 && parts.size() < count; j--) {
            Mention mention = sentence.mentions().get(j);
            if (mention.plain() && mention.money()) {
                parts.add(0, mention.fact());
            }
        }
        if (count < 2 || parts.size() < count) {
            return Optional.empty();
        }
        String named = WHOSE.matcher(rate.cue().base()).replaceFirst("");
        Naming.Name name = naming.named(named);
        List<Fact> bases = index.nearest(
                name.key(),
                rate.fact().span().start(),
                f -> parts.stream().allMatch(p -> p.measure() == f.measure() && !p.standsAt(f)));
        if (bases.size() != 1 || !name.known()) {
            return Optional.empty();
        }
        List<Fact> operands = new ArrayList<>(parts);
        operands.add(bases.get(0));
        StringBuilder sum = new StringBuilder("#0");
        for (int k = 1; k < count; k++) {
            sum.append("+#").append(k);
        }
        return Optional.of(new Claim.Formula(
                rate.fact(),
                operands,
                "(" + sum + ")/#" + count,
                rate.fact().place().sentence()));
    }

    /** 支付9万元，占到位资金的90%，占总投资的80%: both are shares of the same. */
    private static boolean again(Mention share, Mention before) {
        return BARE.matcher(before.lead()).matches()
                && !share.cue().base().isEmpty()
                && !before.cue().base().isEmpty()
                && !share.cue().base().equals(before.cue().base());
    }

    private static Optional<Mention> part(Sentence sentence, int i) {
        for (int j = i - 1; j >= 0; j--) {
            Mention mention = sentence.mentions().get(j);
            boolean within = FactIndex.budget(mention.fact())
                    && WITHIN.matcher(mention.lead()).matches();
            if (mention.plain() && !within) {
                return Optional.of(mention);
            }
            if (mention.measure() == Measure.SHARE && !again(sentence.mentions().get(i), mention)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * A base that a share may have.
     *
     * @param fact the base
     * @param sure whether the text leaves no doubt about it
     */
    private record Base(Fact fact, boolean sure) {}

    private List<Base> bases(
            Mention rate, Mention part, Passage passage, Map<Span, List<Total>> totals, FactIndex index) {
        List<Base> bases = new ArrayList<>();
        String named = WHOSE.matcher(rate.cue().base()).replaceFirst("");
        Optional<Mention> among = named.isEmpty() ? among(passage, part) : Optional.empty();
        if (among.isPresent()) {
            return List.of(new Base(among.get().fact(), true));
        }
        Optional<Mention> told = toldOf(rate.cue().base(), passage, part);
        if (told.isPresent()) {
            return List.of(new Base(told.get().fact(), true));
        }
        int at = part.fact().span().start();
        Optional<Fact> three = named.isEmpty() ? ThreeShares.whole(part, index) : Optional.empty();
        if (three.isPresent()) {
            return List.of(new Base(three.get(), true));
        }
        if (!named.isEmpty()) {
            Naming.Name name = naming.named(named);
            List<Fact> found = new ArrayList<>();
            for (String key : index.families().of(name.key())) {
                found.addAll(index.nearest(key, at, f -> whole(part, f) && !f.standsAt(part.fact())));
            }
            List<Fact> distinct = FactIndex.distinct(found);
            boolean several = distinct.size() > 1
                    && !name.key().isEmpty()
                    && index.families().of(name.key()).size() > 1;
            distinct.forEach(f -> {
                boolean quoted = distinct.size() == 1 && f.item().equals(named);
                bases.add(new Base(f, (quoted || name.known() && !several) && f.measure() == part.measure()));
            });
        }
        if (bases.isEmpty()) {
            said(rate.cue().base(), part, passage, index).ifPresent(bases::add);
        }
        boolean open = bases.isEmpty();
        for (Total total : totals.getOrDefault(part.fact().span(), List.of())) {
            if (ofPeriod(rate, total)) {
                continue;
            }
            boolean family = !named.isEmpty()
                    && index.families()
                            .related(
                                    naming.named(named).key(),
                                    total.mention().fact().key());
            boolean sure = total.sure()
                    && open
                    && (named.isEmpty() || family)
                    && !larger(part, total.mention())
                    && !sibling(passage, total.mention(), rate);
            bases.add(new Base(total.mention().fact(), sure));
        }
        opened(passage, rate).ifPresent(t -> bases.add(0, new Base(t.fact(), named.isEmpty())));
        ListReader.head(passage, part)
                .filter(h -> !h.fact().standsAt(part.fact()))
                .ifPresent(h ->
                        bases.add(new Base(h.fact(), named.isEmpty() && open && divides(h, part) && !larger(part, h))));
        return bases;
    }

    /** The base by its very words: in this paragraph, or printed with one value only in those before. */
    private Optional<Base> said(String base, Mention part, Passage passage, FactIndex index) {
        if (base.length() < SHORTEST_BASE) {
            return Optional.empty();
        }
        Optional<Base> quoted = quoted(base, passage, part).map(m -> new Base(m.fact(), true));
        return quoted.isPresent() || naming.named(base).known()
                ? quoted
                : index.called(base, part.fact()).map(f -> new Base(f, index.only(base, f, part.fact())));
    }

    /** 占全年的40%: a total of a part of the year is not what is meant. */
    private static boolean ofPeriod(Mention rate, Total total) {
        return rate.cue().base().startsWith("全年")
                && PERIOD.matcher(total.mention().lead()).find();
    }

    /** Whether a part is more than what it seems to be a part of: 9月末5万元，其中三季度2万元；12月末7万元 goes on behind the list. */
    private static boolean larger(Mention part, Mention total) {
        return part.alike(total)
                && part.fact()
                                .quantity()
                                .value()
                                .compareTo(total.fact().quantity().value())
                        > 0;
    }

    /** 基本支出9万元，占90%，包括…；项目支出1万元，占10%: what has a share of its own, and leaves room for this one, may be its neighbour. */
    private static boolean sibling(Passage passage, Mention total, Mention rate) {
        for (Sentence sentence : passage.sentences()) {
            int at = sentence.mentions().indexOf(total);
            if (at >= 0 && at + 1 < sentence.mentions().size()) {
                Mention share = sentence.mentions().get(at + 1);
                return share.measure() == Measure.SHARE
                        && share.lead().equals(rate.lead())
                        && share.fact()
                                        .quantity()
                                        .value()
                                        .add(rate.fact().quantity().value())
                                        .compareTo(HUNDRED)
                                <= 0;
            }
        }
        return false;
    }

    /** A part is of the side that its whole is of; what is left over may be of all there was to spend. */
    private static boolean whole(Mention part, Fact base) {
        boolean left = part.measure() == Measure.BALANCE
                && (FactIndex.budget(base) || FactIndex.actual(base))
                && base.quantity().value().compareTo(part.fact().quantity().value()) >= 0;
        return left || base.measure() == part.measure();
    }

    /** Whether the vocabulary knows the part as one of this total, in whose sentence it stands. */
    private boolean divides(Mention total, Mention part) {
        return total.fact().place().sentence().equals(part.fact().place().sentence())
                && total.measure() == part.measure()
                && vocabulary.partitions(total.fact().key()).stream()
                        .anyMatch(p -> p.allowed().contains(part.fact().key()));
    }

    /** 专任教师60人，教辅5人；专任教师中本科以上学历48人，占80%: of those that the part is counted among. */
    private static Optional<Mention> among(Passage passage, Mention part) {
        Matcher among = AMONG.matcher(part.lead());
        return among.find() ? quoted(among.group("whole"), passage, part) : Optional.empty();
    }

    /** 占全年支出的10% after 全年支出5万元: the base by the very words that stood before its number. */
    private static Optional<Mention> quoted(String base, Passage passage, Mention part) {
        return passage.sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .filter(m -> m.fact().span().start() < part.fact().span().start())
                .filter(m -> m.plain() && m.alike(part) && m.measure() == part.measure())
                .filter(m -> LINKS.matcher(m.lead()).replaceFirst("").endsWith(base))
                .reduce((a, b) -> b);
    }

    /** 回收576份，有效562份，占回收问卷的97.57%: the base by what was done with it, and the word for the thing counted behind. */
    private static Optional<Mention> toldOf(String base, Passage passage, Mention part) {
        return passage.sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .filter(m -> !m.money()
                        && m.plain()
                        && m.alike(part)
                        && m.fact().span().start() < part.fact().span().start())
                .filter(m -> {
                    String did = LINKS.matcher(m.lead()).replaceFirst("");
                    String verb = did.substring(did.lastIndexOf('，') + 1);
                    return verb.length() == 2
                            && base.length() >= SHORTEST_BASE
                            && base.startsWith(verb)
                            && !part.lead().contains(verb);
                })
                .reduce((a, b) -> b);
    }

    /** 支出合计9万元，其中基本支出占60%，项目支出占40%: the shares are of what stands before 其中. */
    private static Optional<Mention> opened(Passage passage, Mention rate) {
        for (Sentence sentence : passage.sentences()) {
            int at = sentence.mentions().indexOf(rate);
            for (int j = at; j > 0 && sentence.mentions().get(j).measure() == Measure.SHARE; j--) {
                Mention before = sentence.mentions().get(j - 1);
                if (sentence.mentions().get(j).cue().mark() == ListMark.UNSAID && before.plain()) {
                    return Optional.of(before);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Claim> claim(Mention rate, Mention part, List<Base> bases) {
        List<Claim> readings = new ArrayList<>();
        for (Base base : bases) {
            Claim reading = new Ratio(
                    rate.fact(),
                    part.fact(),
                    base.fact(),
                    Ratio.Type.SHARE,
                    base.sure(),
                    rate.fact().place().sentence());
            boolean seen = readings.stream().anyMatch(r -> ((Ratio) r).base().standsAt(base.fact()));
            if (!seen && readings.size() < MOST_READINGS) {
                readings.add(reading);
            }
        }
        return Claims.oneOf(readings);
    }
}
