package org.gouji.extract.table.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.Numeric;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Oddity;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Indicator;
import org.gouji.model.Measure;
import org.gouji.model.Scope;
import org.gouji.model.ScoreClaim;
import org.gouji.model.ScoreClaim.Way;
import org.gouji.model.Span;

/** What the rows of an indicator table claim: a score for what was done against the target, and targets that can't be meant. */
public final class IndicatorClaims {
    private static final Pattern PLAIN = Pattern.compile("(?:产出)?(?:数量|质量|时效)指标|.*满意度.*");
    private static final Pattern GOOD = Pattern.compile(".*(?:满意度|满意率|合格率|及时率|完成率|达标率|覆盖率|办结率|通过率|知晓率)$");
    private static final Pattern UP_TO_ALL = Pattern.compile(".*(?:满意度|满意率|合格率|及时率|达标率|覆盖率|办结率|通过率|知晓率|参与率)$");
    private static final Pattern BAD = Pattern.compile("不满意|不合格|差错|投诉|事故|超支|延误|违规|死亡|逾期|流失");
    private static final Pattern GAIN = Pattern.compile("节约|节省|降低|减少|下降|收益|收入|增收|效益|补助|标准|投入");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Grid grid;
    private final Place place;
    private final ProportionalScores shares;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Span> units = new ArrayList<>();

    public IndicatorClaims(Grid grid, Place place) {
        this.grid = grid;
        this.place = place;
        this.shares = new ProportionalScores(place.sentence());
    }

    public List<Claim> of(List<IndicatorTable.Row> rows) {
        rows.forEach(this::row);
        claims.addAll(shares.slipped());
        if (!units.isEmpty()) {
            claims.add(0, odd(Oddity.Type.TARGET_UNIT, units.get(0), units.subList(1, units.size())));
        }
        return claims;
    }

    /** The numbers of which another column gives the unit. */
    public List<Fact> facts() {
        return facts;
    }

    private void row(IndicatorTable.Row row) {
        Indicator indicator = row.indicator();
        Optional<Way> sign = row.sign().flatMap(c -> Target.sign(grid.words(c)));
        String unit = row.unit().map(grid::words).orElse("");
        Optional<Target> target =
                row.target().flatMap(c -> Target.of(grid.line(c))).map(t -> t.with(sign, unit));
        Optional<Target> actual = row.actual()
                .flatMap(c -> Target.of(grid.line(c)))
                .map(t -> t.with(Optional.empty(), unit(unit, target, t)));
        if (!unit.isEmpty() && !row.indicator().name().isEmpty()) {
            fact(row, target, row.target(), Measure.TARGET);
            fact(row, actual, row.actual(), Measure.ACHIEVED);
        }
        boolean bare = grid.isGrid()
                && row.sign().isEmpty()
                && row.target()
                        .filter(c -> Target.sign(grid.words(c)).isPresent())
                        .isPresent();
        if (bare) {
            claims.add(odd(Oddity.Type.TARGET_BARE, row.target().get().span(), List.of()));
        }
        boolean odd = target.isPresent() && odd(indicator, target.get());
        if (target.isPresent() && actual.isPresent() && !odd) {
            compare(row, target.get(), actual.get());
        }
    }

    /** The unit of a bare number: its row's, or the money's that the target is of where the two are alike: ≤80万元 and 78. */
    private static String unit(String row, Optional<Target> target, Target actual) {
        boolean money = row.isEmpty()
                && actual.unit().isEmpty()
                && target.filter(Target::money).isPresent();
        if (!money) {
            return row;
        }
        BigDecimal aim = target.get().number().value();
        BigDecimal done = actual.number().value();
        boolean alike = done.compareTo(aim) <= 0 && done.multiply(TWO).compareTo(aim) >= 0;
        return alike ? target.get().unit() : row;
    }

    /** The number of a cell that holds nothing but it. */
    private void fact(IndicatorTable.Row row, Optional<Target> number, Optional<Cell> cell, Measure measure) {
        number.filter(n ->
                        cell.filter(c -> n.number().digits().equals(c.span())).isPresent())
                .ifPresent(n -> facts.add(n.fact(row.indicator().name(), measure, place)));
    }

