package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Measure;

/** Finds the two numbers that a rate is the quotient of: 计划150次、实际163次，完成率108.67%. */
final class Rates {
    private static final Pattern AIM = Pattern.compile("目标|指标值|不低于|不少于|不超过|以上|以内|高于|低于|≥|≤|提前下达");
    /** 增速回落至7.3%: a rate of growth, however it is told. */
    private static final Pattern GROWTH = Pattern.compile("增长|增速|增幅|涨幅|降幅|跌幅");

    /** 超支3.85%: of the budget, not of what was spent. */
    private static final Pattern BEYOND = Pattern.compile("(?:超支|超收|短收|超出|超)(?:了|率|预算|幅度|比例)*(?:为|达|约)?$");

    private static final Pattern DUE = Pattern.compile("应[\\u4e00-\\u9fa5]|编制|核定|计划|任务|目标");
    private static final Pattern IS = Pattern.compile("实[\\u4e00-\\u9fa5]|在职|在岗|在编|完成|已[\\u4e00-\\u9fa5]");
    private static final Pattern CONTENT = Pattern.compile("(?<!不)满意");
    /** 得分率 is of points, which their own reader finds. */
    private static final String POINTS = "得分率";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> SIDES = List.of("年初", "调整", "上年", "收入", "支出总", "总支出");
    private static final Pattern PACE = Pattern.compile("^[，、（]?(?:支出|执行|预算执行|预算支出|资金支付|支付)?进度(?:为|达到|达|：)*$");
    private static final Set<Measure> BUDGETS =
            Set.of(Measure.BUDGET, Measure.BUDGET_BEGIN, Measure.BUDGET_ADJUSTED, Measure.BUDGET_FULL);
    private static final int ANYWHERE = 1000;
    private static final int FAR = 24;
    private static final int NEAR = 8;
    private static final int CLOSE = 3;
    /** 非常满意, 满意, 基本满意. */
    private static final int LEVELS = 3;

    /** A number of fewer digits is met by chance. */
    private static final int TELLING = 3;

    private final Field field;

    Rates(Field field) {
        this.field = field;
    }

