package org.gouji.extract.number;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.extract.text.Line;
import org.gouji.model.Quantity;
import org.gouji.model.Quantity.Amount;
import org.gouji.model.Quantity.Form;
import org.gouji.model.Quantity.Percentage;
import org.gouji.model.Quantity.UnitFrom;
import org.gouji.model.Span;

/**
 * Shows quantities in one line of text: {@code 3万余元=30000元≥} is the printed text, its value, its kind. After an amount {@code h} stands for
 * a unit from a header or list, {@code i} for an inferred one; after a percentage {@code !} for a sign that is not printed; {@code ≥ ≤ ≈} for
 * the exactness.
 */
final class Readings {
    private Readings() {}

    static Line line(String text) {
        return Line.of(text, new Span(0, text.length()));
    }

    static String read(String text, UnitHint hint) {
        return show(text, NumberReader.standard().read(line(text), hint));
    }

    static String show(String text, List<Quantity> quantities) {
        return quantities.stream().map(quantity -> show(text, quantity)).collect(Collectors.joining(" & "));
    }

    static String show(String text, Quantity quantity) {
        String value = quantity.span().in(text) + "=" + quantity.value().toPlainString();
        String exactness = switch (quantity.number().approximation()) {
            case NONE -> "";
            case ABOUT -> "≈";
            case OVER, AT_LEAST -> "≥";
            case AT_MOST -> "≤";
        };
        return value + kind(quantity) + exactness;
    }

    private static String kind(Quantity quantity) {
        if (quantity instanceof Amount amount) {
            return amount.unitFrom() == UnitFrom.PRINTED ? "元" : amount.unitFrom() == UnitFrom.HEADER ? "元h" : "元i";
        }
        if (quantity instanceof Percentage percentage) {
            return (percentage.form() == Form.POINTS ? "点" : "%") + (percentage.signPrinted() ? "" : "!");
        }
        return quantity.unit();
    }
}
