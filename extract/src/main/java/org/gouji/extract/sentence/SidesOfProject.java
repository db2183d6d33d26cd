package org.gouji.extract.sentence;

import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Naming.Name;
import org.gouji.model.Scope;

/** What the amounts of a project are shown as whose words tell only their side: 年末执行, 余6万元, 共支出, 未支. */
final class SidesOfProject {
    private static final Pattern LEFT =
            Pattern.compile("(?:尚|仍|还|年末|年底|期末|项目|资金)*(?:结余|剩余|节余|余|剩)(?:项目)?(?:的?资金|额|款|经费)?(?:共)?");
    private static final Pattern UNPAID = Pattern.compile("(?:尚|仍|还)?未(?<verb>支付|支出|支|使用|拨付|执行)(?:的)?(?:资金|数|额|金额)?");
    private static final Pattern EXECUTED = Pattern.compile("(?:年末|年底|全年|累计|截至.{2,8}|实际|已|共|资金)*执行(?:资金|数|额|金额)?");
    private static final Pattern SPENT =
            Pattern.compile("(?:年末|年底|全年|累计|截[至止].{2,8}|实际|已|共|计|资金)*(?:支出|支付|使用|列支|拨付)(?:资金|数|额|金额|总额)?");
    private static final Pattern WHOLE =
            Pattern.compile("(?:该|本)?(?:项目)?(?:总|年度|全年|年初|本年度?|当年|调整后的?)?(?:财政)?(?:预算|资金|投资|经费|支出)*(?:总额|额|数)?");

    private static final Pattern SAID =
            Pattern.compile("(?:^|[，。；：、）])(?<words>(?:项目|年度|预算|专项|涉及项目)(?:总|预算)?(?:金额|资金|投资|总额)(?:总额)?)$");

    private static final String PROJECT = "项目";

    private SidesOfProject() {}

    /**
     * The name to be shown.
     *
     * @param words the words that tell the side
     * @param project what the heading or label names; empty if it names no project
     */
    static String shown(String words, String project) {
        String whose = project.length() > 2 && project.endsWith("项目") ? project : PROJECT;
        if (LEFT.matcher(words).matches()) {
            return whose + "结余资金";
        }
        if (UNPAID.matcher(words).matches()) {
            return words.contains("使用") ? "未使用资金" : "未支付资金";
        }
        return EXECUTED.matcher(words).matches()
                ? whose + "执行数"
                : SPENT.matcher(words).matches() ? spent(words) : words;
    }

    /** 项目金额, 年度资金: the words that tell no more than that the project's money is meant. */
    static Optional<Name> of(String lead) {
        Matcher said = SAID.matcher(Leading.trimmed(lead));
        return said.find() ? Optional.of(new Name(said.group("words"), "", Scope.UNSAID, false)) : Optional.empty();
    }

    /** 项目实际支出, 项目支出. */
    static String spent(String words) {
        return words.contains("实际支出") ? "项目实际支出" : "项目支出";
    }

    /** Whether a name tells no more than that the whole project is meant. */
    static boolean whole(String name) {
        return WHOLE.matcher(name).matches();
    }
}
