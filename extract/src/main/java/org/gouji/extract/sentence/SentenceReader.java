package org.gouji.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.number.UnitHint;
import org.gouji.extract.number.YearMention;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Naming.Name;
import org.gouji.extract.text.Line;
import org.gouji.extract.text.Memo;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;

/** Reads a paragraph: its sentences, and every number in them as a fact. */
public final class SentenceReader {
    private static final Pattern STOP = Pattern.compile("[。：]$");
    /** Names up to this length are shown as they are. */
    private static final int LONG = 8;

    /** The same for money: projects have long names. */
    private static final int LONG_OF_MONEY = 18;

    /** 中央、省、市财政河道管护补助资金: 补助资金 alone would be any. */
    private static final Pattern FUND = Pattern.compile("(?:补助|专项|财政|配套|补贴)*(?:资金|经费|补助|补贴)");

    private static final int LONG_OF_FUND = 30;
    private static final Pattern OF_LEVELS = Pattern.compile("^(?:中央|[省市县区]级?)(?:、|和|与)");

    private static final int LONGEST_HEADING = 30;
    private static final Pattern LABEL = Pattern.compile("^(?:\\d{1,2}[.、．]|[（(][\\d一二三四五六七八九十]{1,3}[）)]|[①-⑳])");
    /** 2.2021年度绩效目标。 What comes next is of that year. */
    private static final Pattern OF_YEAR = Pattern.compile(
            "^\\s*(?:\\d{1,2}[.、．]|[（(][\\d一二三四五六七八九十]{1,3}[）)]|[①-⑳])\\s*(?<year>20\\d\\d)年度?[^，。；：\\d]{2,16}[。：]\\s*$");

    private static final Pattern NAMED = Pattern.compile(
            "^(?:\\d{1,2}[.、．]|[（(][\\d一二三四五六七八九十]{1,3}[）)]|[①-⑳]|[一二三四五六七八九十]+[是、])(?<name>[^，。；：\\d]{3,24})[：:]");
    private static final Pattern NAMED_FOR = Pattern.compile("等(?<item>(?:人员|日常公用|公用)经费(?:支出)?)$");
    private static final Pattern LABELLED = Pattern.compile("^[^\\d，。；]{2,24}[：:]\\d+(?:\\.\\d+)?$");

    /** 公务接待费决算与预算持平，比上年增加3万元: what did not change in one way changed in another. */
    private static final Pattern STILL = Pattern.compile(
            "(?:比|与|和|较)(?:上年度?|去年|20\\d\\d年度?|年初|全年|调整后?)?(?:预算|决算)?数?(?:相比)?(?:无增减变化|无增减|无变化|没有变化|保持不变|持平|一致)，(?=比|与|较|同比)");

    /** So many characters before or behind a number are read for what they say of it; no report has a sentence as long. */
    private static final int REACH = 2_000;

    private final NumberReader numbers;
    private final Naming naming;
    private final Phrases phrases;
    private final OperandNames formulas;
    private final Counted counted;
    private final Memo<Name> headings;

    public SentenceReader(NumberReader numbers, Vocabulary vocabulary) {
        this(numbers, vocabulary, Phrases.NONE);
    }

    /**
     * @param phrases finds the noun phrases of words that the vocabulary does not know
     */
    public SentenceReader(NumberReader numbers, Vocabulary vocabulary, Phrases phrases) {
        this.phrases = phrases;
        this.numbers = numbers;
        this.naming = new Naming(vocabulary);
        this.counted = new Counted(naming, vocabulary, phrases);
        this.formulas = new OperandNames(naming);
        this.headings = new Memo<>(words -> HeadingNames.of(words, naming));
    }

    /** Reads one paragraph. */
    public Passage read(Line paragraph, Setting setting) {
        return read(paragraph, setting, Optional.empty(), Vocabulary.plain(paragraph.chars()));
    }

