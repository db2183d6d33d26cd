package org.gouji.extract.sentence;

import java.util.Optional;
import java.util.Set;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Naming.Name;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Scope;
import org.gouji.model.pack.Item;

/** Names what is counted: the thing stands right after the measure word (3个股室) or before the number (聘用人员7人). */
final class Counted {
    private static final Pattern HAVING = Pattern.compile("(?:共有|现有|拥有|实有|保有|有)$");
    private static final Pattern COUNTS = Pattern.compile("(?:staff|asset\\.car|count|org)(?:\\..*)?");
    private static final Pattern JOINED = Pattern.compile("^(?:的|20\\d\\d年度?)");
    /** Measure words that come before their noun; 公里, 分 and 天 have none. */
    private static final Set<String> CLASSIFIERS = Set.of(
            "个", "名", "人", "位", "次", "项", "家", "件", "条", "辆", "户", "场", "份", "台", "套", "所", "期", "篇", "类", "大", "种",
            "支", "座", "处", "间", "批", "本", "起", "宗");

    private static final Set<String> PEOPLE = Set.of("人", "名", "位");
    /** 支付12名驾驶员劳务费 counts the drivers. */
    private static final Pattern PAY =
            Pattern.compile("(?<=.{2})(?:劳务费|劳务|工资|薪酬|生活补助|补助|补贴|津贴|奖金|保险|经费|费用)+(?:支付|发放)?$");

    private static final Set<String> VEHICLES = Set.of("辆", "台", "部");
    private static final Pattern HAS = Pattern.compile(
            "^(?:(?:现|共|内|下|分|增|另|并|还|实)?(?:设有|设置|设立|配备有?|配有|拥有|核定为|共有|设|有)|(?:现|共|内|下|分)设|其中|配备|我单位|本单位)(?=.{2})");
    private static final Pattern WHOLE = Pattern.compile("^[^，。；：、（）()“”,;:\\s\\d./+第余多等以及和与]+");
    private static final Pattern PROJECTS =
            Pattern.compile("(?:^|.*[，。；：])(?<name>[^，。；：]{0,16}项目)(?:数量?|总数)?(?:为|共|共计|有)*$");
    private static final Pattern CARS =
            Pattern.compile("(?<owner>.*?)(?<!应急保障|执法执勤|机要通信|领导|技术|干部|服务)(?:(?:公务用车|车辆|公车)(?:保有量|总数|数量|数)?|^保有量)");
    private static final Pattern BOUGHT = Pattern.compile(".*(?:购置|更新|新购|采购|购买).*");
    /** A name this long is the item whoever's it is; 编制 alone could be a part's. */
    private static final int SURE = 4;

    private static final Pattern ON_STAFF = Pattern.compile("(?:^|[，。；、：）])(?:年末|年底|单位|现|目前)*(?:实有|现有)(?:共|为)?$");
    private static final Pattern JOINS = Pattern.compile("(?:是|按|大于|小于|不少于|高于|低于|每).{0,2}");
    private static final int LONG = 8;
    private static final int LONGEST = 12;

    private final Naming naming;
    private final Vocabulary vocabulary;
    private final Phrases phrases;

    Counted(Naming naming, Vocabulary vocabulary, Phrases phrases) {
        this.naming = naming;
        this.vocabulary = vocabulary;
        this.phrases = phrases;
    }

    /**
     * The name of what is counted.
     *
     * @param lead the words before the number, plain
     * @param unit its measure word
     * @param after the words after it, plain
     */
    Name name(String lead, String unit, String after) {
        if (!CLASSIFIERS.contains(unit)) {
            return shown(naming.at(lead));
        }
        Name before = before(lead, unit);
        Optional<Name> next = next(after, unit);
        if (next.isEmpty()) {
            return before;
        }
        boolean another = after.startsWith(next.get().text())
                && after.length() > next.get().text().length()
                && Character.isDigit(after.charAt(next.get().text().length()));
        return another && thing(before) ? before : next.get();
    }

