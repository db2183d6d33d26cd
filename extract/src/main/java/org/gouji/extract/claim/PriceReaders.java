package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gouji.extract.sentence.Passage;
import org.gouji.model.Claim;
import org.gouji.model.Fact;

/** The readers of so many at so much each, and of what a purchase saved. */
final class PriceReaders {
    private static final List<Function<Passage, List<Claim>>> ALL = List.of(
            ReceptionReader::read,
            ConvertedReader::read,
            SavingsReader::read,
            passage -> GradedReader.first(passage, PriceReader.read(passage)),
            SamePriceReader::read,
            DiscountReader::read);

    private PriceReaders() {}

    /**
     * The claims of a paragraph.
     *
     * @param facts those of its report
     */
    static List<Claim> read(Passage passage, List<Fact> facts) {
        List<Claim> claims = new ArrayList<>();
        ALL.forEach(reader -> claims.addAll(reader.apply(passage)));
        claims.addAll(CarMeanReader.read(passage, facts));
        return claims;
    }
}
