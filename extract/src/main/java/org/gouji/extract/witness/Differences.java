package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.Against;
import org.gouji.extract.text.Pairs;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Direction;

/** Finds what a balance, a saving, a gap or a change is the difference of: 预算数 − 执行数 = 结余, 本年 − 上年 = 增加. */
final class Differences {
    private static final Pattern WORDS = Pattern.compile("结余|节余|剩|结转|余额|尚余|缺口|缺额|不足|短收|盈余|未[\\u4e00-\\u9fa5]{1,4}|尚有|尚未"
            + "|节约|节省|节支|省下|节减|空编|缺编|空缺|超编|空岗|净值|净资产|净增|净减|差额|差|超支|超出|超额|超过?(?:预算|计划|目标|任务)|超收|不合格|不满意"
            + "|多|少|增加|减少|增收|减收|增支|减支|压减|压降|压缩|追加|追减|调增|调减|核减|审减|收回|缩减|下降|上升|提高|降低|新增|净额");

    /** What was there before is part of what there was to spend. */
    private static final Pattern OPENING = Pattern.compile("(?:年初|期初|上年|去年).{0,8}(?:结转|结余|余额)");

    private static final int FAR = 30;
    private static final int FARTHEST = 60;
    private static final int NEAR = 12;
    private static final int CLOSE = 5;
    private static final int AFTER = 8;

    private final Field field;

    Differences(Field field) {
        this.field = field;
    }

    List<Claim> read(Known known) {
        List<Claim> claims = new ArrayList<>();
        for (Num num : field.numbers()) {
            if (num.quantity()
                    && !known.has(num)
                    && WORDS.matcher(num.words()).find()
                    && !OPENING.matcher(num.words()).find()) {
                pair(num).ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** The nearest two numbers that differ by it; of what is measured, the one right before it and one printed far before. */
    private Optional<Claim> pair(Num made) {
        return pair(made, candidates(made)).or(() -> pair(made, aims(made)));
    }

    /** 种植绿肥7650亩，比计划少350亩: what was planned stands where the aims are told. */
    private List<Num> aims(Num made) {
        if (made.money() || made.value().compareTo(BigDecimal.TEN) < 0) {
            return List.of();
        }
        Predicate<Num> alike = n -> n.plain() && n.alike(made);
        List<Num> all = field.before(made, FARTHEST, alike);
        if (all.isEmpty() || all.get(0).sentence() != made.sentence()) {
            return List.of();
        }
        Num done = all.get(0);
        List<Num> aims = new ArrayList<>(List.of(done));
        all.stream()
                .filter(n -> n != done && Pairs.shared(n.named(), done.named()) > 0)
                .forEach(aims::add);
        return aims;
    }

    private Optional<Claim> pair(Num made, List<Num> near) {
        for (int j = 1; j < near.size(); j++) {
            for (int i = 0; i < j; i++) {
                Num one = near.get(i);
                Num other = near.get(j);
                boolean first = one.value().compareTo(other.value()) > 0;
                Num more = first ? one : other;
                Num less = first ? other : one;
                BigDecimal gap = more.value().subtract(less.value());
                if (less.value().signum() > 0 && made.is(gap, more, less) && moved(made, more, less)) {
                    return Optional.of(made.formula("#0 - #1", more, less));
                }
            }
        }
        return Optional.empty();
    }

    private List<Num> candidates(Num made) {
        if (made.value().signum() == 0) {
            return List.of();
        }
        Predicate<Num> alike = n -> n.plain() && n.alike(made);
        if (!made.money()) {
            return field.around(made, CLOSE, 0, alike.and(n -> n.sentence() >= made.sentence() - 1));
        }
        return switch (made.digits()) {
            case 1, 2 -> field.around(made, CLOSE, 1, alike.and(n -> n.sentence() == made.sentence()));
            case 3 -> field.around(made, NEAR, 1, alike.and(n -> n.passage() == made.passage()));
            default -> {
                boolean budget = made.mention().cue().against() == Against.BUDGET;
                yield field.around(
                        made, FAR, AFTER, alike.and(n -> n.passage() <= made.passage() || budget && n.budget()));
            }
        };
    }

    /** 比上年增加: what stood before is the smaller one, and no budget. */
    private static boolean moved(Num made, Num more, Num less) {
        Against against = made.mention().cue().against();
        boolean budget = more.budget() || less.budget();
        if (against != Against.UNSAID && budget != (against == Against.BUDGET)) {
            return false;
        }
        Optional<Direction> way = made.mention().cue().way();
        if (way.isEmpty() || more.prior() == less.prior()) {
            return true;
        }
        return less.prior() == (way.get() == Direction.UP);
    }
}