    /** Whether a name is a thing and no verb. */
    private boolean thing(Name name) {
        return name.known() || phrases.atEnd(name.text()).isPresent();
    }

    private Name before(String lead, String unit) {
        Matcher projects = PROJECTS.matcher(lead);
        if (projects.matches() && CLASSIFIERS.contains(unit)) {
            return projects(projects.group("name"));
        }
        if (PEOPLE.contains(unit) && ON_STAFF.matcher(lead).find()) {
            return new Name("实有人数", "staff.actual", Scope.UNSAID, true);
        }
        Name name = naming.at(lead);
        if (name.text().length() < 2 || JOINS.matcher(name.text()).matches()) {
            return Name.NONE;
        }
        String words = HAS.matcher(name.text()).replaceFirst("");
        Matcher cars = CARS.matcher(words);
        if (VEHICLES.contains(unit) && cars.matches()) {
            if (BOUGHT.matcher(words).matches()) {
                return new Name("购置公务用车", "asset.car.bought", Scope.UNSAID, true);
            }
            if (Plain.qualifies(HAVING.matcher(cars.group("owner")).replaceFirst(""))) {
                return new Name("公务用车", "asset.car", Scope.UNSAID, true);
            }
        }
        return item(words)
                .orElseGet(() -> name.known() || words.isEmpty()
                        ? name
                        : shown(new Name(words, words.equals(name.text()) ? name.key() : words, name.scope(), false)));
    }

    private static Name projects(String words) {
        String name = words.replaceFirst(
                "^(?:[（(][一二三四五六七八九十\\d]+[）)]|\\d{1,2}[.、．]|其中|安排|实施|开展|共|本年度?|20\\d\\d年度?|共有?|涉及|本单位|我单位|本部门|我局|我办|我中心)+",
                "");
        return new Name(name.length() > LONGEST ? "项目" : name, "count.project", Scope.UNSAID, true);
    }

    /** The item of the vocabulary that the words end in; whose it is may stand before it. */
    private Optional<Name> item(String words) {
        for (int length = Math.min(LONGEST, words.length()); length > 1; length--) {
            int from = words.length() - length;
            Optional<Item> item = vocabulary.named(words.substring(from)).filter(Counted::counts);
            if (item.isPresent() && (length >= SURE || Plain.qualifies(words.substring(0, from)))) {
                return Optional.of(new Name(words.substring(from), item.get().key(), Scope.UNSAID, true));
            }
        }
        return Optional.empty();
    }

    private static boolean counts(Item item) {
        return COUNTS.matcher(item.key()).matches();
    }

    /** The noun right after the measure word; 120人的评议团 is of the noun after 的, 五个做了调查的项目 are such projects and not all. */
    private Optional<Name> next(String after, String unit) {
        Matcher whole = WHOLE.matcher(JOINED.matcher(after).replaceFirst(""));
        if (!whole.find()) {
            return Optional.empty();
        }
        String run = whole.group().substring(0, Math.min(LONGEST, whole.group().length()));
        int of = run.indexOf('的');
        return phrases.atStart(run)
                .or(() -> phrases.atStart(run.substring(of + 1))
                        .map(noun -> run.substring(0, of > 0 ? of + 1 : 0) + noun))
                .map(noun -> {
                    String thing = PEOPLE.contains(unit) ? PAY.matcher(noun).replaceFirst("") : noun;
                    Optional<Item> item = vocabulary.named(thing).filter(Counted::counts);
                    return new Name(thing, item.map(Item::key).orElse(thing), Scope.UNSAID, item.isPresent());
                });
    }

    private Name shown(Name name) {
        boolean wordy = !name.known() && name.text().length() > LONG;
        return wordy ? new Name(phrases.atEnd(name.text()).orElse(name.text()), name.key(), name.scope(), false) : name;
    }
}
