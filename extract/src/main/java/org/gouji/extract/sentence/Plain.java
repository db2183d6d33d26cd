package org.gouji.extract.sentence;

import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;

/** What is shown of a printed name: not whose it is, of which year and which side, but all that makes it another thing. */
final class Plain {
    private static final Pattern ABOVE = Pattern.compile("^(?:（含）)?及?以上的?+(?=.)");
    private static final Pattern ORGANISATION =
            Pattern.compile(".*(?:局|委|办|中心|办公室|院|校|会|站|所|厅|处|馆|队|镇|乡|街道|政府|单位|部门|集团|机关|县|市|区|省)$");
    private static final Pattern DATED = Pattern.compile(".{0,12}(?:20\\d\\d年度?|本年度?)(?:年末|年底|年初)?");
    private static final Pattern WHEN = Pattern.compile("(?:20\\d\\d年度?|本年度?|全年|年末|年底)+$");
    private static final Pattern OWNER = Pattern.compile(
            "^.{2,24}?(?:局|委|办|中心|办公室|学校|小学|中学|院|会|站|所|厅|处|馆|队|镇|乡|街道|政府)(?:20\\d\\d年度?|本年度?)+(?=.{4})");
    private static final Pattern QUALIFIER = Pattern.compile(
            "(?:本年度?|全年|年度|本单位|我单位|本部门|整体|财政|[省市县区州]本?级|自治区本?级|中央本级|本级|实际|部门|单位|完成|安排|共|财政拨款预算|预算|决算|其中|总|各类|当年|20\\d\\d年度?|年初|年底|年末|调整|一般性|(?:(?:一般公共预算|政府性基金预算)?(?:财政)?(?:拨款|支出)?|财政资金|财政|预算)(?:安排|开支|负担|列支)的|(?:一般公共预算|政府性基金预算)?财政拨款(?:资金)?(?:安排|开支|列支))*");
    private static final Pattern FUNDS =
            Pattern.compile("[^、，]{0,16}?(?:财政|公共预算|基金预算|预算)(?:拨款|资金)(?:资金)?(?:安排|开支|列支|负担)?的?");
    private static final Pattern TIME =
            Pattern.compile("^(?:20\\d\\d年度?|本年度?|全年|当年|年度|本单位|我单位|我部门|本部门|年末|年底|实际|完成|其中|共)+");
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?:决算数|决算|(?:年初|调整后?|全年)?预算数|执行数|(?:年初|调整后?|全年)?预算安排数?|(?:年初|调整后?|全年)?预算|(?<![总人])数|(?<![总金余差])额)$");
    /** A budget by its name and an account by its end: the name is kept as it stands. */
    private static final Pattern BUDGETED = Pattern.compile("(?<!公共|基金|经营)预算");

    /** 城乡社区支出（类）支出. */
    private static final Pattern CLASS = Pattern.compile("（[类款]）(?:支出)?$");

    private static final Pattern GRANTED = Pattern.compile(
            "^(?:(?:中央|省级?|市级?|县级?|区级?|州级?|镇|本级|上级|同级)?财政(?:部门|局)?|(?:中央|省级?|市级?|县级?|区级?|上级))?(?:预算)?(?:批复|下达|安排|拨付)(?:的)?(?:给?[我全][省市县区州镇乡旗])?(?=.{4})|^[^、]{0,14}?(?:及时|全部|已)?(?:将|把)(?:剩余的?)?(?=.{4})|^(?:收到|取得|争取到?|获得|拨入|投入|落实|整合)(?=.{4})");
    private static final Pattern BUDGET = Pattern.compile(
            "(?<=.{4})(?<!公共|基金|经营|部门|单位|全年|年初|调整|本年)(?:财政)?预算(?:安排|批复)?(?:数|资金)?$|(?<=.{3})(?:决算数|决算|预算数|执行数)$|(?<=[预决]算数|执行数)[合总]计$");
    private static final Pattern PAID = Pattern.compile(
            "^(?:(?:开展|推进|组织|保障)?[^、]{0,8}(?:工作|活动)|年内|年底前|全年|共)?(?:(?<!集中|转移|授权|直接)(?:发放|支付|拨付|缴纳|列支|产生|发生)|^支出)了?(?:各类|各项)?(?=.{3})");
    private static final Pattern WORK =
            Pattern.compile("^(?:开展|推进|组织|保障)[^、]{0,10}(?:工作|活动)(?=.{2,}费|.{2,}补助|.{2,}补贴)");
    private static final Pattern COST =
            Pattern.compile(".*(?:费|费用|[老保助问励学险偿租]金|补助|补贴|工资|奖金|公积金|保险|津贴|薪酬|报酬|资金|款|支出)(?:等(?:费用|支出|经费|资金|开支)?)?$");

    /** Under which papers the money came: 《…通知》（…号）文件下达. */
    private static final Pattern CITED = Pattern.compile(
            "^.*（[^（）]*号）(?:等)?(?:文件|通知|精神|要求|批复)*(?=.{4})|^.*(?:的通知|的批复|的函|号文件?|指标文)(?=(?:下达|安排|拨付|批复|明确).{4})");
    /** 《关于下达2022年甲补助资金预算指标的通知》（…号）下达80万元 is of what the paper is about. */
    private static final Pattern TITLED = Pattern.compile(
            "^.*关于(?:提前|清算|追加|预拨)*(?:下达|拨付|安排|结算)(?:20\\d\\d年度?)?(?<what>.{4,36}?)(?:（第[一二三四五六七八九十]+批）)?(?:的?预算(?:指标)?|指标)?(?:（第[一二三四五六七八九十]+批）)?的?通知.{0,24}$");
    /** To which place it came. */
    private static final Pattern PLACED =
            Pattern.compile("(?<=资金|经费|补助|补贴|奖补|支付)(?:共|合计)?(?:下达|安排|拨付)(?:给)?(?:[我全][省市县区州镇乡旗])?$");
    /** Marks of forms, and the pattern that a number is filled into. */
    private static final Pattern STARS =
            Pattern.compile("^★+|（[≥≤<>=＜＞]*\\*+[^（）]*）|[≥≤<>=＜＞]+\\*+[^，。；]*$|[≥≤<>＜＞=]+$|(?<=标准)为每[^，。；：]{1,4}每年$");

    /** Who asked for the money or had it, and for which place and year. */
    private static final Pattern ASKED =
            Pattern.compile("^[^、]{2,24}?(?:局|委|办|中心|镇|乡|街道|政府)(?:申报|组织实施|负责实施|承担)(?:立项|建设)?(?:的)?(?=.{6})");

    private static final Pattern WHERE = Pattern.compile("^[一-龥*＊×]{2,10}?[省市县区州旗镇乡]20\\d\\d年度?(?=.{4})");

    private Plain() {}

    /** A name without the papers that it is told under, who asked for it, and the place and year in front. */
    static String uncited(String name) {
        Matcher titled = TITLED.matcher(name);
        if (titled.matches()) {
            return titled.group("what");
        }
        String plain = CITED.matcher(
                        PLACED.matcher(STARS.matcher(name).replaceAll("")).replaceFirst(""))
                .replaceFirst("");
        plain = ASKED.matcher(plain).replaceFirst("");
        return WHERE.matcher(plain).replaceFirst("");
    }

    /** Whether words before an item's name leave it the same item: whose, when, or a word for the whole. */
    static boolean qualifies(String prefix) {
        return QUALIFIER.matcher(prefix).matches() || owner(prefix);
    }

    /** Whether words before an item's name say only who pays for it: 某区本级一般公共预算财政拨款安排的. */
    static boolean funds(String prefix) {
        return FUNDS.matcher(prefix).matches();
    }

    private static boolean owner(String prefix) {
        String dateless = WHEN.matcher(prefix).replaceFirst("");
        return ORGANISATION.matcher(dateless).matches() || DATED.matcher(prefix).matches();
    }

    /** A name of the vocabulary with what stands before and after it. */
    static String known(String prefix, String name, String suffix) {
        String before = QUALIFIER.matcher(prefix).matches() || !owner(prefix)
                ? TIME.matcher(prefix).replaceFirst("")
                : "";
        return before + name + (BUDGETED.matcher(name).find() ? suffix : cut(suffix, ACCOUNT));
    }

    /** A name that the vocabulary does not have. */
    static String free(String name) {
        String plain = CLASS.matcher(name).replaceFirst("");
        plain = OWNER.matcher(plain).replaceFirst("");
        plain = GRANTED.matcher(ABOVE.matcher(plain).replaceFirst("")).replaceFirst("");
        plain = cut(plain, BUDGET);
        if (COST.matcher(plain).matches()) {
            plain = WORK.matcher(PAID.matcher(plain).replaceFirst("")).replaceFirst("");
        }
        return plain.isEmpty() ? name : PaidFor.pieces(plain);
    }

    private static String cut(String words, Pattern end) {
        String rest = words;
        Matcher matcher = end.matcher(rest);
        while (matcher.find()) {
            rest = rest.substring(0, matcher.start());
            matcher = end.matcher(rest);
        }
        return rest;
    }

    /** Whether a name is of something that money is spent on. */
    static boolean cost(String name) {
        return COST.matcher(name).matches();
    }
}
