package org.gouji.index;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.model.MoneyUnit;

/**
 * Amounts of money in yuan, both ends included. The index compares down to a hundredth of a fen.
 *
 * @param least the smallest amount; empty for no lower bound
 * @param most the largest amount; empty for no upper bound
 */
public record MoneyRange(Optional<BigDecimal> least, Optional<BigDecimal> most) {
    private static final String TO = "..";
    private static final Pattern END = Pattern.compile("(-?\\d{1,18}(?:\\.\\d{1,18})?)\\s*(\\D*)");

    public MoneyRange {
        if (least.isPresent() && most.isPresent() && most.get().compareTo(least.get()) < 0) {
            throw new IllegalArgumentException("amounts " + least.get() + TO + most.get() + " end before they begin");
        }
    }

    /** From {@code least} to {@code most} yuan. */
    public static MoneyRange between(BigDecimal least, BigDecimal most) {
        return new MoneyRange(Optional.of(least), Optional.of(most));
    }

    /**
     * Reads {@code 100000..500000} in yuan, {@code 10万元..50万元}, {@code 10万元..} or {@code ..50万元}; one amount alone stands for exactly
     * that much.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static MoneyRange parse(String written) {
        int cut = written.indexOf(TO);
        if (cut < 0) {
            Optional<BigDecimal> amount = end(written, written);
            return new MoneyRange(amount, amount);
        }
        String least = written.substring(0, cut).strip();
        String most = written.substring(cut + TO.length()).strip();
        if (least.isEmpty() && most.isEmpty()) {
            throw unread(written);
        }
        return new MoneyRange(
                least.isEmpty() ? Optional.empty() : end(least, written),
                most.isEmpty() ? Optional.empty() : end(most, written));
    }

    private static Optional<BigDecimal> end(String amount, String written) {
        Matcher matcher = END.matcher(amount.strip());
        if (!matcher.matches()) {
            throw unread(written);
        }
        String unit = matcher.group(2);
        MoneyUnit money = Stream.of(MoneyUnit.values())
                .filter(known ->
                        unit.isEmpty() ? known == MoneyUnit.YUAN : known.label().equals(unit))
                .findFirst()
                .orElseThrow(() -> unread(written));
        return Optional.of(money.toYuan(new BigDecimal(matcher.group(1))));
    }

    private static IllegalArgumentException unread(String written) {
        return new IllegalArgumentException(
                "amounts are written 10万元..50万元, 10万元.., ..50万元 or in yuan, not " + written);
    }
}