    private Passage read(Line paragraph, Setting setting, Optional<MoneyUnit> header, String around) {
        List<Sentence> sentences = new ArrayList<>();
        Topic topic = new Topic(setting, topic(setting), naming);
        for (Line line : sentences(paragraph)) {
            Sentence sentence = sentence(line, topic, header);
            if (sentence.mentions().isEmpty()) {
                heading(line).ifPresent(topic.trail()::headed);
                Matcher year = OF_YEAR.matcher(line.chars());
                if (year.find()) {
                    topic.ofYear(Integer.parseInt(year.group("year")));
                }
            }
            sentences.add(formulas.named(sentence, around));
        }
        return new Passage(paragraph.span(), sentences, setting.section());
    }

    private Name topic(Setting setting) {
        if (setting.topic().isEmpty()) {
            return Name.NONE;
        }
        Name name = headings.of(setting.topic());
        if (HeadingNames.narrow(name.key())) {
            return new Name(naming.canonical(name), name.key(), name.scope(), true);
        }
        return name.known() || name.isEmpty()
                ? name
                : new Name(HeadingNames.project(setting.topic()), "", Scope.UNSAID, false);
    }

    /** A sentence without numbers that only names an item: 1.城乡社区支出（类）…（项）。 What comes next is about it. */
    private Optional<Name> heading(Line line) {
        String words = STOP.matcher(Vocabulary.plain(line.chars())).replaceFirst("");
        boolean labelled =
                words.length() <= LONGEST_HEADING && LABEL.matcher(words).find();
        Name name = words.endsWith("（项）") ? naming.at(words) : labelled ? headings.of(words) : Name.NONE;
        return name.text().isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /**
     * Reads a paragraph of a table's cell: a bare number after a label, as in {@code 项目支出：0}, is an amount of the table's unit.
     *
     * @param around the words of its row, where the operands of a formula may be named
     */
    public Passage readCell(Line paragraph, Setting setting, String around) {
        boolean labelled = LABELLED.matcher(Vocabulary.plain(paragraph.chars())).matches();
        return read(paragraph, setting, labelled ? setting.unit() : Optional.empty(), around);
    }

    /** Cuts a paragraph after each full stop that stands outside brackets. */
    static List<Line> sentences(Line paragraph) {
        List<Line> lines = new ArrayList<>();
        String chars = paragraph.chars();
        int from = 0;
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            boolean stop = c == '。' || c == '！' || c == '？';
            if (stop && !(i + 1 < chars.length() && "）)”".indexOf(chars.charAt(i + 1)) >= 0)) {
                lines.add(paragraph.part(from, i + 1));
                from = i + 1;
            }
        }
        if (from < chars.length()) {
            lines.add(paragraph.part(from, chars.length()));
        }
        return lines;
    }

