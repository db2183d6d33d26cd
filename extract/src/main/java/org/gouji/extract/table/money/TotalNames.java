package org.gouji.extract.table.money;

import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Together;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Block.Cell;

/** What 合计 is the total of, where its row doesn't say: the three public expenses, one side of an account, what the caption or the head of the labels names. */
final class TotalNames {
    /** A row of nothing but a total. */
    private static final Pattern BARE = Pattern.compile("(?:(?<total>" + Together.LABEL + ")(?:数|[/／]平均)?)");

    private static final Pattern THREE = Pattern.compile("(?:\\d[.、．]|[（(]\\d[)）])?(?:因公出国|公务用车|公车|公务接待).*");
    private static final Pattern OF_CARS = Pattern.compile("其中[：:]?.*|.*购置费?|.*运行(?:维护)?费?");
    private static final int FEWEST = 2;
    /** 累计支付 and 实际支出 say more than 支出. */
    private static final int WORDY = 4;

    private static final Pattern SIDE = Pattern.compile("(?:本年)?(?<side>收入|支出)(?:合计)?");
    private static final int BEFORE = 120;
    private static final int LONGEST = 40;
    private static final Pattern UNIT_LINE = Pattern.compile("[（(]?(?:金额|计量)?单位[：:].*");
    private static final Pattern CAPTION = Pattern.compile(
            "^(?:附?表\\s*[\\d一二三四五六七八九十]+(?:-\\d+)?|附[件表]\\d*|[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、．])?[：:、.\\s]*(?:20\\d\\d年度?)?(?<what>[^，。；：\\d]{4,20}?)(?:统计|汇总|明细|一览|对照|比较)*(?:情况|表|一览|明细)*$");
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");
    private static final Pattern JOINED = Pattern.compile("(?:安排|使用|到位|执行|下达|收入)?[及和与、].*$");
    private static final Pattern MONEY =
            Pattern.compile(".+(?:支出|资金|经费|费用|补助|补贴|投资|拨款|奖补|预算|费|款)(?:安排|到位|使用|支付|分配|发放|投入)?");
    /** What the rows are, by the head of their labels; 项目 may be any item. */
    private static final Pattern ROWS =
            Pattern.compile("(?<what>(?:子|分|主要|重点)?项目)名称|(?<thing>子项目|资金来源|乡镇|镇[（(]?街道[）)]?|标段|街道|科室|学校|县区|村)(?:名称)?");

    /** What was done with the money of a column, which tells more than what its rows are. */
    private static final Pattern DEED =
            Pattern.compile("(?:应|未|实际|已|累计|计划)?(?:批复|到位|支付|下达|拨付|发放|申报|送审|审定|中标|合同|结算|兑付|审减)(?:金额|资金|数|额|价)");

    private final Grid grid;
    private final boolean three;
    private final String caption;

    TotalNames(Grid grid) {
        this.grid = grid;
        this.three = expenses(grid);
        this.caption = caption(grid.before(BEFORE));
    }

    /** Whether a label says only that a row is a total. */
    static boolean bare(String label) {
        return BARE.matcher(label).matches();
    }

    /** Whether the caption says that the table is of projects: no account of a unit. */
    boolean ofProjects() {
        return caption.contains("项目");
    }

    /**
     * What a row's label stands for: 三公经费 for the total of these, 收入总计 for the total of the side that it stands on; else the label itself.
     */
    String label(Cell cell, String words) {
        Matcher bare = BARE.matcher(words);
        if (!bare.matches()) {
            return words;
        }
        if (three) {
            return "三公经费";
        }
        return bare.group("total").equals("总计") ? side(cell) + "总计" : bare.group("total");
    }

    /** The side of an account that a total stands at the foot of; empty if its column tells none. */
    private String side(Cell total) {
        for (int r = total.row() - 1; r >= 0; r--) {
            Matcher side = grid.at(r, total.column())
                    .map(c -> SIDE.matcher(grid.words(c)))
                    .filter(Matcher::matches)
                    .orElse(null);
            if (side != null) {
                return side.group("side");
            }
        }
        return "";
    }

    /**
     * What a total of a column of one measure is shown as: 项目支出合计; empty if nothing tells of what it is.
     *
     * @param cell the total's label
     * @param header the words right above the amount
     */
    Optional<String> of(Cell cell, String header, String total) {
        String head = Sides.unitless(header);
        boolean deed = Sides.spent(head) && head.length() >= WORDY
                || DEED.matcher(head).matches();
        String own = deed ? head : rows(cell);
        String what = caption.isEmpty() ? own : caption;
        return what.isEmpty() ? Optional.empty() : Optional.of(what + total);
    }

    private String rows(Cell label) {
        for (String head : grid.headers().above(label).split("\\|")) {
            Matcher rows = ROWS.matcher(head);
            if (rows.matches()) {
                return rows.group("what") == null ? rows.group("thing") : rows.group("what");
            }
        }
        return "";
    }

    /** What the last line before the table, which gives no unit, says that it is of. */
    private static String caption(String before) {
        String last = before.lines()
                .map(line -> BRACKETS.matcher(Vocabulary.plain(line).strip()).replaceAll(""))
                .filter(line -> !line.isBlank() && !UNIT_LINE.matcher(line).matches())
                .reduce((one, nearer) -> nearer)
                .orElse("");
        Matcher caption = CAPTION.matcher(last);
        if (last.length() > LONGEST || !caption.matches()) {
            return "";
        }
        String what = JOINED.matcher(caption.group("what")).replaceFirst("");
        return MONEY.matcher(what).matches() ? what : "";
    }

    /** Whether all rows but totals are of the three public expenses. */
    private static boolean expenses(Grid grid) {
        int found = 0;
        for (int r = 1; r < grid.rows().size(); r++) {
            List<String> words = grid.rows().get(r).stream()
                    .map(grid::words)
                    .filter(w -> w.codePoints().anyMatch(Character::isIdeographic))
                    .toList();
            for (String label : words.subList(0, Math.min(1, words.size()))) {
                boolean of = THREE.matcher(label).matches();
                found += of ? 1 : 0;
                if (!of
                        && !OF_CARS.matcher(label).matches()
                        && !BARE.matcher(label).matches()
                        && !heads(words)) {
                    return false;
                }
            }
        }
        return found >= FEWEST;
    }

    private static boolean heads(List<String> words) {
        return words.size() > FEWEST;
    }
}
