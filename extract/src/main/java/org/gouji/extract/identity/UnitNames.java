package org.gouji.extract.identity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;

/** Names of units by their form: a region and words that end like a unit. */
final class UnitNames {
    private static final String SUFFIXES = "委员会|办公室|办公厅|管理局|人民政府|街道办事处|办事处|服务中心|中心|人民法院|法院|检察院|纪律检查委员会|管委会|指挥部"
            + "|幼儿园|中学|小学|学校|学院|大学|医院|卫生院|党校|联合会|工商联|残联|妇联|科协|文联|侨联|社科联|计生协|红十字会|供销社|团委|总工会|图书馆|文化馆|博物馆|档案馆|大队|支队|总队|监狱|宣传部|组织部|统战部|武装部|工作部|林场|农场|水库|常委会|卫生所|政协"
            + "|局|委|办|厅|处|院|校|会|站|所|队|馆|园|社|台|镇|乡|街道|公司";
    /** 某镇人民政府所有收入: no 所 ends a name there. */
    private static final String SUFFIX = "(?:" + SUFFIXES.replace("|所|", "|所(?![有属])|") + ")";

    private static final List<String> ENDINGS = List.of(SUFFIXES.split("\\|"));
    /** The last characters of these. */
    private static final BitSet LAST = new BitSet();

    static {
        ENDINGS.forEach(ending -> LAST.set(ending.charAt(ending.length() - 1)));
    }

    private static final Pattern WHOLE =
            Pattern.compile("[一-龥][一-龥·、（）()A-Za-z0-9]{1,38}" + SUFFIX + "(?:[（(](?:汇总|本级|机关)[）)])?");
    private static final String AFTER =
            "(?=[（(](?:以下|下|简)|属|是|为|系|主要|负责|部门|单位|20\\d\\d|共|内设|核定|机关|机构|认真|严格|现有|编制|位于|成立|下设|高度"
                    + "|根据|整体|绩效|职能|财政|预算|决算|“?三公|有|设|组织|所有|所属|开展|通过|完成|积极|始终|坚持|成立|已|将|对20\\d\\d|[，。、；]|$)";
    private static final Pattern AT_START = Pattern.compile("^([一-龥·（）]{2,30}?" + SUFFIX + ")" + AFTER);
    private static final Pattern DECLARED = Pattern.compile("([一-龥·]{3,40})[（(](?:以下简称|以下统称|下称|简称)");
    private static final Pattern FIELD = Pattern.compile(
            "(?:填报单位|填报部门|实施单位|项目单位|预算单位|编制单位|公开单位|申报单位|自评单位|评价单位|部门[（(]单位[）)]名称|单位[（(]部门[）)]名称|部门名称|单位名称|(?<!主管|授权|委托|批复|主办|监督|监管|审核|评审|上级)(?:部门|单位))"
                    + "[（(]?(?:盖章|公章|签章)?[）)]?[：:]([一-龥·（）()]{3,40})");
    /** 项目由县住房和城乡建设局负责实施, 实施单位为县水利局: in the words of a sentence, often without the county's name. */
    private static final Pattern CARRIER = Pattern.compile(
            "(?:^|[，。；])(?:本|该)?(?:项目|工程|资金)[^，。；由]{0,6}由([一-龥]{2,20}?(?:局|委|办|委员会|办公室|中心|政府|处|厅))(?:负责|牵头|具体|统一|组织|承担|作为)*(?:实施|承担|管理|建设|承办)"
                    + "|(?:项目|实施|项目实施|建设|填报|自评)单位[为是]([一-龥]{2,20}?(?:局|委|办|委员会|办公室|中心|政府|处|厅))(?=[，。；、（(]|$)");

    private static final Pattern OWN_LEVEL = Pattern.compile("[省市县区州旗].*");

    /** The label of the field that stands on the same line, as above tables: 部门：… 金额单位：万元. */
    private static final Pattern NEXT_FIELD = Pattern.compile("(?:(?:金额|计量|货币)?单位|(?:编制|填报|填表)?(?:日期|时间))$");

    private static final Pattern SEAL = Pattern.compile("[（(](?:盖?公?章|盖章处|签章|印章|签字|印)[）)]$");
    /** Who reports, where a project's carrier is named beside. */
    private static final Pattern REPORTING = Pattern.compile(".*(?:填报|填表|自评|编制|公开|申报)(?:单位|部门).*");

    private static final String LEVEL = "[省市县区州旗盟]";
    private static final Pattern REGION = Pattern.compile(LEVEL);
    /** What a name stands behind, or begins the line; or a year. */
    private static final String BEFORE = "，。；：、“（ \t\n\u000b\f\r据照由经";

    /** 2023年 has so many characters. */
    private static final int YEAR = 5;

