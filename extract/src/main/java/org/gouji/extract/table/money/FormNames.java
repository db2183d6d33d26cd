package org.gouji.extract.table.money;

import java.util.HashMap;
import java.util.Map;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.table.grid.RowLabels;
import org.gouji.model.Kinds;

/** Names cells of forms whose labels say nothing alone: 预算数 of the whole unit, 财政拨款 of that. */
final class FormNames {
    private static final Pattern AMONG = Pattern.compile("^其中[：:]?");
    private static final Pattern SIDE = Pattern.compile(
            "(?:年初|全年|年度|本年|调整后?|当年|实际|总)?(?:预算|执行|决算|支出|到位|资金)(?:总)?(?:数|额|金额|安排数?|资金)?(?:（?[ABab万元/]+）?)?");
    private static final Pattern SOURCE = Pattern.compile(
            "(?:其中[：:]?)?\\s*(?:(?:当年|本年|上年|中央|省级|市级|县级|区级|上级|本级)?(?:财政)?(?:拨款|资金|补助)|其他资金|其它资金|单位资金|自有资金|自筹资金)");

    private static final Pattern MONEY = Pattern.compile("年度资金总额|资金总额");
    /** A column that tells one side of its rows: 本年收入, 支出合计. */
    private static final Pattern INCOME_OR_SPENDING =
            Pattern.compile("(?:本年|全年|年度|当年)?(?:总)?(?:收入|支出)(?:合计|总计|总额|决算|数|额|金额)?");

    private static final Pattern ACCOUNT =
            Pattern.compile("(?:年初|全年|年度|本年|调整后?|上年|20\\d\\d年度?)*(?:预算|执行|决算|支出|收入|到位)(?:总)?(?:数|额|金额)");
    /** A column of one side and year among several: 2021年决算数, 2022年预算数. */
    private static final Pattern DATED = Pattern.compile("20\\d\\d年度?(?:年初|全年|调整后?)?(?:预算|决算|执行)(?:数|额|金额)");

    private static final Pattern PLACE =
            Pattern.compile("[\\u4e00-\\u9fa5（）]+(?:局|站|中心|所|队|院|校|镇|乡|街道|机关|本级|处|会|办|馆|委|公司)(?:（[^（）]*）)?");
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");

    private final Map<Integer, String> wholes = new HashMap<>();
    private final String subject;

    /**
     * @param kind of report, see {@link Kinds}
     */
    FormNames(String kind) {
        boolean unit = kind.equals(Kinds.WHOLE_UNIT_FORM) || kind.equals(Kinds.WHOLE_UNIT);
        this.subject = unit ? "部门整体支出" : kind.equals(Kinds.PROJECT_FORM) ? "项目支出" : "";
    }

    /**
     * What a cell is shown as.
     *
     * @param name the name that its label gives
     * @param label the label
     * @param column where the label stands: the parts of a total follow below it
     * @param header the words right above the cell
     */
    String item(Naming.Name name, String label, int column, String header) {
        String words = AMONG.matcher(label).replaceFirst("");
        String head = BRACKETS.matcher(header).replaceAll("");
        boolean account = ACCOUNT.matcher(head).matches();
        if (SOURCE.matcher(label).matches() && wholes.containsKey(column)) {
            boolean money = account && MONEY.matcher(wholes.get(column)).matches();
            return money ? words + head : wholes.get(column) + "—" + words;
        }
        if (account && MONEY.matcher(words).matches()) {
            wholes.put(column, words);
            return subject + words + head;
        }
        if (RowLabels.TOTAL.matcher(words).matches()
                && (account || INCOME_OR_SPENDING.matcher(head).matches())) {
            return head.endsWith("计") ? head : head + words;
        }
        if (DATED.matcher(head).matches()) {
            return (name.text().isEmpty() ? words : name.text()) + head;
        }
        if (PLACE.matcher(words).matches() && INCOME_OR_SPENDING.matcher(head).matches()) {
            return words + "—" + head;
        }
        boolean side = name.text().isEmpty() && SIDE.matcher(words).matches();
        if (side) {
            wholes.put(column, words);
        } else {
            wholes.remove(column);
        }
        return side ? subject + words : name.text().isEmpty() ? label : name.text();
    }
}
