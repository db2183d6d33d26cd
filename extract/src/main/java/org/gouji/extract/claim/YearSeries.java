package org.gouji.extract.claim;

import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Measure;

/** The value of the year before, where a sentence goes through the years: 2021年支出618万元，2022年661万元，2023年比上年多支出42万元. */
final class YearSeries {
    private static final Pattern THAN =
            Pattern.compile("^[，；、](?:到)?(?<year>20\\d\\d)年度?(?:又|再)?(?:比|较|同比|与)(?:上年|上一年|去年)[^，。；：\\d]{1,8}$");
    private static final Pattern OF = Pattern.compile("(?:^|[，；：、。])(?:到)?(?<year>20\\d\\d)年度?[^，。；：、比较\\d]{0,10}$");

    private YearSeries() {}

    /** The amount of the year before the one whose change this is. */
    static Optional<Mention> before(Passage passage, Mention change) {
        Matcher than = THAN.matcher(change.lead());
        if (!than.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(than.group("year")) - 1;
        return passage.sentences().stream()
                .filter(s -> s.span().equals(change.fact().place().sentence()))
                .flatMap(s -> of(s, year, change).stream())
                .findFirst();
    }

    private static Optional<Mention> of(Sentence sentence, int year, Mention change) {
        return sentence.mentions().stream()
                .filter(m -> m.alike(change) && m.plain() && m.measure() != Measure.CHANGE)
                .filter(m -> m.to() <= change.from())
                .filter(m -> said(m, year))
                .findFirst();
    }

    private static boolean said(Mention mention, int year) {
        Matcher of = OF.matcher(mention.lead());
        return of.find() && Integer.parseInt(of.group("year")) == year;
    }
}