    private void compare(IndicatorTable.Row row, Target target, Target actual) {
        boolean said = !target.unit().isEmpty() && !actual.unit().isEmpty();
        if (said && !target.comparable(actual)) {
            if (target.percent() || target.money() && !actual.money()) {
                units.add(row.actual().get().span());
            }
            return;
        }
        boolean same = target.comparable(actual)
                || (!target.percent() && !actual.percent() && !target.money() && !actual.money());
        Optional<Way> way = target.way().or(() -> natural(row.indicator()));
        if (same && actual.way().isEmpty() && way.isPresent()) {
            if (target.way().isPresent()) {
                met(row.indicator().name(), target, actual, way.get());
            }
            if (row.single()) {
                scored(row, target, actual, way.get());
            }
        } else if (same && actual.way().isEmpty() && row.single()) {
            share(row, target, actual);
        }
    }

    /** The share of its points that what was done is of the target, where a score without any sign or level is that. */
    private void share(IndicatorTable.Row row, Target target, Target actual) {
        Optional<Fact> weight = row.weight().flatMap(c -> points(c, Measure.WEIGHT));
        Optional<Fact> score = row.score().flatMap(c -> points(c, Measure.SCORE));
        Fact aim = target.fact(row.indicator().name(), Measure.TARGET, place);
        Fact done = actual.fact(row.indicator().name(), Measure.ACHIEVED, place);
        if (weight.isPresent() && score.isPresent()) {
            shares.add(score.get(), done, aim, weight.get()).ifPresent(claims::add);
        }
    }

    /** A target that is met bounds what was done; where it isn't, the score tells. */
    private void met(String name, Target target, Target actual, Way way) {
        Fact aim = target.fact(name, Measure.TARGET, place);
        Fact done = actual.fact(name, Measure.ACHIEVED, place);
        int over = done.quantity().value().compareTo(aim.quantity().value());
        if (way == Way.AT_LEAST && over >= 0) {
            claims.add(Claim.Bound.likely(aim, done));
        } else if (way == Way.AT_MOST && over <= 0) {
            claims.add(Claim.Bound.likely(done, aim));
        } else if (way == Way.EQUAL && over == 0) {
            claims.add(new Claim.Equal(aim, done, Claim.Equal.Type.LIKELY, place.sentence()));
        }
    }

    private void scored(IndicatorTable.Row row, Target target, Target actual, Way way) {
        Optional<Fact> weight = row.weight().flatMap(c -> points(c, Measure.WEIGHT));
        Optional<Fact> score = row.score().flatMap(c -> points(c, Measure.SCORE));
        if (weight.isPresent() && score.isPresent()) {
            String name = row.indicator().name();
            claims.add(new ScoreClaim.Scored(
                    Optional.of(target.fact(name, Measure.TARGET, place)),
                    actual.fact(name, Measure.ACHIEVED, place),
                    weight.get(),
                    score.get(),
                    way,
                    place.sentence()));
        }
    }

    private Optional<Fact> points(Cell cell, Measure measure) {
        return Numeric.alone(grid.line(cell))
                .map(count -> new Fact(
                        count, measure.label(), measure.label(), measure, Scope.UNSAID, OptionalInt.empty(), place));
    }

    /** Of a target without a sign: more of what one counts, checks or asks is better; other kinds don't tell. */
    private static Optional<Way> natural(Indicator indicator) {
        boolean plain = PLAIN.matcher(indicator.level2()).matches()
                || GOOD.matcher(indicator.name()).matches();
        return plain
                        && !BAD.matcher(indicator.name()).find()
                        && !GAIN.matcher(indicator.name()).find()
                ? Optional.of(Way.AT_LEAST)
                : Optional.empty();
    }

    /** Whether a target can't be meant; then it isn't measured by. */
    private boolean odd(Indicator indicator, Target target) {
        String name = indicator.name();
        boolean bad = BAD.matcher(name).find();
        boolean most = target.way().filter(w -> w == Way.AT_MOST).isPresent();
        boolean least = target.way().filter(w -> w == Way.AT_LEAST).isPresent();
        boolean good = target.percent() && GOOD.matcher(name).matches() && !bad;
        boolean cost = indicator.level2().endsWith("成本指标")
                && target.money()
                && !target.each()
                && !GAIN.matcher(name).find();
        boolean wrong = (good && most) || (cost && least);
        if (wrong) {
            claims.add(odd(Oddity.Type.TARGET_WAY, target.number().digits(), List.of()));
        }
        boolean above = target.percent()
                && target.number().value().compareTo(ALL) > 0
                && UP_TO_ALL.matcher(name).matches()
                && !bad;
        if (above) {
            claims.add(odd(Oddity.Type.TARGET_ABOVE_ALL, target.number().digits(), List.of()));
        }
        return wrong || above;
    }

    private Claim odd(Oddity.Type type, Span at, List<Span> more) {
        return new Oddity(type, at, Optional.empty(), more, place.sentence());
    }
}
