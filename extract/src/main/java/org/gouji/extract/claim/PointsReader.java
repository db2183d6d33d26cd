package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Claim.Formula;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Quantity.Form;

/** Reads how many points lie between two rates: 由31.6%提高到35.2%，提高3.6个百分点; 35.2%，比上年的31.6%提高3.6个百分点. */
final class PointsReader {
    private static final Pattern FROM = Pattern.compile("(?:由|从)[^，。；]{0,10}$");
    private static final Pattern TO =
            Pattern.compile("^[^，。；]{0,8}(?:提高|提升|上升|增加|增长|下降|降低|减少|升|降)?(?:到了?|至|为)[^，。；]{0,6}$");
    private static final Pattern THAN = Pattern.compile("(?:比(?![重例值率])|较|与|高于|低于|超过|超出)[^，。；]{0,12}$");
    /** 98.52%，上年为97.15%，较上年提高1.37个百分点. */
    private static final Pattern STOOD = Pattern.compile("^，(?:上年度?|上一年度?|去年|上年同期)(?:同期)?(?:为|是)?$");

    private static final Pattern RIGHT_AFTER = Pattern.compile(
            "^(?:相比)?[，、（]?(?:目标值?|任务|要求|指标值?|计划|平均水平)?(?:共|整体|同比|比上年|较上年)?(?:提高|提升|上升|增加|增长|下降|降低|减少|升高|高于?|低于?|超|超出|超过|降|升|出)+(?:了)?$");

    private static final Pattern ABOVE = Pattern.compile("(?:高于?|高出|超|超出|超过)$");
    private static final Pattern BELOW = Pattern.compile("(?:低于?|低出)$");
    private static final Pattern ASIDE =
            Pattern.compile("^[（(](?:上年度?|去年|上年同期|去年同期|20\\d\\d年度?|基期|改造前)(?:同期)?[^，。；（）]{0,6}$");

    private static final Pattern HELD =
            Pattern.compile("^，(?:(?<above>高于|快于|超过|超出|超|领先于?|优于)|低于|慢于|落后于?|滞后于?|少于)[^，。；：（）]{0,12}（$");

    private static final Needs NEEDS = Needs.of(RIGHT_AFTER, HELD);

    private PointsReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            for (int i = 2; i < sentence.mentions().size(); i++) {
                Mention first = sentence.mentions().get(i - 2);
                Mention second = sentence.mentions().get(i - 1);
                Mention third = sentence.mentions().get(i);
                claim(first, second, third)
                        .or(() -> aside(first, second, third))
                        .or(() -> inBracket(first, second, third))
                        .ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static Optional<Claim> claim(Mention first, Mention second, Mention points) {
        Optional<Direction> way = way(points);
        boolean fits = of(first, Form.PERCENT)
                && of(second, Form.PERCENT)
                && of(points, Form.POINTS)
                && way.isPresent()
                && RIGHT_AFTER.matcher(points.lead()).matches();
        boolean moved = FROM.matcher(first.lead()).find()
                && TO.matcher(second.lead()).matches()
                && !THAN.matcher(second.lead()).find();
        boolean than = (THAN.matcher(second.lead()).find()
                        || STOOD.matcher(second.lead()).matches())
                && !FROM.matcher(first.lead()).find()
                && second.lead().startsWith("，")
                && second.lead().indexOf('；') < 0;
        if (!fits || moved == than) {
            return Optional.empty();
        }
        Mention now = moved ? second : first;
        Mention before = moved ? first : second;
        boolean up = way.get() == Direction.UP;
        return Optional.of(new Formula(
                points.fact(),
                List.of(up ? now.fact() : before.fact(), up ? before.fact() : now.fact()),
                "#0-#1",
                points.fact().place().sentence()));
    }

    private static Optional<Direction> way(Mention points) {
        Optional<Direction> said = points.cue().way();
        return said.isPresent()
                ? said
                : ABOVE.matcher(points.lead()).find()
                        ? Optional.of(Direction.UP)
                        : BELOW.matcher(points.lead()).find() ? Optional.of(Direction.DOWN) : Optional.empty();
    }

    /** 96.8%，同比提高1.3个百分点（上年为95.5%）: where it stood before follows in brackets. */
    private static Optional<Claim> aside(Mention now, Mention points, Mention before) {
        Optional<Direction> way = way(points);
        boolean fits = of(now, Form.PERCENT)
                && of(points, Form.POINTS)
                && of(before, Form.PERCENT)
                && way.isPresent()
                && points.lead().startsWith("，")
                && !(now.measure() == Measure.CHANGE_RATE && points.lead().contains("率"))
                && ASIDE.matcher(before.lead()).matches();
        if (!fits) {
            return Optional.empty();
        }
        boolean up = way.get() == Direction.UP;
        return Optional.of(new Formula(
                points.fact(),
                List.of(up ? now.fact() : before.fact(), up ? before.fact() : now.fact()),
                "#0-#1",
                points.fact().place().sentence()));
    }

    /** 63.6%，低于序时进度（75%）11.4个百分点: what it is held against stands in a bracket. */
    private static Optional<Claim> inBracket(Mention now, Mention other, Mention points) {
        Matcher held = HELD.matcher(other.lead());
        boolean fits = of(now, Form.PERCENT)
                && of(other, Form.PERCENT)
                && of(points, Form.POINTS)
                && other.depth() == now.depth() + 1
                && points.depth() == now.depth()
                && points.lead().equals("）")
                && held.matches();
        if (!fits) {
            return Optional.empty();
        }
        boolean up = held.group("above") != null;
        return Optional.of(new Formula(
                points.fact(),
                List.of(up ? now.fact() : other.fact(), up ? other.fact() : now.fact()),
                "#0-#1",
                points.fact().place().sentence()));
    }

    private static boolean of(Mention mention, Form form) {
        return mention.fact().quantity() instanceof Quantity.Percentage percentage
                && percentage.form() == form
                && mention.fact().place().kind() != PlaceKind.FORMULA
                && !percentage.number().approximate();
    }
}
