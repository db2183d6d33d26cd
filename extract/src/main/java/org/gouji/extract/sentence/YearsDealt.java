package org.gouji.extract.sentence;

import java.util.List;
import java.util.Optional;
import org.gouji.extract.number.YearMention;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.text.Line;

/** The years of numbers that are told year by year: 2021年、2022年分别改造管网62公里、64公里. */
final class YearsDealt {
    private static final Pattern EACH = Pattern.compile("分别|各为|各是");
    private static final Pattern GOES_ON = Pattern.compile("[、，]|和|及|以及|与");
    private static final Pattern JOINED = Pattern.compile("度?(?:、|和|及|以及|与)");

    private final List<String> leads;
    private final List<Integer> years;

    private YearsDealt(List<String> leads, List<Integer> years) {
        this.leads = leads;
        this.years = years;
    }

    /**
     * @param leads the words before each number, as printed
     * @param named the years that the sentence names
     */
    static YearsDealt of(Line line, List<String> leads, List<YearMention> named) {
        boolean told = named.size() > 1 && EACH.matcher(line.chars()).find();
        List<Integer> years = told && together(line, named)
                ? named.stream().map(YearMention::year).toList()
                : List.of();
        return new YearsDealt(leads, years);
    }

    /** Whether the sentence names its years one after the other and no other. */
    private static boolean together(Line line, List<YearMention> named) {
        for (int i = 1; i < named.size(); i++) {
            int from = line.indexOf(named.get(i - 1).span().end());
            int to = line.indexOf(named.get(i).span().start());
            if (from > to || !JOINED.matcher(line.chars().substring(from, to)).matches()) {
                return false;
            }
        }
        return true;
    }

    /** The year of one of the numbers, where as many stand in a row as there are years. */
    Optional<Years.Said> of(int index) {
        int count = years.size();
        if (count == 0) {
            return Optional.empty();
        }
        int from = index;
        while (from > 0
                && index - from <= count
                && GOES_ON.matcher(leads.get(from)).matches()) {
            from--;
        }
        int to = from + 1;
        while (to < leads.size()
                && to - from <= count
                && GOES_ON.matcher(leads.get(to)).matches()) {
            to++;
        }
        return to - from == count && index - from < count
                ? Optional.of(new Years.Said(years.get(index - from), false))
                : Optional.empty();
    }
}
