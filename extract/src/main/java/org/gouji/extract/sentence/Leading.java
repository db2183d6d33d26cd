package org.gouji.extract.sentence;

import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.text.Memo;

/** The words right before a number: what of them only leads to it, and where the last name in them begins. */
final class Leading {
    private static final Pattern MOVE = Pattern.compile(
            "(?:各|均|共|同比|净|又|相应|约)?(?:增加|增长|上升|提高|(?<!巩固|能力|改造|建设|综合|品质|环境|岗位|技能|素质|学历|学位)提升|净增|多支出|多花|多开支|多列支|多支|增支|增收|增产|多收|减少|下降|降低|压减|压降|净减|少支出|少花|少开支|少列支|少支|少收|减收|减产|省下|节约|减支|缩减|压缩|上涨|扩大|回落|增幅|降幅|涨幅|跌幅|减幅|多出|(?:^|(?<=上年|去年|年度|同期|[，、；]))[多少增减省])(?:了|额|幅度|率|比例|金额|支出|收入)?$");

    private static final Pattern COMPARED = Pattern.compile(
            "[，、]?(?:与|较|比|同|相较于?|较于|对比)?(?:20\\d\\d年度?|上年度?|上一年度?|去年|同期|年初|全年|调整)*(?:预算|决算|支出|收入)?数?(?:同期)?(?:相比|同比)$|(?:较于?|同比(?=上|去|20)|比|与|相较于?|(?<![会连合不])同(?=20|上|去))(?:20\\d\\d年(?:度|末|底|初)?|上年度?|上一年度?|去年|年初|全年|调整后?|预算)(?:同期|预算|决算|累计|实际|支出)*数?$|(?:支出)?决算数?(?:大于|高于|超过?|小于|低于|少于)(?:年初|全年|调整后?)?预算数?$|(?:两者|二者|预决算)?(?:差值|差额|相差)$|同比$|^对比$");

    private static final Pattern TRAIL = Pattern.compile(
            "(?:(?<=收入|支出)(?:预计|累计|实际)?完成|[，、]?按?同口径|分别为|分别是|依次为|依次是|为|是|(?<=.{2})[仅只]|达到|高达|(?<![下到])达|：|:|、|了|约|近|的|(?<!平)均|各|已|(?<=.{4})全[省市县区镇乡]|(?<=.{2})小计|(?<![合总小])计|共|共计|总共|累计|(?:没有?|未|不)?(?:超过|超出|突破)|不低于|不少于|不高于|（|有|至|到|由|从|由上年的|由年初的|从上年的)$");

    private static final Pattern HEADWORDS = Pattern.compile(
            "^(?:的(?=.{3})|[÷/／](?=.{2})|[但而且并](?=.{2})|有(?=上年结转|中央|省级|市级|县级|财政)|该科目另有|(?:与|较|比|同)(?:20\\d\\d年度?|上年度?|去年)(?:同期)?(?:相比)?(?=.{2})|加(?=上[级年解])|加上(?![级年解])(?=.{2})|占(?=.{2})|为(?=(?:年初|全年|年度|调整后?的?)?预算)|含(?=.{2})|由(?=财政|上级|中央|省|市|县|区)|20\\d\\d(?=年[初中])|20\\d\\d年末|20[\\dxX×]{2}年度?|[①-⑳][.、．]?|\\d{1,2}[.、．]|[（(][一二三四五六七八九十\\d]+[）)]|[一二三四五六七八九十]+、|其中[：:，、]*|其(?![他它余])|另外|另|以及|和(?=.{2})|与(?=.{2})|及(?![时格])(?=.{2})|即|包括|主要是|主要为|主要用于|主要包括|全年|当年(?!收?支?结余)|本年度(?!收入|支出)|本单位|我单位|我局|我中心|我办|我部门|本部门|我校|我院|我镇|我县|我区|我市|我州|我乡|我旗|我委|我站|年(?=中央|省|自治区|全[省市县区])|截至|截止|年末(?=实有)|共(?![同计性])|由于|[一二三四五六七八九十]是|用于|对应|具体支出为|具体为|具体如下|分别为|\\d{1,2}月[底末]?|\\d{1,2}日|累计(?!结余|结存|滚存)|共计|总计|合计|实际|年底(?=.{3})|年度(?!收入|支出|总)|度)");

    /** 项目支出包括委员活动经费: what is held is named, not what holds it. */
    private static final Pattern HOLDING = Pattern.compile("^[^，。；：、]{2,14}?(?:主要)?包括(?=.{3})");

    /** 年初预算加追加形成调整预算. */
    private static final Pattern FORMED = Pattern.compile("^.*(?:形成|构成)(?=(?:调整后?|全年|年度)预算)");

