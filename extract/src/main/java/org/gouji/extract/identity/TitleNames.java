package org.gouji.extract.identity;

import java.util.Optional;
import org.gouji.extract.regex.Pattern;

/** The unit that a title begins with, told from what the money was for: 云岭县病险水库除险加固项目绩效评价报告 names none. */
final class TitleNames {
    private static final Pattern TITLE_WORDS =
            Pattern.compile("(20\\d\\d|二[〇○零0]|部门|整体|单位(?!名)|预算|项目|绩效|决算|专项|财政(?![局厅所部]|评审)|支出).*$");
    private static final Pattern YEAR_FIRST = Pattern.compile("^(关于|附件\\S{0,3}[：:])?((20\\d\\d|二[〇○零0]..)年?度?)?");

    private static final String KINDS = "公共|农村|乡镇|村|社区|基层|各级|城乡|中小|公立|民办";
    /** 乡镇卫生院服务能力提升项目: a title that begins with a kind of units names none. */
    private static final Pattern KIND_OF_UNITS = Pattern.compile("(?:" + KINDS + ").*");

    /** 云岭县普惠性幼儿园, 云岭县学校, 云岭县城乡: a kind of places, whosever. */
    private static final Pattern KIND_OF_PLACES = Pattern.compile(
            "(?:" + KINDS + "|公办|城区|城镇|国有|小型|病险|普惠性?|义务教育|特色|.*配套).*(?<!管理)[院校学站所馆园镇场库]|.{0,2}[城村集小]镇|.*城乡|.{0,2}中心"
                    + "|(?:中小?|小)?学校?|[一-龥]?幼儿园|老年大学|医院|卫生院");

    /** Organs, whatever stands behind them: 云岭县公安局办公大楼维修. */
    private static final Pattern ORGAN = Pattern.compile(
            ".*(?:委员会|常委会|办公[室厅]|管理[局处]|人民政府|办事处|法院|检察院|管委会|党校|联合会|工商联|残联|妇联|科协|文联|红十字会|供销社|团委|总工会|大队|支队|总队"
                    + "|监狱|(?:宣传|组织|统战|武装)部|政协|[局委办厅])");
    /** 公安局办公大楼, 委托, 办理: there a shorter or another word ends. */
    private static final Pattern CUT = Pattern.compile(".*(?:局[部限面势域]|委[托员派会]|[办][公理学案法事证园医]|厅[堂])");

    /** Institutions with a name of their own, and townships: 石桥镇人居环境整治, 云岭县第三人民医院迁建. */
    private static final Pattern INSTITUTION = Pattern.compile(
            ".*(?:人民医院|中医院|保健院|中学|小学|学院|大学|公司|(?:控制|疾控|交易|融媒体|政务服务|政务|事务|发展|管理|建设|评审|保障|推广|监测|就业服务|救助)中心)"
                    + "|[一-龥]{1,5}(?:镇|乡(?!镇)|街道)");
    /** 美丽乡村, 石桥镇村道路. */
    private static final Pattern NO_TOWNSHIP = Pattern.compile("[乡镇][村镇区土]|街道[路照]|中心[城镇区村]");

    /** 看守所项目绩效评价报告 is of a project, 看守所项目支出绩效自评报告 of whose it is. */
    private static final Pattern OF_PROJECT = Pattern.compile("^(?:项目(?!支出)|专项)");

    /** Two characters where a name ends. */
    private static final int SEAM = 2;

    /** The shortest name. */
    private static final int SHORTEST = 4;

    private TitleNames() {}

    /** The name of the unit, after the year if that comes first; empty if the title begins with something else. */
    static Optional<String> first(String title) {
        String words = words(title);
        int end = TITLE_WORDS.matcher(words).replaceFirst("").length();
        while (end >= SHORTEST && !named(words.substring(0, end), words.substring(end))) {
            end--;
        }
        return end < SHORTEST ? Optional.empty() : Optional.of(words.substring(0, end));
    }

    /** Whether a title begins with a name that isn't its unit's, or the name is but a kind of places. */
    static boolean passesOver(String title, String name) {
        return kind(name)
                || words(title).startsWith(name)
                        && !first(title).filter(name::equals).isPresent();
    }

    private static String words(String title) {
        return YEAR_FIRST.matcher(title.replace(" ", "")).replaceFirst("");
    }

    private static boolean kind(String name) {
        String own = name.substring(Regions.of(name).length());
        return KIND_OF_UNITS.matcher(name).matches()
                || KIND_OF_PLACES.matcher(own).matches();
    }

    private static boolean named(String name, String behind) {
        if (!UnitNames.isName(name) || kind(name)) {
            return false;
        }
        boolean ends = behind.isEmpty()
                || !han(behind.charAt(0))
                || behind.startsWith("关于")
                || TITLE_WORDS.matcher(behind).lookingAt();
        if (ends && !OF_PROJECT.matcher(behind).find()) {
            return true;
        }
        String seam = name.substring(name.length() - 1) + behind.charAt(0);
        String own = name.substring(Regions.of(name).length());
        return ORGAN.matcher(name).matches()
                ? !CUT.matcher(seam).matches()
                : INSTITUTION.matcher(own).matches()
                        && !NO_TOWNSHIP.matcher(around(name, behind)).find();
    }

    private static String around(String name, String behind) {
        return name.substring(name.length() - SEAM) + behind.charAt(0);
    }

    private static boolean han(char c) {
        return c >= '一' && c <= '龥';
    }
}
