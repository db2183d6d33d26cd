package org.gouji.audit;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;

/** Words that a relation rests on where it rests on no number: a listed name, a year, a passage of a template. */
final class Words {
    private Words() {}

    static Fact at(Span span) {
        Printed none = new Printed(BigDecimal.ZERO, Printed.Approximation.NONE, span);
        return new Fact(
                new Quantity.Count(span, none, ""),
                "",
                "",
                Measure.UNKNOWN,
                Scope.UNSAID,
                OptionalInt.empty(),
                new Place(PlaceKind.PROSE, span, -1));
    }
}
