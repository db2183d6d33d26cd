package org.gouji.extract.claim;

import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Direction;

/** Reads changes against the year that the number right before is of: 2021年水费支出36.40万元，2022年较2021年增加2.73万元，增幅7.5%. */
final class YearChangeReader {
    private static final Pattern THEN =
            Pattern.compile("^(?:[^，。；：]*[，。；：])?[^，。；：\\d]{0,6}(?<year>20\\d\\d)年度?[^，。；：\\d]{0,16}$");
    private static final Pattern DELTA =
            Pattern.compile("^，20\\d\\d年度?[^，。；：\\d]{0,8}[较比](?<year>20\\d\\d)年度?(?<way>增加|减少|增长|下降)了?$");
    private static final Pattern RATE = Pattern.compile("^，(?:增幅|降幅|增长率?|下降率?|同比增长|同比下降)(?:为|达)?$");
    private static final Needs NEEDS = Needs.of(DELTA);

    private YearChangeReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        return ThreeInRow.read(passage.with(NEEDS), YearChangeReader::change);
    }

    private static Optional<Claim> change(Mention then, Mention delta, Mention rate) {
        Matcher year = THEN.matcher(then.lead());
        Matcher moved = DELTA.matcher(delta.lead());
        boolean told = year.find()
                && moved.find()
                && year.group("year").equals(moved.group("year"))
                && RATE.matcher(rate.lead()).find()
                && rate.percentage()
                && then.money()
                && delta.money();
        if (!told) {
            return Optional.empty();
        }
        boolean up = moved.group("way").equals("增加") || moved.group("way").equals("增长");
        Optional<Direction> way = Optional.of(up ? Direction.UP : Direction.DOWN);
        return Optional.of(new Claim.Change(
                Optional.empty(),
                Optional.of(delta.fact()),
                Optional.of(rate.fact()),
                Optional.of(then.fact()),
                way,
                way,
                rate.fact().place().sentence()));
    }
}
