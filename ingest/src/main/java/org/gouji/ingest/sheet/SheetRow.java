package org.gouji.ingest.sheet;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of a sheet in which something stands.
 *
 * @param index its number from 0
 * @param cells those that show something, from left to right
 * @param below whether a cell of a row above reaches down into it
 */
record SheetRow(int index, List<SheetCell> cells, boolean below) {
    private static final Pattern LABELLED =
            Pattern.compile("[^：:]{1,20}[：:].{0,60}|[（(]?(?:公开|财决|附|表)[^，。]{0,10}表?[）)]?");
    private static final Pattern TITLE = Pattern.compile(".{4,60}表(?:[（(].{1,20}[）)]|[-—－\\d一二三四五六七八九十]{1,4})?");
    private static final Pattern REMARK =
            Pattern.compile("(?:备?注|说明|填报?|填表|制表|审核|联系|附注|单位负责人|经办)[^，。]{0,6}[：:；;.、]?.*");
    private static final Pattern NUMBER = Pattern.compile("[(（]?[-+−]?[¥￥]?[\\d,，]*\\d(?:\\.\\d+)?[%％]?[)）]?");

    /** How many labels stand side by side in a line above a table at most. */
    private static final int LABELS = 4;

    SheetRow {
        cells = List.copyOf(cells);
    }

    boolean empty() {
        return cells.isEmpty();
    }

    /** Whether one cell is all that there is in it. */
    boolean lone() {
        return cells.size() == 1 && !below;
    }

    /** Whether it is a line of labels such as {@code 部门：… 单位：万元}, which stands above or below a table. */
    boolean labels() {
        return !cells.isEmpty()
                && !below
                && cells.size() <= LABELS
                && cells.stream().allMatch(cell -> LABELLED.matcher(plain(cell)).matches());
    }

    /** Whether a table is named in it: a title. */
    boolean title() {
        return lone()
                && TITLE.matcher(plain(cells.get(0)).replaceAll("\\s", "")).matches();
    }

    /** Whether it says something about the table above it. */
    boolean remark() {
        return lone() && REMARK.matcher(plain(cells.get(0))).matches() || labels();
    }

    /** Whether it may be the header of a table: names side by side. */
    boolean header() {
        return cells.size() > 1
                && cells.stream().noneMatch(cell -> NUMBER.matcher(plain(cell)).matches());
    }

    private static String plain(SheetCell cell) {
        return cell.text().strip();
    }

    /** As a line of prose. */
    String line() {
        return String.join("    ", cells.stream().map(SheetRow::plain).toList());
    }
}
