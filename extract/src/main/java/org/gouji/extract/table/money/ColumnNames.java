package org.gouji.extract.table.money;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Headers;
import org.gouji.model.Measure;
import org.gouji.model.Span;

/**
 * Names the cells of rows that hold several amounts by their column too: 其他资金—全年预算数, 2021年个人缴费, 到位金额合计.
 * A name that tells more than its column's is left alone where the column is only of a budget, of expenditure or of a year.
 */
final class ColumnNames {
    private static final Pattern YEAR = Pattern.compile("20\\d\\d年度?");
    private static final Pattern DATED = Pattern.compile("^20\\d\\d年");
    /** A bracket behind a name; of an amount it is no part of the name. */
    private static final Pattern BRACKET = Pattern.compile("[（(][^（）()]*[）)]$");

    private static final Pattern AMONG = Pattern.compile("^其中[：:]?");
    private static final Pattern SUM = Pattern.compile("[合总小]计$");
    private static final Pattern TOTAL = Pattern.compile("(?<what>.*?)(?<total>[合总小]计).*");
    /** What was done with the money of a row that is a place or a person. */
    private static final Pattern DEED = Pattern.compile(".{2,}(?:金额|资金|款|额)");

    private static final Pattern MONEY =
            Pattern.compile("(?:费|费用|资金|经费|支出|收入|拨款|补助|补贴|金|投资|款|工程|项目|采购|预算|决算|[合总小]计)(?:（.*）)?$");
    private static final String CHANGE = "增减额";

    private ColumnNames() {}

    /** By place, the names of the amounts that have one of their own here. */
    static Map<Span, String> beside(List<Entry> entries) {
        Map<Integer, List<Entry>> groups = entries.stream().collect(Collectors.groupingBy(Entry::labelColumn));
        Set<Integer> several = new HashSet<>();
        groups.forEach((column, group) -> {
            if (several(group)) {
                several.add(column);
            }
        });
        Map<Span, String> names = new HashMap<>();
        for (Entry entry : entries) {
            if (several.contains(entry.labelColumn()) || deed(entry)) {
                names.put(entry.fact().span(), named(entry));
            }
        }
        return names;
    }

    private static boolean deed(Entry entry) {
        return DEED.matcher(head(entry)).matches()
                && (TotalNames.bare(entry.label())
                        || !MONEY.matcher(entry.label()).find());
    }

    /** Whether half of the rows or more have amounts below two heads. */
    private static boolean several(List<Entry> group) {
        Map<Integer, Set<String>> rows = group.stream()
                .collect(Collectors.groupingBy(Entry::row, Collectors.mapping(ColumnNames::head, Collectors.toSet())));
        long many = rows.values().stream()
                .filter(heads -> heads.size() - (heads.contains("") ? 1 : 0) > 1)
                .count();
        return many * 2 >= rows.size();
    }

    private static String named(Entry entry) {
        String head = head(entry);
        String item = entry.fact().item();
        boolean dated = DATED.matcher(head).find();
        String row = dated && item.endsWith(head) ? item.substring(0, item.length() - head.length()) : item;
        if (head.isEmpty() || SUM.matcher(head).find() || head.contains(row) || row.contains(head)) {
            return item;
        }
        Matcher total = TOTAL.matcher(row);
        if (TotalNames.bare(entry.label()) && total.matches()) {
            return total.group("what") + head + total.group("total");
        }
        boolean year = YEAR.matcher(head).matches();
        boolean side = year || Sides.spent(head) || Sides.of(head) != Measure.UNKNOWN;
        if (side && row.length() >= head.length() || year && DATED.matcher(row).find()) {
            return row;
        }
        String bare = BRACKET.matcher(row).replaceFirst("");
        return year ? head + row : dated ? bare + head : bare + "—" + head;
    }

    /** The words right above, without unit; empty where they can't be told. */
    private static String head(Entry entry) {
        String head =
                AMONG.matcher(BRACKET.matcher(entry.nearest()).replaceFirst("")).replaceFirst("");
        boolean change = Sides.of(head) == Measure.CHANGE && !head.endsWith("额");
        return head.equals(Headers.UNKNOWN) ? "" : change ? CHANGE : head;
    }
}
