package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;

/**
 * Finds the total of the first amounts of marked items that tell more than what they cost: 安排200万元，用于：①甲街维修90万元，涉及住户300户；②乙街维修110万元,
 * 已支付60万元.
 */
final class MarkedItems {
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("[①-⑳]"),
            Pattern.compile("(?:^|[，。；：])[一二三四五六七八九十]是"),
            Pattern.compile("(?:^|[，。；：])(?:\\d{1,2}[.、．]|（\\d{1,2}）)"));
    private static final int BEFORE = 3;
    /** Amounts of fewer digits than the total's and these make a total by chance. */
    private static final int FEWEST_DIGITS = 2;

    private static final int FEWEST = 2;

    private final Field field;

    MarkedItems(Field field) {
        this.field = field;
    }

    List<Claim> read() {
        List<Claim> claims = new ArrayList<>();
        for (Pattern mark : MARKS) {
            List<Num> items = new ArrayList<>();
            int from = -1;
            boolean open = false;
            for (Num num : field.numbers()) {
                boolean begins = mark.matcher(num.mention().lead()).find();
                boolean far = !items.isEmpty()
                        && num.passage() > items.get(items.size() - 1).passage() + 1;
                if (far) {
                    total(items, from).ifPresent(claims::add);
                    items.clear();
                    from = -1;
                    open = false;
                }
                if (begins) {
                    from = from < 0 ? num.at() : from;
                    open = true;
                }
                if (open && num.plain() && num.money()) {
                    items.add(num);
                    open = false;
                }
            }
            total(items, from).ifPresent(claims::add);
        }
        return claims;
    }

    private Optional<Claim> total(List<Num> items, int from) {
        if (items.size() < FEWEST) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal widest = BigDecimal.ZERO;
        for (Num item : items) {
            sum = sum.add(item.value());
            widest = widest.max(item.half());
        }
        Num first = field.numbers().get(from);
        for (Num total :
                field.before(first, BEFORE, n -> n.plain() && n.money() && n.passage() >= first.passage() - 1)) {
            boolean telling = items.size() > FEWEST || total.digits() > FEWEST_DIGITS;
            if (telling && total.is(sum, widest)) {
                return Optional.of(new Claim.Sum(
                        total.fact(), items.stream().map(Num::fact).toList(), Closure.LOOSE));
            }
        }
        return Optional.empty();
    }
}