    private Sentence sentence(Line line, Topic topic, Optional<MoneyUnit> header) {
        List<Quantity> quantities =
                numbers.read(line, new UnitHint(header, topic.setting().unit()));
        List<YearMention> years = numbers.years(line);
        List<Mention> mentions = new ArrayList<>();
        int[] depths = depths(line);
        Years named = new Years(line, depths, years);
        String plain = Vocabulary.plain(line.chars());
        boolean same = plain.equals(line.chars());
        topic.trail().startSentence(label(plain), plain);
        List<String> printed = leads(line, quantities);
        YearsDealt dealt = YearsDealt.of(line, printed, years);
        List<String> leads = Respectively.dealt(printed, quantities);
        Compared compared = new Compared();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            int from = line.indexOf(quantity.span().start());
            int to = line.indexOf(quantity.span().end());
            String lead = leads.get(i);
            String tail = Vocabulary.plain(line.chars().substring(to, Math.min(line.length(), to + 12)));
            Cue told = planned(CueReader.read(lead, quantity, tail), lead, quantity, topic.trail());
            Cue cue = compared.of(CueReader.moved(told, lead, tail, mentions));
            Name name = name(lead, cue, quantity, line.chars().substring(to, Math.min(line.length(), to + REACH)));
            String before = line.chars().substring(Math.max(0, from - REACH), from);
            Topic.Lead words = new Topic.Lead(lead, name, same ? before : Vocabulary.plain(before));
            Optional<Years.Said> said = dealt.of(i).or(() -> named.of(from));
            Fact fact = topic.fact(quantity, cue, words, said, line.span());
            Mention mention = new Mention(fact, from, to, lead, cue, depths[from], !name.isEmpty());
            topic.trail().follow(mention);
            mentions.add(mention);
        }
        return new Sentence(
                line, ByNeighbour.named(PointPairs.named(OfTheWhole.named(mentions))), numbers.formulas(line));
    }

    /** 年初批复8个项目985万元: the words before the number of what an amount is for tell that it is a plan. */
    private static Cue planned(Cue cue, String lead, Quantity quantity, Trail trail) {
        Optional<Mention> count = trail.last();
        boolean beside =
                quantity instanceof Quantity.Amount && cue.measure() == Measure.UNKNOWN && PaidFor.beside(lead, count);
        if (!beside) {
            return cue;
        }
        Measure side = CueReader.read(count.get().lead(), quantity, "").measure();
        return Trail.BUDGETS.contains(side) ? new Cue(side, cue.base(), cue.way(), cue.mark(), cue.against()) : cue;
    }

    /** The name that a numbered sentence begins with: 1.热线平台运行费项目：… */
    private Name label(String plain) {
        Matcher labelled = NAMED.matcher(plain.strip());
        return labelled.find() ? naming.named(labelled.group("name")) : Name.NONE;
    }

    private Name name(String words, Cue cue, Quantity quantity, String after) {
        String lead = cue.way().isPresent() ? STILL.matcher(words).replaceAll("") : words;
        if (!(quantity instanceof Quantity.Amount)) {
            return quantity instanceof Quantity.Count
                    ? counted.name(lead, cue.way().isPresent() ? "" : quantity.unit(), Vocabulary.plain(after))
                    : shown(naming.at(lead), LONG);
        }
        Name before = Listed.of(lead).map(this::listed).orElseGet(() -> shown(naming.at(lead), LONG_OF_MONEY));
        Name own = Behind.of(before.text(), lead, Vocabulary.plain(after))
                .map(naming::named)
                .filter(name -> !name.isEmpty())
                .orElse(before);
        return cue.measure() == Measure.THRESHOLD ? Limits.of(own, lead, Vocabulary.plain(after), phrases) : own;
    }

    /** Several names are one free name; 基本工资、津贴补贴等人员经费 is the item that they are named for. */
    private Name listed(String list) {
        Matcher named = NAMED_FOR.matcher(list);
        Name item = named.find() ? naming.named(named.group("item")) : Name.NONE;
        return item.known() ? item : new Name(Plain.free(list), list, Scope.UNSAID, false);
    }

    private static List<String> leads(Line line, List<Quantity> quantities) {
        List<String> leads = new ArrayList<>();
        int last = 0;
        for (Quantity quantity : quantities) {
            int from = line.indexOf(quantity.span().start());
            leads.add(Vocabulary.plain(line.chars().substring(Math.max(Math.min(last, from), from - REACH), from)));
            last = line.indexOf(quantity.span().end());
        }
        return leads;
    }

    /** A long unknown name is shown by its noun phrase; its key stays what the words say. */
    private Name shown(Name name, int longest) {
        boolean wordy = !name.known() && name.text().length() > longest;
        return wordy
                ? new Name(
                        phrases.atEnd(name.text())
                                .filter(p -> !Leading.side(p).equals(p))
                                .filter(p -> !(FUND.matcher(p).matches()
                                        && (name.text().length() <= LONG_OF_FUND
                                                || OF_LEVELS
                                                        .matcher(name.text())
                                                        .find())))
                                .orElse(name.text()),
                        name.key(),
                        name.scope(),
                        false)
                : name;
    }

    /** How many brackets are open before each character, and at the end. */
    static int[] depths(Line line) {
        String chars = line.chars();
        int[] depths = new int[chars.length() + 1];
        int depth = 0;
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (c == '（' || c == '(') {
                depth++;
            } else if ((c == '）' || c == ')') && depth > 0) {
                depth--;
            }
            depths[i + 1] = depth;
        }
        return depths;
    }
}