    List<Claim> read(Known known) {
        List<Claim> claims = new ArrayList<>();
        for (Num num : field.numbers()) {
            if (num.percentage() && !known.has(num) && !AIM.matcher(num.words()).find()) {
                boolean change = num.mention().measure() == Measure.CHANGE_RATE;
                (change ? change(num) : ratio(num).or(() -> content(num)).or(() -> paced(num))).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private Optional<Claim> ratio(Num rate) {
        if (GROWTH.matcher(rate.words()).find() || rate.words().contains(POINTS)) {
            return Optional.empty();
        }
        List<Num> near = candidates(rate);
        boolean over = rate.value().compareTo(HUNDRED) > 0;
        for (int j = 1; j < near.size(); j++) {
            for (int i = 0; i < j; i++) {
                boolean first = (near.get(i).value().compareTo(near.get(j).value()) <= 0) != over;
                Num part = first ? near.get(i) : near.get(j);
                Num base = first ? near.get(j) : near.get(i);
                if (part.alike(base)
                        && anchored(rate, part, base, near)
                        && meant(rate, base)
                        && !inverted(part, base)
                        && !beyond(rate, base)
                        && is(rate, part.value(), base.value())) {
                    Ratio.Type type = rate.mention().measure() == Measure.SHARE ? Ratio.Type.SHARE : Ratio.Type.RATE;
                    return Optional.of(new Ratio(
                            rate.fact(),
                            part.fact(),
                            base.fact(),
                            type,
                            false,
                            rate.fact().place().sentence()));
                }
            }
        }
        return Optional.empty();
    }

    /** Where the rate's own sentence has numbers before it, one of them is in it: of many pairs further away some make any rate. */
    private static boolean anchored(Num rate, Num part, Num base, List<Num> near) {
        return part.sentence() == rate.sentence()
                || base.sentence() == rate.sentence()
                || near.get(0).sentence() != rate.sentence();
    }

    private static boolean beyond(Num rate, Num base) {
        return BEYOND.matcher(rate.mention().lead()).find()
                && base.mention().money()
                && !BUDGETS.contains(base.mention().measure());
    }

    /** 编制40人，在职46人，控制率86.96%; 应收80万元，实收64万元，收缴率125%: what was to be, over what is, is no rate. */
    private static boolean inverted(Num part, Num base) {
        return DUE.matcher(part.words()).find()
                && !IS.matcher(part.words()).find()
                && IS.matcher(base.words()).find()
                && !DUE.matcher(base.words()).find();
    }

    /** 一季度末累计支出20万元，进度20.83%: of a budget, which may be told of pages before. */
    private Optional<Claim> paced(Num rate) {
        if (rate.decimals() < 2 || !PACE.matcher(rate.words()).find()) {
            return Optional.empty();
        }
        return field.before(rate, 1, n -> n.sentence() == rate.sentence()).stream()
                .filter(n -> n.plain() && n.mention().money())
                .flatMap(part ->
                        field
                                .before(
                                        rate,
                                        ANYWHERE,
                                        n -> n.plain()
                                                && BUDGETS.contains(n.mention().measure()))
                                .stream()
                                .filter(base -> part.alike(base) && is(rate, part.value(), base.value()))
                                .map(base -> (Claim) new Ratio(
                                        rate.fact(),
                                        part.fact(),
                                        base.fact(),
                                        Ratio.Type.COMPLETION,
                                        false,
                                        rate.fact().place().sentence())))
                .findFirst();
    }

    /** 满意率: those who are content, from the most to the least, of all: 非常满意98份、满意76份、基本满意12份. */
    private Optional<Claim> content(Num rate) {
        List<Num> near = rate.words().contains("满意") ? field.before(rate, NEAR, Num::plain) : List.of();
        for (int i = 0; i < near.size(); i++) {
            List<Num> run = contentRun(near.subList(i, near.size()));
            for (int levels = run.size(); levels > 1; levels--) {
                List<Num> content = new ArrayList<>(run.subList(run.size() - levels, run.size()));
                Collections.reverse(content);
                Optional<Claim> claim = near.stream()
                        .filter(all -> all.at() < content.get(0).at() && all.alike(content.get(0)))
                        .filter(all -> is(
                                rate,
                                content.stream().map(Num::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                                all.value()))
                        .findFirst()
                        .map(all -> contentOf(rate, content, all));
                if (claim.isPresent()) {
                    return claim;
                }
            }
        }
        return Optional.empty();
    }

    /** The numbers of those content that stand side by side, the last of them first. */
    private static List<Num> contentRun(List<Num> near) {
        List<Num> run = new ArrayList<>();
        for (Num num : near) {
            boolean goesOn =
                    run.isEmpty() || num.at() == run.get(run.size() - 1).at() - 1 && num.alike(run.get(0));
            if (!goesOn || !CONTENT.matcher(num.words()).find() || run.size() == LEVELS) {
                break;
            }
            run.add(num);
        }
        return run;
    }

    private static Claim contentOf(Num rate, List<Num> content, Num all) {
        String sum = IntStream.range(0, content.size()).mapToObj(i -> "#" + i).collect(Collectors.joining(" + "));
        List<Num> operands = new ArrayList<>(content);
        operands.add(all);
        return rate.formula("(" + sum + ") / #" + content.size(), operands.toArray(Num[]::new));
    }

    /** 占调整后预算的: a base that is named is that one and no other. */
    private static boolean meant(Num rate, Num base) {
        String words = rate.mention().cue().base() + rate.words();
        String named = base.fact().item() + base.words();
        for (String side : SIDES) {
            if (words.contains(side)) {
                return named.contains(side)
                        || (base.mention().measure() == Measure.BUDGET_BEGIN && side.equals("年初"))
                        || (base.mention().measure() == Measure.BUDGET_ADJUSTED && side.equals("调整"));
            }
        }
        return true;
    }

    /** The fewer digits a rate has, the nearer its operands must stand. */
    private List<Num> candidates(Num rate) {
        Predicate<Num> plain = n -> n.plain() && n.value().signum() > 0;
        boolean tens =
                rate.value().stripTrailingZeros().scale() < 0 || rate.value().compareTo(HUNDRED) == 0;
        boolean whole = rate.value().stripTrailingZeros().scale() <= 0;
        if (whole && (tens || rate.fact().quantity().number().value().scale() < 2)) {
            return field.before(
                    rate,
                    CLOSE,
                    plain.and(n -> n.sentence() == rate.sentence()
                            && n.mention().depth() <= rate.mention().depth()));
        }
        return rate.decimals() == 1
                ? beside(rate, plain.and(n -> n.passage() >= rate.passage() - 1))
                : field.before(rate, rate.digits() > TELLING ? FAR : 2 * NEAR, plain);
    }

    /** The nearest numbers, and those of the kind of the last one a little further away. */
    private List<Num> beside(Num rate, Predicate<Num> test) {
        List<Num> near = new ArrayList<>(field.before(rate, NEAR, test));
        if (!near.isEmpty() && near.get(0).sentence() == rate.sentence()) {
            field.before(rate, 2 * NEAR, test.and(near.get(0)::alike)).stream()
                    .filter(n -> !near.contains(n))
                    .forEach(near::add);
        }
        return near;
    }

    private static boolean is(Num rate, BigDecimal part, BigDecimal base) {
        return base.signum() > 0
                && part.signum() > 0
                && rate.nearly(part.movePointRight(2).divide(base, MathContext.DECIMAL64));
    }

    /** A rate of change: of the amount right before it, or between two values. */
    private Optional<Claim> change(Num rate) {
        Optional<Direction> way = rate.mention().cue().way();
        if (way.isEmpty() || rate.value().signum() == 0) {
            return Optional.empty();
        }
        List<Num> last = field.before(rate, 1, n -> n.sentence() == rate.sentence());
        List<Num> near = candidates(rate);
        Optional<Num> delta = last.stream().filter(Num::quantity).findFirst();
        Optional<Claim> moved = delta.flatMap(d -> near.stream()
                .filter(n -> n.at() != d.at() && n.alike(d))
                .flatMap(n -> of(rate, d, n, way.get()).stream())
                .findFirst());
        return moved.or(() -> toldBeside(rate, delta) ? Optional.empty() : between(rate, near, way.get()))
                .filter(claim -> ofDelta(claim, delta))
                .or(() -> delta.isPresent()
                                && last.size() == 1
                                && delta.get().mention().measure() == Measure.CHANGE
                        ? Optional.empty()
                        : again(rate, way.get()));
    }

    /** 总收支1085203.63元…较上年下降3.85%: of a change that is told in another section, of a value as large. */
    private Optional<Claim> again(Num rate, Direction way) {
        if (rate.digits() < TELLING) {
            return Optional.empty();
        }
        List<Num> now = field.before(rate, NEAR, n -> n.plain() && n.mention().money() && n.digits() > TELLING);
        List<Num> moved = field.around(
                rate,
                FAR,
                FAR,
                n -> n.quantity()
                        && n.mention().money()
                        && n.digits() > TELLING
                        && n.mention().measure() == Measure.CHANGE
                        && n.mention().cue().way().filter(w -> w == way).isPresent());
        return moved.stream()
                .flatMap(d -> now.stream().filter(n -> beside(d, n.value())).flatMap(n -> of(rate, d, n, way).stream()))
                .findFirst();
    }

    /** Whether a change stands right behind the very value that it is of. */
    private boolean beside(Num delta, BigDecimal value) {
        return field.before(delta, CLOSE, n -> n.plain() && n.value().compareTo(value) == 0)
                        .size()
                > 0;
    }

    /** 比上年多支出42万元、增长7%: a rate right behind a change is of that change, whatever else two values make. */
    private static boolean ofDelta(Claim claim, Optional<Num> delta) {
        boolean other = delta.filter(d ->
                        d.mention().measure() == Measure.CHANGE && d.mention().money())
                .isPresent();
        return !other
                || !(claim instanceof Claim.Change change)
                || change.delta().isPresent()
                || change.current().isEmpty()
                || change.prior().isEmpty()
                || change.current()
                                .get()
                                .quantity()
                                .value()
                                .subtract(change.prior().get().quantity().value())
                                .abs()
                                .compareTo(delta.get().value().abs())
                        == 0;
    }

    /** 比上年42批减少6批，下降14.29%: its own sentence prints both the change and what it was before, so no numbers of another are meant. */
    private boolean toldBeside(Num rate, Optional<Num> delta) {
        boolean moved =
                delta.filter(d -> d.mention().measure() == Measure.CHANGE).isPresent();
        return moved
                && field.before(rate, 2, n -> n.sentence() == rate.sentence()).stream()
                        .anyMatch(n -> n.mention().measure() == Measure.PRIOR && n.alike(delta.get()));
    }

    private static Optional<Claim> of(Num rate, Num delta, Num near, Direction way) {
        BigDecimal before = way == Direction.UP
                ? near.value().subtract(delta.value())
                : near.value().add(delta.value());
        boolean current = is(rate, delta.value(), before);
        if (!current && !is(rate, delta.value(), near.value())) {
            return Optional.empty();
        }
        if (current == (near.mention().measure() == Measure.PRIOR)) {
            return Optional.empty();
        }
        Optional<Direction> deltaWay = delta.mention().cue().way().or(() -> Optional.of(way));
        return Optional.of(new Claim.Change(
                current ? Optional.of(near.fact()) : Optional.empty(),
                Optional.of(delta.fact()),
                Optional.of(rate.fact()),
                current ? Optional.empty() : Optional.of(near.fact()),
                deltaWay,
                Optional.of(way),
                rate.fact().place().sentence()));
    }

    private static Optional<Claim> between(Num rate, List<Num> near, Direction way) {
        for (int j = 1; j < near.size(); j++) {
            for (int i = 0; i < j; i++) {
                boolean first = (near.get(i).value().compareTo(near.get(j).value()) > 0) == (way == Direction.UP);
                Num now = first ? near.get(i) : near.get(j);
                Num then = first ? near.get(j) : near.get(i);
                BigDecimal gap = now.value().subtract(then.value()).abs();
                if (now.alike(then) && now.mention().measure() != Measure.PRIOR && is(rate, gap, then.value())) {
                    return Optional.of(new Claim.Change(
                            Optional.of(now.fact()),
                            Optional.empty(),
                            Optional.of(rate.fact()),
                            Optional.of(then.fact()),
                            Optional.empty(),
                            Optional.of(way),
                            rate.fact().place().sentence()));
                }
            }
        }
        return Optional.empty();
    }
}
