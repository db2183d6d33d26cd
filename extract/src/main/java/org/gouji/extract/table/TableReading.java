package org.gouji.extract.table;

import java.util.List;
import java.util.Map;
import org.gouji.extract.sentence.Labelled;
import org.gouji.extract.sentence.Passage;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Indicator;
import org.gouji.model.Span;

/**
 * What a table says.
 *
 * @param facts its numbers
 * @param claims what must hold between them
 * @param indicators its indicator rows
 * @param passages the cells that hold sentences
 * @param cells the numbers of all cells, with the words at the head of their row
 * @param shown by place, what those of its amounts are shown as whose column tells more than their row
 */
public record TableReading(
        List<Fact> facts,
        List<Claim> claims,
        List<Indicator> indicators,
        List<Passage> passages,
        List<Labelled> cells,
        Map<Span, String> shown) {
    public TableReading {
        facts = List.copyOf(facts);
        claims = List.copyOf(claims);
        indicators = List.copyOf(indicators);
        passages = List.copyOf(passages);
        cells = List.copyOf(cells);
        shown = Map.copyOf(shown);
    }
}
