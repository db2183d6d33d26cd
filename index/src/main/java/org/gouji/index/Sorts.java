package org.gouji.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Orders of hits as Lucene has them. Equals stand by file and place, so that the same content gives the same list. */
final class Sorts {
    private static final SortField PLACE = new SortField(Fields.PLACE, SortField.Type.LONG);
    private static final SortField PLACE_OF_FIGURES = new FigureOrder(FigureNumber.PLACE, 0).getSortField(false);

    private Sorts() {}

    static Sort of(Order order, HitKind kind) {
        List<SortField> fields = new ArrayList<>();
        first(order, kind).ifPresent(fields::add);
        fields.add(FileOrder.FIELD);
        fields.add(kind == HitKind.FIGURE ? PLACE_OF_FIGURES : PLACE);
        fields.add(SortField.FIELD_DOC);
        return new Sort(fields.toArray(SortField[]::new));
    }

    /** Whether hits of a kind have what an order compares. */
    static boolean able(Order.By by, HitKind kind) {
        return switch (by) {
            case RELEVANCE, YEAR, PLACE -> true;
            case AMOUNT -> kind == HitKind.FIGURE || kind == HitKind.FINDING;
            case DEVIATION -> kind == HitKind.FINDING;
        };
    }

    private static Optional<SortField> first(Order order, HitKind kind) {
        boolean descending = !order.ascending();
        return switch (order.by()) {
            case RELEVANCE -> Optional.of(SortField.FIELD_SCORE);
            case AMOUNT ->
                Optional.of(
                        kind == HitKind.FINDING
                                ? numbers(Fields.GAP, descending)
                                : new FigureOrder(FigureNumber.YUAN, last(descending)).getSortField(descending));
            case DEVIATION -> Optional.of(numbers(Fields.DEVIATION, descending));
            case YEAR ->
                Optional.of((kind == HitKind.FIGURE
                                ? new FigureOrder(FigureNumber.YEAR, last(descending))
                                : new YearOrder(last(descending)))
                        .getSortField(descending));
            case PLACE -> Optional.empty();
        };
    }

    private static SortField numbers(String field, boolean descending) {
        SortField sort = new SortField(field, SortField.Type.LONG, descending);
        sort.setMissingValue(last(descending));
        return sort;
    }

    /** A value that comes after all others. */
    private static long last(boolean descending) {
        return descending ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
}
