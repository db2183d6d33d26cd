package org.gouji.extract.table.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.RowLabels;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;

/**
 * Rows with account codes (类 201, 款 20103, 项 2010301, also split over three columns): those of the next level make the one above them, the
 * highest ones the total.
 */
final class AccountCodes {
    static final Pattern CODE = Pattern.compile("^\\d{3}(?:\\d{2}){0,2}$");
    private static final Pattern DIGITS = Pattern.compile("^\\d{2,7}$");
    private static final Pattern PERSONNEL = Pattern.compile("^人员(?:经费|支出)合计$");
    private static final Pattern OPERATING = Pattern.compile("^(?:日常)?公用(?:经费|支出)合计$");

    private final Ledger ledger;
    private final Map<Entry, String> codes = new LinkedHashMap<>();
    /** Where amounts with a label of their own stand: on the other side of a table of two sides they are no codes. */
    private final Set<At> amounts = new HashSet<>();

    private record At(int row, int column) {}

    AccountCodes(Ledger ledger) {
        this.ledger = ledger;
        for (Entry entry : ledger.entries()) {
            boolean labelled = entry.labelColumn() >= 0
                    && entry.labelColumn() < entry.column()
                    && !entry.label().isBlank();
            if (labelled && !DIGITS.matcher(entry.label()).matches()) {
                amounts.add(new At(entry.row(), entry.column()));
            }
        }
        Map<Integer, String> above = new HashMap<>();
        for (Entry entry : ledger.entries()) {
            String code = code(entry, above.getOrDefault(entry.labelColumn(), ""));
            if (CODE.matcher(code).matches()) {
                codes.put(entry, code);
                above.put(entry.labelColumn(), code);
            }
        }
    }

    boolean coded(Entry entry) {
        return codes.containsKey(entry);
    }

    /** The digits right before the label, pieced together where 类, 款 and 项 have columns of their own. */
    private String code(Entry entry, String above) {
        List<String> pieces = new ArrayList<>();
        Grid grid = ledger.grid();
        for (int column = entry.labelColumn() - 1; column >= 0; column--) {
            Optional<Cell> cell = grid.at(entry.row(), column);
            String words = cell.map(grid::words).orElse("");
            if (!words.isEmpty() && !DIGITS.matcher(words).matches() || amounts.contains(new At(entry.row(), column))) {
                break;
            }
            if (!words.isEmpty()
                    && cell.filter(c -> pieces.isEmpty() || !CODE.matcher(words).matches() || words.length() == 3)
                            .isPresent()) {
                pieces.add(0, words);
            }
            if (CODE.matcher(words).matches()) {
                break;
            }
        }
        String code = String.join("", pieces);
        return code.length() == 2 || code.length() == 4
                ? above.substring(0, Math.min(above.length(), 7 - code.length())) + code
                : code;
    }

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (Map<String, Entry> group : groups()) {
            Map<String, List<Entry>> below = below(group);
            group.forEach((code, entry) -> {
                if (below.containsKey(code)) {
                    claims.add(ledger.whole(entry, below.get(code)));
                }
            });
            totals(group, claims);
        }
        return claims;
    }

    /**
     * Amounts of one kind by their codes: all where no code comes twice, as where a list of accounts goes on in columns beside it; else those of
     * one header, or, where a header stands over several columns of all codes, of one column.
     */
    private List<Map<String, Entry>> groups() {
        Map<String, TreeMap<String, Entry>> byHeader = new LinkedHashMap<>();
        Map<String, TreeMap<String, Entry>> byColumn = new LinkedHashMap<>();
        TreeMap<String, Entry> all = new TreeMap<>();
        boolean twice = false;
        boolean again = false;
        for (Map.Entry<Entry, String> coded : codes.entrySet()) {
            Entry entry = coded.getKey();
            twice |= put(byHeader, entry.nearest(), coded.getValue(), entry);
            put(byColumn, String.valueOf(entry.column()), coded.getValue(), entry);
            again |= all.putIfAbsent(coded.getValue(), entry) != null;
        }
        if (!again) {
            return List.of(all);
        }
        return new ArrayList<>(twice || !ledger.grid().isGrid() ? byColumn.values() : byHeader.values());
    }

    private static boolean put(Map<String, TreeMap<String, Entry>> groups, String group, String code, Entry entry) {
        return groups.computeIfAbsent(group, k -> new TreeMap<>()).putIfAbsent(code, entry) != null;
    }

    /** The entries right below each code. */
    private static Map<String, List<Entry>> below(Map<String, Entry> group) {
        Map<String, List<Entry>> below = new HashMap<>();
        group.forEach((code, entry) -> parent(code, group)
                .ifPresent(parent ->
                        below.computeIfAbsent(parent, p -> new ArrayList<>()).add(entry)));
        return below;
    }

    private static Optional<String> parent(String code, Map<String, Entry> group) {
        for (int length = code.length() - 2; length >= 3; length -= 2) {
            if (group.containsKey(code.substring(0, length))) {
                return Optional.of(code.substring(0, length));
            }
        }
        return Optional.empty();
    }

    private void totals(Map<String, Entry> group, List<Claim> claims) {
        List<Entry> highest = new ArrayList<>();
        group.forEach((code, entry) -> {
            if (parent(code, group).isEmpty()) {
                highest.add(entry);
            }
        });
        Set<Integer> columns = highest.stream().map(Entry::column).collect(Collectors.toSet());
        for (Entry total : ledger.entries()) {
            boolean own = !coded(total) && columns.contains(total.column());
            List<Entry> parts = own ? parts(total, highest) : List.of();
            if (!parts.isEmpty()) {
                claims.add(ledger.whole(total, parts));
            }
        }
    }

    /** What a row of no code is the total of: 人员经费合计 of 301 and 303, 公用经费合计 of the other economic accounts, 合计 of all. */
    private List<Entry> parts(Entry total, List<Entry> highest) {
        boolean personnel = PERSONNEL.matcher(total.label()).matches();
        if (personnel || OPERATING.matcher(total.label()).matches()) {
            return highest.stream()
                    .filter(e -> codes.get(e).startsWith("3"))
                    .filter(e -> codes.get(e).matches("30[13].*") == personnel)
                    .toList();
        }
        boolean all = RowLabels.TOTAL.matcher(total.label()).matches() && highest.size() > 0;
        return all && highest.stream().allMatch(e -> e.column() == total.column()) ? highest : List.of();
    }
}
