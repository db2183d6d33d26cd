package org.gouji.extract.sentence;

import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.text.Memo;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Scope;
import org.gouji.model.pack.Item;

/** Finds the name of what a number measures in the words before it, and the item of the vocabulary that the name stands for. */
public final class Naming {
    private static final Pattern MONEY = Pattern.compile("(?:经费|费用)$");
    private static final Pattern BUDGET = Pattern.compile("(?<!公共|基金|经营)预算");
    private static final Pattern FEE = Pattern.compile("(?<=..)费$");
    private static final Pattern STOCK = Pattern.compile("(?:asset|debt)\\..*");
    private static final Pattern MOVE = Pattern.compile(
            "(?:各|均|共|同比|净|又|相应|约)?(?:增加|增长|上升|提高|提升|净增|多支出|多支|增支|增收|多收|减少|下降|降低|压减|压降|少支出|少支|少收|减收|节约|减支|缩减|压缩|上涨|扩大|回落|增幅|降幅|涨幅|跌幅)(?:了|额|幅度|率|比例|金额|支出|收入)?$");
    private static final Pattern COMPARED = Pattern.compile(
            "[，、]?(?:与|较|比|同|相较于?|较于|对比)?(?:20\\d\\d年度?|上年度?|上一年度?|去年|同期|年初|全年|调整)*(?:预算|决算|支出|收入)?数?(?:同期)?(?:相比|同比)$|(?:较于?|比|与|相较于?)(?:20\\d\\d年(?:度|末|底|初)?|上年度?|上一年度?|去年|年初|全年|调整后?|预算)(?:同期|预算|决算|累计|实际|支出)*数?$|(?:支出)?决算数?(?:大于|高于|超过?|小于|低于|少于)(?:年初|全年|调整后?)?预算数?$|(?:两者|二者|预决算)?(?:差值|差额|相差)$|同比$");
    private static final Pattern TRAIL = Pattern.compile(
            "(?:(?<=收入|支出)(?:预计|累计|实际)?完成|[，、]?按?同口径|分别为|分别是|为|是|达到|高达|(?<![下到])达|：|:|、|了|约|近|的|均|各|已|(?<=.{4})全[省市县区镇乡]|(?<![合总])计|共|共计|总共|累计|超过|不超过|不低于|不少于|不高于|（|有|至|到|由|从|由上年的|由年初的|从上年的)$");
    private static final Pattern HEADWORDS = Pattern.compile(
            "^(?:的(?=.{3})|(?:与|较|比)(?:20\\d\\d年度?|上年度?|去年)(?:同期)?(?:相比)?(?=.{2})|加(?=上[级年解])|加上(?![级年解])(?=.{2})|占(?=.{2})|为(?=(?:年初|全年|年度|调整后?的?)?预算)|含(?=.{2})|由(?=财政|上级|中央|省|市|县|区)|20\\d\\d(?=年[初中])|20\\d\\d年末|20[\\dxX×]{2}年度?|[①-⑳][.、．]?|\\d{1,2}[.、．]|[（(][一二三四五六七八九十\\d]+[）)]|[一二三四五六七八九十]+、|其中[：:，、]*|其(?![他它余])|另外|另|以及|和(?=.{2})|与(?=.{2})|及(?=.{2})|即|包括|主要是|主要为|主要用于|主要包括|全年|当年|本年度(?!收入|支出)|本单位|我单位|我局|我中心|我办|我部门|本部门|我校|我院|我镇|我县|我区|我市|我州|我乡|我旗|我委|我站|年(?=中央|省|自治区|全[省市县区])|截至|截止|年末(?=实有)|共(?![同计性])|由于|[一二三四五六七八九十]是|用于|对应|具体支出为|具体为|具体如下|分别为|\\d{1,2}月底?|\\d{1,2}日|累计|共计|总计|合计|实际|年底(?=.{3})|年度(?!收入|支出|总)|度)");
    private static final Pattern SIDE = Pattern.compile(
            "(?:(?<=[数费额])[合总]计|(?:年初|调整后?|全年|年度)预算(?:数|安排|资金)?|支出决算|收入决算|决算数|决算|预算数|预算总额|预算安排|预算|总金额|总额|金额|支出数|(?:共|共计|合计)?支出|(?:全年|本年度?|当年|实际|累计)(?:共|总)?(?:开支|花费)?|执行数|资金|经费|数|额|费用|项目)$");
    private static final Pattern OPENING = Pattern.compile("^(?:年初|期初|上年末?)");
    private static final Pattern GENERIC = Pattern.compile(
            "(?:年初|年底|上年度?|去年|今年|同期|全年|本年|当年|年度|调整后?|实际|部门|单位|财政|其中|支出|收入|决算|预算|执行|批复|安排|金额|资金|总额|总金额|费用|数|额|项目|经费|完成|使用|支付|控制在|控制|调整为|未超过|超过|均|仅|下达|到位|落实|收回|用于|已|年中|追加|追减|调增|调减|差异)*");

