package org.gouji.extract.table;

import java.util.List;
import org.gouji.extract.sentence.Labelled;
import org.gouji.extract.sentence.Passage;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Indicator;

/**
 * What a table says.
 *
 * @param facts its numbers
 * @param claims what must hold between them
 * @param indicators its indicator rows
 * @param passages the cells that hold sentences
 * @param cells the numbers of all cells, with the words at the head of their row
 */
public record TableReading(
        List<Fact> facts,
        List<Claim> claims,
        List<Indicator> indicators,
        List<Passage> passages,
        List<Labelled> cells) {
    public TableReading {
        facts = List.copyOf(facts);
        claims = List.copyOf(claims);
        indicators = List.copyOf(indicators);
        passages = List.copyOf(passages);
        cells = List.copyOf(cells);
    }
}
