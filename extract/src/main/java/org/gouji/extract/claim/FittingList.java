package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.sentence.Together;
import org.gouji.model.Span;

/**
 * Names listed beside their number where the form of the list leaves open what parts them: 6个乡镇（甲镇、乙镇…）, 2个：甲中心，乙大队, 甲科、乙科（丙科），共3个.
 * Such a list is taken where it has as many names as the number says, and otherwise not at all.
 */
final class FittingList {
    private static final Pattern BRACKET = Pattern.compile("^[\\u4e00-\\u9fa5]{0,10}[（(](?:即|包括|分别为|分别是)?[：:]?");
    private static final Pattern COLON =
            Pattern.compile("^[^，。；：:、\\d]{0,14}(?:[，,]\\s*(?:其中|分别|具体)?(?:为|是|包括|有|即)?)?[：:]\\s*");
    /** 12类服务，包括甲、乙、丙等. */
    private static final Pattern WORDS =
            Pattern.compile("^[^，。；：:、\\d]{0,14}[，,]?(?:主要)?(?:包括|包含|分别为|分别是|即|有)(?=[^，。；：:、\\d]{2,24}、)");

    private static final Pattern AND_SO_ON = Pattern.compile("等(?:\\d{1,2}[个项类种家])?[^、，。；]{0,8}$");
    private static final Pattern AFTER = Pattern.compile("[，,]?(?:" + Together.SHORT + "|一共)(?:有)?\\s*$");
    private static final Pattern BEGINS = Pattern.compile("(?:[：:]|包括|设有|下设|分别为|分别是)\\s*");
    private static final Pattern NAME = Pattern.compile("(?=.*[\\u4e00-\\u9fa5]{2})[^\\d：:。；]{2,30}");
    private static final String OPEN = "（(";
    private static final String CLOSE = "）)";

    private final Sentence sentence;
    private final String chars;

    FittingList(Sentence sentence) {
        this.sentence = sentence;
        this.chars = sentence.line().chars();
    }

    /** The names that a number counts. */
    Optional<List<Span>> of(Mention number) {
        int count = number.fact().quantity().value().intValue();
        String rest = chars.substring(number.to());
        Matcher bracket = BRACKET.matcher(rest);
        if (bracket.find()) {
            int from = number.to() + bracket.end();
            return named(from, close(from), count);
        }
        Matcher colon = COLON.matcher(rest);
        if (colon.find()) {
            int from = number.to() + colon.end();
            return named(from, stop(from), count);
        }
        Matcher words = WORDS.matcher(rest);
        if (words.find()) {
            int from = number.to() + words.end();
            int to = stop(from);
            Matcher more = AND_SO_ON.matcher(chars.substring(from, to));
            return named(from, more.find() ? from + more.start() : to, count);
        }
        String before = chars.substring(0, number.from());
        Matcher after = AFTER.matcher(before);
        return after.find() ? named(begin(after.start()), after.start(), count) : Optional.empty();
    }

    /** Where the bracket opened before {@code from} is closed. */
    private int close(int from) {
        int depth = 1;
        for (int i = from; i < chars.length(); i++) {
            depth += OPEN.indexOf(chars.charAt(i)) >= 0 ? 1 : CLOSE.indexOf(chars.charAt(i)) >= 0 ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return from;
    }

    private int stop(int from) {
        int end = from;
        while (end < chars.length() && "。；;".indexOf(chars.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Where a list that ends at {@code to} begins: after the last words that open one, or with the sentence. */
    private int begin(int to) {
        Matcher begins = BEGINS.matcher(chars).region(0, to);
        int from = 0;
        while (begins.find()) {
            from = begins.end();
        }
        return from;
    }

    private Optional<List<Span>> named(int from, int to, int count) {
        for (String mark : List.of("、", "，,")) {
            List<Span> names = parted(from, to, mark);
            if (names.size() == count) {
                return Optional.of(names);
            }
        }
        return Optional.empty();
    }

    /** The names between marks outside brackets; none where one of them is no name. */
    private List<Span> parted(int from, int to, String marks) {
        List<Span> names = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean end = i == to;
            if (!end) {
                char letter = chars.charAt(i);
                depth += OPEN.indexOf(letter) >= 0 ? 1 : CLOSE.indexOf(letter) >= 0 ? -1 : 0;
            }
            if (end || depth == 0 && marks.indexOf(chars.charAt(i)) >= 0) {
                if (!NAME.matcher(chars.substring(start, i)).matches()) {
                    return List.of();
                }
                names.add(sentence.line().span(start, i));
                start = i + 1;
            }
        }
        return names;
    }
}