    /** Items with one official name, whatever they are called; of others the words tell more. */
    private static final Pattern OFFICIAL =
            Pattern.compile("sg\\.(?!total|reception\\.).*|exp\\.(?:personnel|public)|gov\\.run");

    /** 年初预算加追加形成调整预算. */
    private static final Pattern FORMED = Pattern.compile("^.*(?:形成|构成)(?=(?:调整后?|全年|年度)预算)");

    private static final Pattern KIND = Pattern.compile("^(?:支出|资金|经费)");

    private static final Pattern COSTS = Pattern.compile("^费用?");
    /** The three public expenses are known by their names, whoever pays them. */
    private static final Pattern THREE = Pattern.compile("sg\\..*");

    private static final Pattern FUNDED =
            Pattern.compile("^[^、，]*?(?:拨款|预算|资金|本级|负担|安排|开支|列支)的?(?=三公经费|因公出国|公务用车|公务接待|国内公务)");

    private static final Pattern INCOME = Pattern.compile("inc\\.(?:gpb|govfund|soe|fiscal|superior)");
    private static final Pattern WHOSE = Pattern.compile(
            "^(?:20\\d\\d(?:年(?![初中底末])度?)?|其中|我单位|本单位|我局|本部门|[（(][一二三四五六七八九十\\d]+[）)]|\\d{1,2}[.、．])+");
    private static final Pattern SAYING =
            Pattern.compile(".*(?:预算|决算|执行)(?:数|额|总额|收入|支出|资金)?|调整后|.*(?:收入|支出|追加|追减|调增|调减)");

    /** A label that says what a line is for, not what its figures are of. */
    private static final Pattern HEADING = Pattern.compile(".*(?:分析|说明|评价|情况|率)");

    private static final Pattern LEVEL_BEFORE = Pattern.compile("(?:中央|自治区|[省市县区州])级?$");
    private static final Pattern LEVEL_AFTER =
            Pattern.compile("(?:自治区|[省市县区州])级?(?:、|和|及)?[^，。；：]{0,8}?(?:财政|资金|补助|专项|衔接|配套)");

    /** A longer run of words before a number is no name: its end serves. */
    private static final int LONGEST = 36;

    /** 三公经费财政拨款 with its 支出 cut off is still the item; a shorter rest could be anything. */
    private static final int SURE = 5;

    private static final String SPENT = "支出";

    private static final Memo<String> TRIMMED = new Memo<>(Naming::trim);
    private static final Memo<String> GENERICS = new Memo<>(Naming::genericOf);

    private final Vocabulary vocabulary;
    private final Memo<Name> names = new Memo<>(this::read);

