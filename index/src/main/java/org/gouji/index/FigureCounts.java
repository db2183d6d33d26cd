package org.gouji.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.gouji.index.FigureTable.Column;
import org.gouji.model.Standing;

/** Counts figures of one segment by what their rows tell, by number first: names are read at the end, each once. */
final class FigureCounts {
    private static final Standing.State[] STATES = Standing.State.values();

    private final FigureRows rows;
    private final SortedSetDocValues names;
    /** By ordinal. */
    private final long[] byName;

    private final Map<Integer, Long> byYear = new HashMap<>();
    private final long[] byState = new long[STATES.length + 1];
    /** The ordinals of the names of the report at hand. */
    private int[] inReport = new int[0];

    private int report = -1;

    private FigureCounts(FigureRows rows, SortedSetDocValues names) {
        this.rows = rows;
        this.names = names;
        this.byName = new long[Math.toIntExact(names.getValueCount())];
    }

    static FigureCounts of(LeafReaderContext leaf) throws IOException {
        return new FigureCounts(FigureRows.of(leaf), DocValues.getSortedSet(leaf.reader(), Fields.ITEM_NAME));
    }

    void add(int figure) throws IOException {
        rows.at(figure);
        if (rows.report() != report) {
            report = rows.report();
            inReport = new int[names.advanceExact(report) ? names.docValueCount() : 0];
            for (int i = 0; i < inReport.length; i++) {
                inReport[i] = (int) names.nextOrd();
            }
        }
        int item = rows.get(Column.ITEM);
        if (item > 0) {
            byName[inReport[item - 1]]++;
        }
        int year = rows.get(Column.YEAR);
        if (year != 0) {
            byYear.merge(year, 1L, Long::sum);
        }
        byState[rows.get(Column.STATE)]++;
    }

    /** Items go by the names that they are listed under. */
    Map<Facet, Map<String, Long>> byFacet() throws IOException {
        Map<String, Long> items = new HashMap<>();
        for (int ord = 0; ord < byName.length; ord++) {
            String listed = byName[ord] == 0 ? "" : ItemNames.listed(names.lookupOrd(ord));
            if (!listed.isEmpty()) {
                items.merge(Fields.label(listed).utf8ToString(), byName[ord], Long::sum);
            }
        }
        Map<String, Long> years = new HashMap<>();
        byYear.forEach((year, figures) -> years.put(Integer.toString(year), figures));
        Map<String, Long> states = new HashMap<>();
        for (Standing.State state : STATES) {
            if (byState[state.ordinal() + 1] > 0) {
                states.put(state.name(), byState[state.ordinal() + 1]);
            }
        }
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        counts.put(Facet.ITEM, items);
        counts.put(Facet.YEAR, years);
        counts.put(Facet.VERDICT, states);
        return counts;
    }
}
