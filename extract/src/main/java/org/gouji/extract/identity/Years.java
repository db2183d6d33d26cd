package org.gouji.extract.identity;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;

/** The year reported on. */
final class Years {
    private static final Pattern ARABIC =
            Pattern.compile("(?<![\\d〔\\[])(20\\d\\d)(?!\\d)(?!\\s*[年.\\-/]\\s*\\d{1,2}\\s*[月.\\-/])(?!-\\d{4})");
    private static final Pattern HAN =
            Pattern.compile("二[〇○零0Oo]([〇○零一二三四五六七八九])([〇○零一二三四五六七八九])年(?![一二三四五六七八九十]{1,2}月)");
    private static final Pattern SPOKEN =
            Pattern.compile("(?<![与比较同至—\\-\\d])(?<![与比较同至]\\s)(20\\d\\d)\\s*年(?!\\s*\\d{1,2}\\s*月)");
    /** When a report was signed: the year after the one reported on. */
    private static final Pattern SIGNED =
            Pattern.compile("^\\s*(20\\d\\d)\\s*年\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日)?\\s*$");

    private static final Pattern MONEY = Pattern.compile("\\d\\s*(?:万|亿)?元");
    /** 2022—2024年: a report of several years is filed under the last of them, unless it names one of its own beside. */
    private static final Pattern RANGE =
            Pattern.compile("(?<![\\d〔\\[])20\\d\\d年?度?\\s*(?:[—–～~\\-－]{1,2}|至|到)\\s*(20\\d\\d)(?=年|学年|$)");

    private static final String DIGITS = "〇一二三四五六七八九";

    private Years() {}

    /** The year that a title or another line of a few words names. */
    static OptionalInt named(String line) {
        Matcher arabic = ARABIC.matcher(RANGE.matcher(line).replaceAll(" "));
        if (arabic.find() || (arabic = RANGE.matcher(line)).find()) {
            return OptionalInt.of(Integer.parseInt(arabic.group(1)));
        }
        Matcher han = HAN.matcher(line);
        return han.find() ? OptionalInt.of(2000 + 10 * digit(han.group(1)) + digit(han.group(2))) : OptionalInt.empty();
    }

    private static int digit(String han) {
        return Math.max(0, DIGITS.indexOf(han));
    }

    /** The year that most sentences with money are about, 2022年度 before 2022年, and the year before the signature; the later one in a tie. */
    static OptionalInt spoken(List<String> lines) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (String line : lines) {
            int weight = MONEY.matcher(line).find() ? 2 : 1;
            Matcher matcher = SPOKEN.matcher(line);
            while (matcher.find()) {
                int year = line.startsWith("度", matcher.end()) ? 1 : 0;
                counts.merge(Integer.parseInt(matcher.group(1)), weight + year, Integer::sum);
            }
            Matcher signed = SIGNED.matcher(line);
            if (signed.find()) {
                counts.computeIfPresent(Integer.parseInt(signed.group(1)) - 1, (y, count) -> count + 1);
            }
        }
        int best = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == best)
                .mapToInt(Map.Entry::getKey)
                .max();
    }
}
