package org.gouji.extract.sentence;

import java.util.List;
import java.util.stream.IntStream;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;

/** The quarters of a year that are told together: 一、二、三季度, 前三个季度. */
final class Quarters {
    private static final String DIGITS = "一二三四";
    private static final String QUARTER = "季度";
    private static final Pattern LAST = Pattern.compile("[一二三四]季度");
    private static final Pattern FIRST = Pattern.compile("前(?<count>[二两三])个?季度|(?<all>(?:四个)?季度)");

    private Quarters() {}

    /** Lets each of some names be that of a quarter, where the last one says so. */
    static void told(List<String> names) {
        int last = names.size() - 1;
        if (last > 0
                && LAST.matcher(names.get(last)).matches()
                && names.subList(0, last).stream().allMatch(Quarters::digit)) {
            names.subList(0, last).replaceAll(name -> name + QUARTER);
            return;
        }
        Matcher first = last == 0 ? FIRST.matcher(names.get(0)) : null;
        if (first != null && first.matches()) {
            int count = first.group("all") != null
                    ? DIGITS.length()
                    : first.group("count").equals("三") ? 3 : 2;
            names.clear();
            IntStream.range(0, count).forEach(i -> names.add(DIGITS.charAt(i) + QUARTER));
        }
    }

    private static boolean digit(String name) {
        return name.length() == 1 && DIGITS.contains(name);
    }
}
