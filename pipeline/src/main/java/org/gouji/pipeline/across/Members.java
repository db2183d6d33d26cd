package org.gouji.pipeline.across;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Report;

/** Reads which units a department's report sums up, where it lists them by name and number. */
final class Members {
    private static final List<String> LEADING = List.of("纳入", "编报范围", "编制范围", "下属", "所属", "下辖", "预算单位构成", "决算单位构成");
    private static final String FIRST = "纳编下所预决";
    private static final Pattern LEAD = Pattern.compile(
            "(?:" + String.join("|", LEADING)
                    + ")[^。；\\n]{0,60}?(?<number>\\d{1,3}|[一二三四五六七八九十]{1,3})[个家][^。；\\n]{0,30}?(?:包括|分别是|分别为|分别有|具体是|具体为|具体包括|如下|即|为|[:：])[:：]?(?<list>[^\\n。；]*)");
    private static final Pattern LINE = Pattern.compile("^[（(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[）)]?[.．、]?\\s*");
    private static final Pattern NAME = Pattern.compile(
            "[一-龥][一-龥（）()]{2,30}(?:局|委|办|厅|处|院|校|会|站|所|队|馆|园|社|镇|乡|中心|学|府|庭|场|公司|本级|机关)(?:[（(](?:本级|机关)[）)])?");
    private static final String DIGITS = "零一二三四五六七八九";

    private Members() {}

    /** The names in the order of the list; none unless there are exactly as many as the report says. */
    static List<String> read(String text, Report report) {
        String words = report.head().span().in(text);
        Matcher lead = LEAD.matcher(words);
        int at = next(words, 0);
        while (at >= 0) {
            if (!lead.region(at, words.length()).lookingAt()) {
                at = next(words, at + 1);
                continue;
            }
            List<String> names = split(lead.group("list"));
            if (names.isEmpty()) {
                names = lines(words.substring(lead.end()));
            }
            if (names.size() > 1 && names.size() == number(lead.group("number"))) {
                return List.copyOf(names);
            }
            at = next(words, lead.end());
        }
        return List.of();
    }

    /** Where the next of the words stands that a list may begin with; -1 where none does. */
    private static int next(String words, int from) {
        for (int at = from; at < words.length(); at++) {
            if (FIRST.indexOf(words.charAt(at)) >= 0) {
                for (String word : LEADING) {
                    if (words.startsWith(word, at)) {
                        return at;
                    }
                }
            }
        }
        return -1;
    }

    private static List<String> split(String list) {
        List<String> names = new ArrayList<>();
        for (String part : list.strip().split("[、，,和及]|\\d{1,2}[.．、]", -1)) {
            String name = part.strip();
            if (!name.isEmpty()) {
                if (!NAME.matcher(name).matches()) {
                    return List.of();
                }
                names.add(name);
            }
        }
        return names;
    }

    /** One numbered name a line, up to the first line that is none. */
    private static List<String> lines(String rest) {
        List<String> names = new ArrayList<>();
        for (String line : rest.lines().map(String::strip).toList()) {
            String name = LINE.matcher(line).replaceFirst("").replaceAll("[；;。，]$", "");
            if (line.isEmpty() || line.equals("。") || line.equals("：")) {
                continue;
            }
            if (!NAME.matcher(name).matches()) {
                break;
            }
            names.add(name);
        }
        return names;
    }

    private static int number(String words) {
        if (words.matches("\\d+")) {
            return Integer.parseInt(words);
        }
        int ten = words.indexOf('十');
        if (ten < 0) {
            return words.length() == 1 ? DIGITS.indexOf(words) : -1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(words.charAt(0));
        int ones = ten == words.length() - 1 ? 0 : DIGITS.indexOf(words.charAt(words.length() - 1));
        return 10 * tens + ones;
    }
}
