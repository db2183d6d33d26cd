package org.gouji.extract.table;

import java.util.HashMap;
import java.util.Map;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Naming;
import org.gouji.model.Kinds;

/** Names cells of forms whose labels say nothing alone: 预算数 of the whole unit, 财政拨款 of that. */
final class FormNames {
    private static final Pattern AMONG = Pattern.compile("^其中[：:]?");
    private static final Pattern SIDE = Pattern.compile(
            "(?:年初|全年|年度|本年|调整后?|当年|实际|总)?(?:预算|执行|决算|支出|到位|资金)(?:总)?(?:数|额|金额|安排数?|资金)?(?:（?[ABab万元/]+）?)?");
    private static final Pattern SOURCE = Pattern.compile(
            "(?:其中[：:]?)?\\s*(?:(?:当年|本年|上年|中央|省级|市级|县级|区级|上级|本级)?(?:财政)?(?:拨款|资金|补助)|其他资金|其它资金|单位资金|自有资金|自筹资金)");

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
     */
    String item(Naming.Name name, String label, int column) {
        String words = AMONG.matcher(label).replaceFirst("");
        if (SOURCE.matcher(label).matches() && wholes.containsKey(column)) {
            return wholes.get(column) + "—" + words;
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
