package org.gouji.extract.table.money;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.text.Line;
import org.gouji.model.Block.Cell;
import org.gouji.model.MoneyUnit;

/**
 * The unit that a header cell or the caption gives for bare numbers. Where the caption lists several, as in 单位：万元、亩、元/亩, the head of each column tells which
 * is its own; a column whose head doesn't is none of money.
 *
 * @param money the unit of money; empty if none is given
 * @param each the unit of money for each of something; empty if none is listed
 * @param listed all units that are listed where several are; else none
 */
public record TableUnits(Optional<MoneyUnit> money, Optional<MoneyUnit> each, List<String> listed) {
    private static final Pattern LIST = Pattern.compile(
            "(?:单位[:：]\\s*|[（(](?=[^（）()]*万元))(?<units>[^（）()：:；。\\s、，,]{1,8}(?:[、，,][^（）()：:；。\\s、，,]{1,8}){1,5})");
    /** Sums are in the one, what there is for each of something in the other. */
    private static final List<String> SUMS_AND_PRICES = List.of(MoneyUnit.WAN.label(), MoneyUnit.YUAN.label());

    private static final Pattern PARTED = Pattern.compile("[、，,]");
    private static final Pattern TELLS = Pattern.compile(
            "金额|资金|投资|投入|支出|收入|补助|补贴|奖补|预算|决算|经费|费用|贷款|价款|拨款|结转|结余|产值|(?:合同|审定|送审|中标|结算|控制|评审|成交)(?:价|造价)|造价|工程款|质保金|限价");

    private static final Pattern NOTE = Pattern.compile(
            "^\\s*(?:备?注|说明)[：:](?:[^\\n]{0,30}[，,；;。])?(?:(?:上|本|该)?表[中内]?|以上)?(?:的|所列|数据|数字|金额|计量|货币)*单位(?:均|都)?(?:[：:]|为|是|以)[“\"]?(?<unit>亿元|万元|千元|元)");
    private static final int NOTE_LENGTH = 80;

    public TableUnits {
        listed = List.copyOf(listed);
    }

    public static TableUnits of(Grid grid, Line before) {
        UnitColumn rows = UnitColumn.of(grid);
        Optional<TableUnits> each = Optional.empty();
        for (Cell cell : grid.table().cells()) {
            Line line = grid.line(cell);
            Optional<MoneyUnit> unit = rows.has(cell) ? Optional.empty() : NumberReader.headerUnit(line);
            if (unit.isPresent() && UnitCosts.each(grid.words(cell))) {
                each = each.or(() -> Optional.of(of(unit, line)));
            } else if (unit.isPresent()) {
                return of(unit, line);
            }
        }
        Optional<MoneyUnit> unit = NumberReader.headerUnit(before);
        return unit.isPresent() ? of(unit, before) : below(grid).or(last(each)).orElseGet(() -> of(unit, before));
    }

    /** The unit of a column of money for each of something (人均（元）) is that of the others where no other is told. */
    private static Supplier<Optional<TableUnits>> last(Optional<TableUnits> each) {
        return () -> each;
    }

    /** The unit that a note right below the table gives: 注：表中金额单位为万元. */
    private static Optional<TableUnits> below(Grid grid) {
        Matcher note = NOTE.matcher(grid.after(NOTE_LENGTH));
        return note.find()
                ? Stream.of(MoneyUnit.values())
                        .filter(unit -> unit.label().equals(note.group("unit")))
                        .findFirst()
                        .map(unit -> new TableUnits(Optional.of(unit), Optional.empty(), List.of()))
                : Optional.empty();
    }

    private static TableUnits of(Optional<MoneyUnit> read, Line line) {
        Matcher matcher = line.matcher(LIST);
        String units = matcher.find() ? matcher.group("units") : null;
        List<String> listed = units == null ? List.of() : List.of(PARTED.split(units));
        Optional<MoneyUnit> each = listed.stream()
                .flatMap(u -> Stream.of(MoneyUnit.values())
                        .filter(m -> u.startsWith(m.label() + "/") || u.startsWith(m.label() + "／")))
                .findFirst();
        long kinds = Stream.of(MoneyUnit.values())
                .filter(m -> listed.contains(m.label()))
                .count();
        if (kinds == 2 && each.isEmpty() && listed.containsAll(SUMS_AND_PRICES)) {
            return new TableUnits(Optional.of(MoneyUnit.WAN), Optional.of(MoneyUnit.YUAN), listed);
        }
        if (kinds > 1) {
            return new TableUnits(Optional.empty(), each, listed);
        }
        // 公里、万元: lengths and money, told apart by the heads
        return each.isPresent() || kinds == 1 && read.isEmpty()
                ? new TableUnits(money(listed).or(() -> read), each, listed)
                : new TableUnits(read, each, List.of());
    }

    private static Optional<MoneyUnit> money(List<String> listed) {
        return Stream.of(MoneyUnit.values())
                .filter(m -> listed.contains(m.label()))
                .findFirst();
    }

    /** The unit of bare numbers in prose; none where several are listed. */
    public Optional<MoneyUnit> only() {
        return listed.isEmpty() ? money : Optional.empty();
    }

    /** The unit of the bare numbers of a column, by the words right above them. */
    Optional<MoneyUnit> of(String header) {
        if (listed.isEmpty()) {
            return money;
        }
        if (UnitCosts.each(header)) {
            return each;
        }
        return TELLS.matcher(header).find() ? money : Optional.empty();
    }

    /** Whether it names the units of a count and of money for each of it: 亩 and 元/亩. */
    public boolean paired() {
        return listed.stream().anyMatch(u -> u.contains("元/") && listed.contains(u.substring(u.indexOf("元/") + 2)));
    }
}
