package org.gouji.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Quantity;

/**
 * Pairs names with numbers in order: 基本支出、项目支出分别为398.25万元、114.15万元，占77.72%、22.28%. Each number is given the words that it would
 * have if it stood alone.
 */
final class Respectively {
    private static final Pattern AND = Pattern.compile("、|以及|和(?=[^、]*$)|及(?=[^、]*$)|与(?=[^、]*$)");
    private static final Pattern EACH = Pattern.compile("分别|依次(?![递排为])|各(?=[为是约达占增减下上提完])");
    private static final Pattern CLAUSES = Pattern.compile("^.*[，。；：、]");
    private static final Pattern OF_YEAR = Pattern.compile("^20\\d\\d年度?");
    private static final Pattern LINK = Pattern.compile("(?:为|是|共)$");
    private static final Pattern OPENS = Pattern.compile(
            "(?:其中)?(?<names>[^，。；：]{0,60}?)(?<ratio>占比|比重|占)?(?:各自)?(?:分别|依次(?![递排为])|各(?=[为是约达占增减下上提完]))(?<rest>[^，。；：]{0,24})$");
    private static final Pattern GOES_ON = Pattern.compile("[、，]|和|及|以及|与");
    private static final Pattern SAID = Pattern.compile("^[，、](?:其中)?[^，。；：、（）]{1,14}$");
    private static final Pattern SIDE = Pattern.compile("(?<=.{2})(?:(?:年初|全年|调整后?)?预算(?:安排)?数?|(?:支出|收入)?决算数?)$");
    /** 收、支总计 is two totals. */
    private static final Pattern SIDES =
            Pattern.compile("(?<whose>.{0,16}?)(?:收、支|收支|收入、支出|收入和支出|收入支出)(?<total>总计|合计|总额)");

    private static final Pattern YEAR = Pattern.compile("20\\d\\d年度?$");
    private static final Pattern COMPARED = Pattern.compile("(?:与|较|比|同)[^，。；：、]{2,8}$");
    /** 县道每公里7000元、乡道每公里3500元，分别补助218万元、149万元: not the price is granted. */
    private static final Pattern EVERY = Pattern.compile("(?<=.{2})每[^，。；：、]{1,4}$");

    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fa5（）]{2,24}");

    private final List<String> dealt;
    private final List<Quantity> quantities;

    /** The names last dealt out, or last printed each with its number. */
    private List<String> names = List.of();

    /** Where the run that was looked at last begins and ends. */
    private int runFrom;

    private int runTo;

    private Respectively(List<String> leads, List<Quantity> quantities) {
        this.dealt = new ArrayList<>(leads);
        this.quantities = quantities;
    }

    /**
     * The words before each number, with the names dealt out.
     *
     * @param leads the words before each number, plain
     * @param quantities the numbers
     */
    static List<String> dealt(List<String> leads, List<Quantity> quantities) {
        if (leads.stream().noneMatch(lead -> EACH.matcher(lead).find())) {
            return leads;
        }
        Respectively dealing = new Respectively(leads, quantities);
        int i = 0;
        while (i < leads.size()) {
            i = dealing.deal(leads, i);
        }
        return dealing.dealt;
    }

    /** Deals to the run of numbers that begins here, and says where the next one may begin. */
    private int deal(List<String> leads, int i) {
        int count = run(leads, i);
        Matcher opens = OPENS.matcher(leads.get(i));
        boolean said = opens.find();
        if (count < 2 || (!said && names.size() != count)) {
            names = names.size() > 1 && count == 1 && !leads.get(i).contains("；") && !said ? names : List.of();
            return i + 1;
        }
        if (said) {
            named(leads, i, count, opens);
        } else if (SAID.matcher(leads.get(i)).matches()) {
            String words = leads.get(i).substring(1);
            give(i, count, leads.get(i).substring(0, 1), words);
        }
        return i + count;
    }

    private void named(List<String> leads, int i, int count, Matcher opens) {
        String words = opens.group("names");
        String ratio = opens.group("ratio") == null ? "" : opens.group("ratio");
        Matcher compared = COMPARED.matcher(words);
        String than = compared.find() ? compared.group() : "";
        // a year is found where it is printed
        String own =
                YEAR.matcher(words.substring(0, words.length() - than.length())).replaceFirst("");
        List<String> found = split(own);
        String before = leads.get(i).substring(0, opens.start("names"));
        if (found.size() == count) {
            String side = side(found);
            names = found.stream()
                    .map(n -> n.endsWith(side) ? n.substring(0, n.length() - side.length()) : n)
                    .toList();
            give(i, count, before, side + than + ratio + opens.group("rest"));
            return;
        }
        if (names.size() != count) {
            names = printed(leads, i, count);
        }
        if (names.size() == count) {
            give(i, count, before, own + than + ratio + opens.group("rest"));
        }
    }

    /** 基本支出、项目支出年初预算: the side that the last name ends in is meant of all. */
    private static String side(List<String> found) {
        Matcher end = SIDE.matcher(found.get(found.size() - 1));
        return end.find() && !SIDE.matcher(found.get(0)).find() ? end.group() : "";
    }

    private void give(int from, int count, String before, String words) {
        for (int k = 0; k < count; k++) {
            dealt.set(from + k, (k == 0 ? before : "，") + names.get(k) + words);
        }
    }

    /** The names printed each before its number, right before here. */
    private static List<String> printed(List<String> leads, int to, int count) {
        List<String> printed = new ArrayList<>();
        for (int k = Math.max(0, to - count); k < to; k++) {
            String name = OF_YEAR.matcher(CLAUSES.matcher(leads.get(k)).replaceFirst(""))
                    .replaceFirst("");
            if (NAME.matcher(name).matches()) {
                printed.add(EVERY.matcher(LINK.matcher(name).replaceFirst("")).replaceFirst(""));
            }
        }
        return printed.stream().distinct().count() == printed.size() ? printed : List.of();
    }

    private static List<String> split(String words) {
        List<String> names = new ArrayList<>();
        Matcher sides = SIDES.matcher(words);
        if (sides.matches()) {
            return List.of(
                    sides.group("whose") + "收入" + sides.group("total"),
                    sides.group("whose") + "支出" + sides.group("total"));
        }
        for (String name : AND.split(words)) {
            if (!name.isBlank()) {
                names.add(name);
            }
        }
        Quarters.told(names);
        return names;
    }

    /** How many numbers of one kind follow each other with nothing but 、 or 和 between them. */
    private int run(List<String> leads, int from) {
        if (from >= runFrom && from < runTo) {
            return runTo - from;
        }
        int to = from + 1;
        while (to < leads.size()
                && GOES_ON.matcher(leads.get(to)).matches()
                && quantities.get(to).getClass() == quantities.get(from).getClass()) {
            to++;
        }
        runFrom = from;
        runTo = to;
        return to - from;
    }
}
