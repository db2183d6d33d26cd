package org.gouji.extract.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.gouji.extract.table.proof.NumberLines.Line;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;

/** Lines of amounts in 万元, as tests write them. */
public final class Amounts {
    private Amounts() {}

    /** A line of a table; {@code -} is a cell without a number. */
    public static Line line(int at, List<String> numbers) {
        Line line = new Line(at, "", new TreeMap<>());
        for (int i = 0; i < numbers.size(); i++) {
            if (!numbers.get(i).equals("-")) {
                line.numbers().put(i, fact(numbers.get(i)));
            }
        }
        return line;
    }

    private static Fact fact(String number) {
        Span span = new Span(0, 1);
        Quantity amount = new Quantity.Amount(
                span,
                new Printed(new BigDecimal(number), Printed.Approximation.NONE, span),
                MoneyUnit.WAN,
                Quantity.UnitFrom.HEADER);
        Place place = new Place(PlaceKind.TABLE, span, -1);
        return new Fact(amount, "", "", Measure.BUDGET, Scope.UNSAID, OptionalInt.empty(), place);
    }
}
