package org.gouji.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Fact;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Span;
import org.gouji.model.Wording;

/** Writes another value in the form in which a number is printed. */
final class Reprint {
    private static final Pattern DIGITS = Pattern.compile("-?[0-9,]+(?:\\.[0-9]+)?");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+$)");

    private final String text;

    Reprint(String text) {
        this.text = text;
    }

    /** What should stand in the place of the number. */
    String of(Edit edit) {
        Fact fact = edit.fact();
        String own = fact.span().in(text);
        Optional<MoneyUnit> unit = Slip.unit(fact, edit.value());
        if (unit.isPresent() && own.endsWith(fact.quantity().unit())) {
            return own.substring(0, own.length() - fact.quantity().unit().length())
                    + unit.get().label();
        }
        Span digits = fact.quantity().number().digits();
        if (!fact.span().contains(digits) || !DIGITS.matcher(digits.in(text)).matches()) {
            return Print.like(fact, edit.value());
        }
        String plain = plain(fact, edit.value());
        String shown = digits.in(text).contains(",") ? grouped(plain) : plain;
        int start = fact.span().start();
        return own.substring(0, digits.start() - start) + shown + own.substring(digits.end() - start);
    }

    /** 128.4万元 改为 158.4万元. */
    Wording change(Edit edit) {
        String from = edit.fact().span().in(text);
        return new Wording(from + " 改为 " + of(edit), from + " to " + of(edit));
    }

    private static String plain(Fact fact, BigDecimal value) {
        BigDecimal number = fact.quantity().numberOf(value);
        int printed = fact.quantity().number().value().scale();
        int scale = Math.max(0, Math.max(printed, number.stripTrailingZeros().scale()));
        return number.setScale(scale, RoundingMode.HALF_UP).toPlainString();
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        return THOUSANDS.matcher(plain.substring(0, point)).replaceAll(",") + plain.substring(point);
    }
}
