package org.gouji.extract.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.text.Line;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;

/** Reads numbers in slogans that name what they count beside them: “三个一”，即“…、…、…”; 日报、周报、月报“三报”. */
final class SloganReader {
    private static final String NUMERALS = "两三四五六七八九十";
    private static final Pattern AFTER = Pattern.compile(
            "“(?<n>[" + NUMERALS + "])[^”\\d]{1,4}”[^，。；“”]{0,8}[，,（(]?(?:即|包括|分别为|分别是|指)[：:]?“?(?<list>[^，。；”）)]+)");
    private static final Pattern BEFORE =
            Pattern.compile("(?<list>(?:[\\u4e00-\\u9fa5]{2,10}、)+[\\u4e00-\\u9fa5]{2,10}?)(?:等)?“(?<n>[" + NUMERALS
                    + "])[\\u4e00-\\u9fa5]{1,3}”");
    private static final Pattern ADDED =
            Pattern.compile("“(?<a>\\d{1,2})\\+(?<b>\\d{1,2})”[^“”]{0,40}?(?:即|包括|为|是|指)[：:]?“?(?<c>\\d{1,2})"
                    + "[\\u4e00-\\u9fa5]{1,12}[+、和](?<d>\\d{1,2})[\\u4e00-\\u9fa5]{1,12}");
    private static final int LONGEST = 40;

    private SloganReader() {}

    /** The claims of one paper. */
    static List<Claim> read(Paper paper) {
        List<Claim> claims = new ArrayList<>();
        for (Passage passage : paper.passages()) {
            for (Sentence sentence : passage.sentences()) {
                if (sentence.line().chars().indexOf('“') >= 0) {
                    read(sentence, AFTER, passage.section(), claims);
                    read(sentence, BEFORE, passage.section(), claims);
                    added(sentence, passage.section(), claims);
                }
            }
        }
        return claims;
    }

    private static void read(Sentence sentence, Pattern slogan, int section, List<Claim> claims) {
        Matcher matcher = sentence.line().matcher(slogan);
        while (matcher.find()) {
            List<Span> listed = listed(sentence.line(), matcher.start("list"), matcher.group("list"));
            int number = NUMERALS.indexOf(matcher.group("n")) + 2;
            if (listed.size() == number) {
                Span span = sentence.line().span(matcher.start("n"), matcher.end("n"));
                claims.add(new Claim.Enumeration(fact(span, number, sentence, section), listed, sentence.span()));
            }
        }
    }

    /** “2+1”…，即“2件…+1个…”: the figures are those of what is named. */
    private static void added(Sentence sentence, int section, List<Claim> claims) {
        Matcher matcher = sentence.line().matcher(ADDED);
        while (matcher.find()) {
            boolean same = matcher.group("a").equals(matcher.group("c"))
                    && matcher.group("b").equals(matcher.group("d"));
            List<Fact> figures = Stream.of("a", "c", "d", "b")
                    .map(g -> fact(
                            sentence.line().span(matcher.start(g), matcher.end(g)),
                            Integer.parseInt(matcher.group(g)),
                            sentence,
                            section))
                    .toList();
            if (same) {
                claims.add(new Claim.Formula(
                        figures.get(0), figures.subList(1, figures.size()), "#0 + #1 - #2", sentence.span()));
            }
        }
    }

    private static List<Span> listed(Line line, int start, String list) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || list.charAt(i) == '、') {
                spans.add(line.span(start + from, start + Math.min(i, from + LONGEST)));
                from = i + 1;
            }
        }
        return spans;
    }

    private static Fact fact(Span span, int number, Sentence sentence, int section) {
        Printed printed = new Printed(BigDecimal.valueOf(number), Printed.Approximation.NONE, span);
        return new Fact(
                new Quantity.Count(span, printed, ""),
                "",
                "",
                Measure.NUMBER,
                Scope.UNSAID,
                OptionalInt.empty(),
                new Place(PlaceKind.PROSE, sentence.span(), section));
    }
}