    private static final Pattern REGIONAL =
            Pattern.compile("(?=[一-龥]{1,12}" + LEVEL + ")(" + Regions.PREFIX + ")" + "[一-龥·]{1,20}?" + SUFFIX + AFTER);
    private static final Pattern NOT_A_UNIT = Pattern.compile(
            "^(我|本|各|该|因|全[县市区省]|其|对|由|按|根据|项目|在|经|为|向|至|会同|将|现将|和|与|及|对照|按照|依据|(?:主管|实施|填报|监管)(?:部门|单位)).*|.*20\\d\\d年.*|.*\\d[处所台站社馆院园校镇乡会办局]|.*(?:执行|实施|主管|使用)单位.*|.*主管部门.*|^单位.*|^中央(?:和|及|与|财政).*|^普惠性.*|^(?:城区|农村|乡镇|村级)(?:学校|小学|中学|幼儿园|卫生院|医院)$|.*(?<!无)为(?!民).*|.*我[省市县区州旗乡镇局委办院校].*|.*(?:工程|项目|资金)经.*|.*(有关|相关|上级|下属|所属|的|及其|情况|经费|支出|收入|决算|绩效|关于).*|^[县市区省局办委].{0,3}$|.*(?:按照|根据|记者|上报至|报送).*|.*[县市区省州旗局委]城[乡镇]$|.*[县市区省州旗]乡$|.*[县市区州旗局]社会?$|^(部门|单位).{0,4}$|^(?:全国)?(?:中等|普通|高等|职业|技工|公办|民办)[^县市区省]{0,6}(?:学校|小学|中学|学院|大学|院校|医院)$|^(?:延伸|抽查).*");

    private UnitNames() {}

    /** Whether some words are, as a whole, the name of a unit. */
    static boolean isName(String words) {
        return WHOLE.matcher(words).matches() && !NOT_A_UNIT.matcher(words).matches();
    }

    /** The first of two names printed as one, or the second where the first is who gives the money: 云岭县水务局云岭县财政局. */
    static String single(String name) {
        String region = Regions.of(name);
        int second = region.isEmpty() ? -1 : name.indexOf(region, region.length() + 1);
        if (second < 0 || !isName(name.substring(0, second)) || !isName(name.substring(second))) {
            return name;
        }
        return name.startsWith("财政", region.length()) ? name.substring(second) : name.substring(0, second);
    }

    /** Whether there is anything in a line that a name of a unit could end in. */
    static boolean mayName(String line) {
        for (int i = 2; i < line.length(); i++) {
            if (LAST.get(line.charAt(i)) && ends(line, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String line, int end) {
        for (String ending : ENDINGS) {
            if (line.startsWith(ending, end - ending.length())) {
                return true;
            }
        }
        return false;
    }

    /** The unit that a sentence begins with. */
    static Optional<String> subject(String line) {
        Matcher matcher = AT_START.matcher(line);
        return matcher.find() && isName(matcher.group(1)) ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The full name before a declaration of a short one (以下简称). */
    static Optional<String> declared(String line) {
        if (line.indexOf('称') < 0) {
            return Optional.empty();
        }
        Matcher matcher = DECLARED.matcher(line);
        return matcher.find() && isName(matcher.group(1)) ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** 县水利局 of 云岭县 is 云岭县水利局; other names stay as they are. */
    static String placed(String name, String region) {
        boolean same = !region.isEmpty()
                && OWN_LEVEL.matcher(name).matches()
                && region.charAt(region.length() - 1) == name.charAt(0);
        return same ? region + name.substring(1) : name;
    }

    /**
     * Who carries a project out, as a sentence says.
     *
     * @param region the place of the report, which 县水利局 leaves out; empty if it is not known
     */
    static Optional<String> carrier(String line, String region) {
        if (!line.contains("单位") && line.indexOf('由') < 0) {
            return Optional.empty();
        }
        Matcher matcher = CARRIER.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return Optional.of(placed(name, region))
                .filter(n -> !OWN_LEVEL.matcher(n).matches())
                .filter(UnitNames::isName);
    }

    /** The unit named in a field of a form. */
    static Optional<String> field(String line) {
        if (line.indexOf('：') < 0 && line.indexOf(':') < 0) {
            return Optional.empty();
        }
        Matcher matcher = FIELD.matcher(line.replace(" ", ""));
        return matcher.find()
                ? Optional.of(NEXT_FIELD
                                .matcher(SEAL.matcher(matcher.group(1)).replaceFirst(""))
                                .replaceFirst(""))
                        .filter(UnitNames::isName)
                : Optional.empty();
    }

    /** Whether a field is that of the unit that reports. */
    static boolean reporting(String line) {
        return REPORTING.matcher(line).matches();
    }

    /** The names with a region that stand in a line. */
    static List<String> regional(String line) {
        if (!REGION.matcher(line).find()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Matcher matcher = REGIONAL.matcher(line);
        for (int at = 0; at < line.length(); at++) {
            if (begins(line, at) && matcher.region(at, line.length()).lookingAt()) {
                if (!matcher.group(1).isEmpty() && isName(matcher.group())) {
                    names.add(matcher.group());
                }
                at = matcher.end() - 1;
            }
        }
        return names;
    }

    /** Whether a name may begin at a place: most places are passed without asking for one. */
    private static boolean begins(String line, int at) {
        if (at == 0 || BEFORE.indexOf(line.charAt(at - 1)) >= 0) {
            return true;
        }
        return line.startsWith("年度", at - 2)
                || line.charAt(at - 1) == '年'
                        && line.charAt(at) != '度'
                        && line.startsWith("20", at - YEAR)
                        && digit(line.charAt(at - 3))
                        && digit(line.charAt(at - 2));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