    public Naming(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A name found.
     *
     * @param text the name as printed, plain; empty if there is none
     * @param key the canonical key
     * @param scope the money that it speaks of
     * @param known whether the vocabulary has it
     */
    public record Name(String text, String key, Scope scope, boolean known) {
        static final Name NONE = new Name("", "", Scope.UNSAID, false);

        boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** The name at the end of these plain words; empty if they give none of their own. */
    public Name at(String lead) {
        String words = trimmed(lead);
        if (words.endsWith("，")) {
            return Name.NONE;
        }
        int cut = cut(words);
        Name name = named(head(words.substring(cut)));
        boolean labelled = name.isEmpty() && cut > 1 && "：:".indexOf(words.charAt(cut - 1)) >= 0;
        Name label = labelled ? at(words.substring(0, cut - 1)) : name;
        return labelled && !label.known() && HEADING.matcher(label.text()).matches() ? Name.NONE : label;
    }

    /** The words right before the number, where they give no name: 部门预算收入, 调整预算数. */
    static String generic(String lead) {
        return GENERICS.of(lead);
    }

    private static String genericOf(String lead) {
        String words = trimmed(lead);
        String last = WHOSE.matcher(words.substring(cut(words))).replaceFirst("");
        return GENERIC.matcher(last).matches() && SAYING.matcher(last).matches() ? last : "";
    }

    /** These words without what only leads to the number: 为, 共计, 较上年增加. */
    static String trimmed(String lead) {
        return TRIMMED.of(lead);
    }

    private static String trim(String lead) {
        String words = FORMED.matcher(Pointers.without(lead)).replaceFirst("");
        String before;
        do {
            before = words;
            words = TRAIL.matcher(words).replaceFirst("");
            words = MOVE.matcher(words).replaceFirst("");
            words = COMPARED.matcher(words).replaceFirst("");
        } while (!before.equals(words));
        return words;
    }

    /** The name that a whole label, such as a cell or a chart's category, gives. */
    public Name named(String label) {
        return names.of(label);
    }

    private Name read(String label) {
        String text = head(label);
        Optional<Name> known = known(text);
        if (known.isPresent()) {
            return known.get();
        }
        if (GENERIC.matcher(text).matches() || text.chars().noneMatch(Character::isIdeographic)) {
            return Name.NONE;
        }
        String cited = Plain.uncited(text);
        if (!cited.equals(text)) {
            return named(cited);
        }
        if (text.length() > LONGEST && !Functions.ends(text)) {
            return named(text.substring(text.length() - LONGEST));
        }
        String own = Plain.free(text);
        return new Name(own, stem(own), scope(text), false);
    }

    /** The canonical name of an item if these words have it in them, else the words. */
    String canonical(Name name) {
        return vocabulary
                .keyed(name.key())
                .map(Item::name)
                .filter(name.text()::contains)
                .orElse(name.text());
    }

    private Optional<Name> known(String text) {
        Optional<Name> function = Functions.read(text);
        if (function.isPresent()) {
            return function;
        }
        String rest = text;
        while (!rest.isEmpty()) {
            Optional<Match> match = match(rest);
            if (match.isPresent()) {
                return Optional.of(name(match.get(), text));
            }
            Matcher side = SIDE.matcher(rest);
            if (!side.find() || side.start() == 0) {
                return Optional.empty();
            }
            rest = rest.substring(0, side.start());
        }
        return Optional.empty();
    }

    /**
     * An item found in words.
     *
     * @param item the item
     * @param from where its name begins
     * @param to where it ends
     */
    private record Match(Item item, int from, int to) {}

    private Optional<Match> match(String words) {
        Optional<Item> item = vocabulary.named(words);
        if (item.isEmpty() && words.length() >= SURE) {
            item = vocabulary.named(words + SPENT);
        }
        return item.map(i -> new Match(i, 0, words.length()))
                .or(() -> qualified(words))
                .or(() -> qualified(words + SPENT).filter(m -> words.length() - m.from() >= SURE));
    }

    private static Name name(Match match, String text) {
        Item item = match.item();
        boolean opening =
                OPENING.matcher(text).find() && STOCK.matcher(item.key()).matches();
        int to = Math.min(match.to(), text.length());
        String rest = text.substring(to);
        String own = KIND.matcher(rest).find()
                ? text.substring(match.from(), to)
                : spelled(text.substring(match.from(), to), item);
        String shown = Plain.known(
                text.substring(0, match.from()),
                own,
                own.endsWith("费") ? COSTS.matcher(rest).replaceFirst("") : rest);
        return new Name(
                THREE.matcher(item.key()).matches() ? FUNDED.matcher(shown).replaceFirst("") : shown,
                opening ? item.key() + ".begin" : item.key(),
                item.scope() == Scope.UNSAID ? scope(text) : item.scope(),
                true);
    }

    /** 经费 and 费用 for 费 are the same name spelled otherwise. */
    private static String spelled(String name, Item item) {
        if (OFFICIAL.matcher(item.key()).matches() && shortFor(name, item.name())) {
            return item.name();
        }
        if (INCOME.matcher(item.key()).matches() && !name.contains("收入") && !name.endsWith("预算")) {
            return name + "收入";
        }
        return MONEY.matcher(name).replaceFirst("费").equals(item.name()) ? item.name() : name;
    }

    /** Whether a name is other words for the official one, or the same with some left out: 公车运行费, 货物类采购支出. */
    private static boolean shortFor(String name, String official) {
        int at = 0;
        for (int i = 0; i < official.length() && at < name.length(); i++) {
            at += official.charAt(i) == name.charAt(at) ? 1 : 0;
        }
        return at == name.length() || (name.length() > 4 && !name.contains(official));
    }

    private Optional<Match> qualified(String text) {
        Optional<Item> item = vocabulary.ending(text);
        for (int length = 2; item.isPresent() && length <= text.length(); length++) {
            int from = text.length() - length;
            if (vocabulary
                            .named(text.substring(from))
                            .filter(item.get()::equals)
                            .isPresent()
                    && (Plain.qualifies(text.substring(0, from))
                            || (THREE.matcher(item.get().key()).matches() && Plain.funds(text.substring(0, from))))) {
                return Optional.of(new Match(item.get(), from, text.length()));
            }
        }
        return vocabulary.named(BUDGET.matcher(text).replaceFirst("")).map(i -> new Match(i, 0, text.length()));
    }

    private static Scope scope(String text) {
        if (text.contains("非财政拨款")) {
            return Scope.UNSAID;
        }
        if (text.contains("政府性基金")) {
            return Scope.GOVERNMENT_FUND;
        }
        if (text.contains("国有资本经营")) {
            return Scope.STATE_CAPITAL;
        }
        if (text.contains("一般公共预算")) {
            return Scope.GENERAL_BUDGET;
        }
        return text.contains("财政拨款") ? Scope.FISCAL : Scope.UNSAID;
    }

    /** What is left of a free name when the words for money at its end are gone: 热线平台运行费项目 and 热线平台运行经费 are one. */
    private static String stem(String text) {
        String rest = text;
        Matcher side = SIDE.matcher(rest);
        while (side.find() && side.start() >= 2) {
            rest = rest.substring(0, side.start());
            side = SIDE.matcher(rest);
        }
        return rest.length() > 4 ? FEE.matcher(rest).replaceFirst("") : rest;
    }

    private static String head(String words) {
        String rest = words;
        Matcher head = HEADWORDS.matcher(rest);
        while (head.find() && head.end() < rest.length()) {
            rest = rest.substring(head.end());
            head = HEADWORDS.matcher(rest);
        }
        return rest;
    }

    /** Where the last name of these words begins: after the last mark that no name has inside. */
    private static int cut(String words) {
        for (int i = words.length() - 1; i >= 0; i--) {
            char c = words.charAt(i);
            if (c == '）') {
                int open = words.lastIndexOf('（', i);
                if (open < 0 || i - open > 14) {
                    return i + 1;
                }
                i = open;
            } else if ("，。；：;:（！？,【[".indexOf(c) >= 0 || (c == '、' && !joined(words, i))) {
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
