package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gouji.extract.sentence.Passage;
import org.gouji.model.Claim;

/** The readers of points, of mean scores and of surveys. */
final class ScoreReaders {
    private static final List<Function<Passage, List<Claim>>> ALL = List.of(
            PointsRateReader::read,
            WorkedPointsReader::read,
            SurveyReader::read,
            MeanReader::read,
            AttendanceReader::read,
            FullPointsReader::read,
            SurveyLevels::read,
            BarePointsReader::read,
            PointsListReader::read,
            PointsLostReader::read);

    private ScoreReaders() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        ALL.forEach(reader -> claims.addAll(reader.apply(passage)));
        claims.addAll(SaidMeanReader.read(passage, claims));
        return claims;
    }
}