    /** 可用资金为本年到位加上年结转，即9万元. */
    private static final Pattern THAT_IS = Pattern.compile("(?<what>[^，。；：为]{4,16})为[^，。；：\\d]{2,30}，即(?:为)?$");

    private static final Pattern WHOSE = Pattern.compile(
            "^(?:20\\d\\d(?:年(?![初中底末])度?)?|其中|我单位|本单位|我局|本部门|[（(][一二三四五六七八九十\\d]+[）)]|\\d{1,2}[.、．])+");

    private static final Pattern SAYING =
            Pattern.compile(".*(?:预算|决算|执行)(?:数|额|总额|收入|支出|资金)?|调整后|.*(?:收入|支出|追加|追减|调增|调减)");

    /** 事业收入（高中学费、住宿费及幼儿园保教费）: what a name is explained by at length. */
    private static final Pattern ASIDE = Pattern.compile("(?<=[\\u4e00-\\u9fa5]{2})（[^（）\\d]{14,80}）$");

    private static final Pattern LEVEL_BEFORE = Pattern.compile("(?:中央|自治区|[省市县区州])级?$");

    private static final Pattern LEVEL_AFTER =
            Pattern.compile("(?:自治区|[省市县区州])级?(?:、|和|及)?[^，。；：]{0,8}?(?:财政|资金|补助|专项|衔接|配套)");

    /** 财政部门完成1.2万元 is of the office that collected it, as 税务部门完成 is. */
    private static final Pattern GENERIC = Pattern.compile(
            "(?!财政部门(?:完成|征收|组织|入库))(?:年初|年底|上年度?|去年|今年|同期|全年|本年|当年|年度|调整后?|实际|部门|单位|财政|其中|支出|收入|决算|预算|执行|批复|安排|金额|资金|总额|总金额|费用|数|额|项目|经费|完成|使用|支付|控制在|控制|调整为|未超过|超过|均|仅|开支|下达|到位|落实|收回|用于|已|年中|追加|追减|调增|调减|差异|[/／][年月天日人户亩次])*");

    private static final Memo<String> TRIMMED = new Memo<>(Leading::trim);
    private static final Memo<String> GENERICS = new Memo<>(Leading::genericOf);

    private Leading() {}

    /** Whether words say nothing but a side: 年初预算, 实际支出. */
    static boolean generic(CharSequence words) {
        return GENERIC.matcher(words).matches();
    }

    /** The words right before the number, where they give no name: 部门预算收入, 调整预算数. */
    static String side(String lead) {
        return GENERICS.of(lead);
    }

    private static String genericOf(String lead) {
        String words = trimmed(lead);
        String last = WHOSE.matcher(words.substring(cut(words))).replaceFirst("");
        return generic(last) && SAYING.matcher(last).matches() ? last : "";
    }

    /** These words without what only leads to the number: 为, 共计, 较上年增加. */
    static String trimmed(String lead) {
        return TRIMMED.of(lead);
    }

    private static String trim(String lead) {
        String words = THAT_IS.matcher(FORMED.matcher(Pointers.without(lead)).replaceFirst(""))
                .replaceFirst("${what}");
        String before;
        do {
            before = words;
            words = ASIDE.matcher(words).replaceFirst("");
            words = TRAIL.matcher(words).replaceFirst("");
            words = MOVE.matcher(words).replaceFirst("");
            words = COMPARED.matcher(words).replaceFirst("");
        } while (!before.equals(words));
        return words;
    }

    static String head(String words) {
        String rest = HOLDING.matcher(words).replaceFirst("");
        Matcher head = HEADWORDS.matcher(rest);
        while (head.find() && head.end() < rest.length()) {
            rest = rest.substring(head.end());
            head = HEADWORDS.matcher(rest);
        }
        return rest;
    }

    /** Where the last name of these words begins: after the last mark that no name has inside. */
    static int cut(String words) {
        for (int i = words.length() - 1; i >= 0; i--) {
            char c = words.charAt(i);
            if (c == '）') {
                int open = words.lastIndexOf('（', i);
                if (open < 0 || i - open > 14) {
                    return i + 1;
                }
                i = open;
            } else if ("，。；：;:（！？,【[".indexOf(c) >= 0 || (c == '.' && i == 0) || (c == '、' && !joined(words, i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean joined(String words, int i) {
        boolean inOut = i > 0 && i + 1 < words.length() && words.charAt(i - 1) == '收' && words.charAt(i + 1) == '支';
        return inOut || words.startsWith("收入、支出", i - 2) || levels(words, i);
    }

    /** 中央、省、市财政补助资金 is money of them all. */
    private static boolean levels(String words, int i) {
        Matcher before = LEVEL_BEFORE.matcher(words).region(0, i);
        return LEVEL_AFTER.matcher(words).region(i + 1, words.length()).lookingAt() && before.find();
    }
}
