package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.sentence.Together;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/** Reads numbers of things that are then listed: 5个内设机构，分别为：A、B、C、D、E; 项目4个，具体为：…; A、B、C3个股室. */
final class EnumerationReader {
    private static final Pattern BROKEN = Pattern.compile(".*[，,（(：:等\\d].*");
    private static final Pattern OPENS =
            Pattern.compile("^(?<noun>[^，。；：、\\d]{0,14})[，,]?\\s*(?:其中|分别|具体)?(?:支出)?(?:为|是|包括|有|即)?[：:]\\s*");
    private static final Pattern WORDS =
            Pattern.compile("^(?<noun>[^，。；：、\\d]{0,14})[，,]?\\s*(?:(?:分别|具体)(?:为|是|有)|即)\\s*");
    private static final Pattern BEFORE =
            Pattern.compile("(?:^|[，。；：为设有的以])(?<list>(?:[\\u4e00-\\u9fa5]{2,12}、)+[\\u4e00-\\u9fa5]{2,12})$");
    /** A、B，均未独立核算: what is said of all of them is not one of them. */
    private static final Pattern ALL = Pattern.compile("[，,](?:均|都|全部|皆)");

    private static final String UNIT = "[\\u4e00-\\u9fa5]{2,24}(?:局|中心|站|所|院|校|办|办公室|委员会|协会|大队|支队|馆|场|社|处)";
    private static final Pattern NAMED =
            Pattern.compile("^[^，。；：\\d]{0,12}单位(?:—+|：|:|，即|，为|，是|（即)(?<name>" + UNIT + ")(?=[，。；）]|$)");
    private static final Pattern NAMED_BEFORE = Pattern.compile(
            "^\\s*(?<name>" + UNIT + ")(?:[（(][^（）()]{2,16}[）)])?(?:共有|有|为|属|系|下属|所属|独立核算|二级|部门|预算)*单位(?:共|有|为)*$");
    private static final Pattern TOGETHER = Pattern.compile("^[，,]" + Together.SHORT + "(?:金额|资金|支出)?(?:为)?$");
    private static final Pattern AND =
            Pattern.compile("(?<one>[^和及与]{3,}|.{3,}?)(?:和|以及|及|与)(?<other>[^和及与]{3,}|.{3,}?)");
    private static final Pattern OFFICES = Pattern.compile("机构|股室|科室|处室|单位|部门|中心|乡镇|街道|社区|学校|卫生院");
    private static final Pattern OFFICE = Pattern.compile(
            "(?!.*[和及与])[\\u4e00-\\u9fa5]{1,18}(?:局|中心|站|所|院|校|学|办|室|股|科|处|委员会|协会|队|馆|场|社|镇|乡|街道|社区|村|园|机关)");
    private static final int FEWEST = 3;
    private static final int CALLED = 8;
    private static final BigDecimal MOST = BigDecimal.valueOf(30);

    private EnumerationReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (int i = 0; i < sentence.mentions().size(); i++) {
                Mention mention = sentence.mentions().get(i);
                one(sentence, i).ifPresent(l -> claims.add(new Claim.Enumeration(mention.fact(), l, sentence.span())));
                if (thing(mention)) {
                    int counted = i;
                    Optional<List<Span>> listed = after(sentence, i);
                    listed = listed.isPresent() ? listed : before(sentence, i);
                    listed = listed.isPresent() ? listed : new FittingList(sentence).of(mention);
                    listed.ifPresent(l -> claims.add(
                            new Claim.Enumeration(mention.fact(), l, offices(sentence, counted, l), sentence.span())));
                }
            }
        }
        return claims;
    }

    /** 下属1个独立核算单位——某站, 某中心（简称中心）部门预算单位1个: one unit, and its name. */
    private static Optional<List<Span>> one(Sentence sentence, int i) {
        Mention mention = sentence.mentions().get(i);
        boolean single = mention.fact().quantity() instanceof Quantity.Count count
                && List.of("个", "家").contains(count.unit())
                && !count.number().approximate()
                && count.number().value().compareTo(BigDecimal.ONE) == 0;
        if (!single) {
            return Optional.empty();
        }
        String rest = sentence.between(mention.to(), sentence.line().length());
        Matcher after = NAMED.matcher(rest);
        if (after.find()) {
            return Optional.of(List.of(
                    sentence.line().span(mention.to() + after.start("name"), mention.to() + after.end("name"))));
        }
        Matcher before = NAMED_BEFORE.matcher(sentence.between(0, mention.from()));
        return before.find()
                ? Optional.of(List.of(sentence.line().span(before.start("name"), before.end("name"))))
                : Optional.empty();
    }

    /** 下属事业单位7个，分别是甲站、乙所…: every name ends as the name of an office or a place does, and one is left out or too many. */
    private static boolean offices(Sentence sentence, int counted, List<Span> listed) {
        Mention mention = sentence.mentions().get(counted);
        String lead = mention.lead();
        String called = lead.substring(Math.max(0, lead.length() - CALLED))
                + mention.fact().quantity().unit()
                + sentence.noun(counted);
        int wanted = mention.fact().quantity().value().intValue();
        return listed.size() >= FEWEST
                && Math.abs(wanted - listed.size()) == 1
                && OFFICES.matcher(called).find()
                && listed.stream()
                        .map(s -> sentence.between(
                                sentence.line().indexOf(s.start()),
                                sentence.line().indexOf(s.end())))
                        .allMatch(name -> OFFICE.matcher(name).matches());
    }

    private static boolean thing(Mention mention) {
        return mention.fact().quantity() instanceof Quantity.Count count
                && List.of("个", "项", "家", "类", "种", "大", "股室", "科室", "处室", "条", "所", "座", "处", "支", "门", "件", "场")
                        .contains(count.unit())
                && count.number().value().scale() <= 0
                && !count.number().approximate()
                && count.number().value().compareTo(BigDecimal.ONE) > 0
                && count.number().value().compareTo(MOST) <= 0;
    }

    private static Optional<List<Span>> after(Sentence sentence, int i) {
        int from = sentence.mentions().get(i).to();
        String rest = sentence.between(from, sentence.line().length());
        Matcher opens = OPENS.matcher(rest);
        Matcher words = WORDS.matcher(rest);
        int start = opens.find() ? opens.end() : words.find() ? words.end() : -1;
        if (start < 0) {
            return Optional.empty();
        }
        List<Mention> money = sentence
                .mentions()
                .subList(i + 1, sentence.mentions().size())
                .stream()
                .filter(m -> m.plain()
                        && m.money()
                        && m.depth() == sentence.mentions().get(i).depth())
                .filter(m -> !TOGETHER.matcher(m.lead()).matches())
                .toList();
        if (!money.isEmpty()) {
            return Optional.of(money.stream().map(Mention::fact).map(Fact::span).toList());
        }
        return names(sentence, from + start)
                .map(names -> joined(sentence, names, sentence.mentions().get(i)));
    }

    /** 甲局、乙站和丙中心 are three where three are wanted. */
    private static List<Span> joined(Sentence sentence, List<Span> names, Mention wanted) {
        boolean one = wanted.fact().quantity().value().compareTo(BigDecimal.valueOf(names.size() + 1L)) == 0;
        Span last = names.get(names.size() - 1);
        int from = sentence.line().indexOf(last.start());
        Matcher and = AND.matcher(sentence.between(from, sentence.line().indexOf(last.end())));
        if (!one || !and.matches()) {
            return names;
        }
        List<Span> all = new ArrayList<>(names.subList(0, names.size() - 1));
        all.add(sentence.line().span(from, from + and.end("one")));
        all.add(sentence.line().span(from + and.start("other"), from + and.end("other")));
        return all;
    }

    /** Names joined by 、 up to the end of the clause; nothing where commas or brackets make the list unsure. */
    private static Optional<List<Span>> names(Sentence sentence, int from) {
        String chars = sentence.line().chars();
        int end = from;
        while (end < chars.length()
                && "。；;".indexOf(chars.charAt(end)) < 0
                && !ALL.matcher(chars).region(end, chars.length()).lookingAt()) {
            end++;
        }
        String list = chars.substring(from, end);
        if (!list.contains("、") || BROKEN.matcher(list).matches() || list.length() > 200) {
            return Optional.empty();
        }
        return Optional.of(split(sentence, from, list));
    }

    private static List<Span> split(Sentence sentence, int from, String list) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || list.charAt(i) == '、') {
                if (i > start) {
                    spans.add(sentence.line().span(from + start, Math.min(from + i, from + start + 40)));
                }
                start = i + 1;
            }
        }
        return spans;
    }

    /** A list right before its number counts only where it has that many names: where the first begins is not sure. */
    private static Optional<List<Span>> before(Sentence sentence, int i) {
        Mention mention = sentence.mentions().get(i);
        String words = sentence.between(0, mention.from());
        Matcher list = BEFORE.matcher(words);
        if (!list.find()) {
            return Optional.empty();
        }
        List<Span> spans = split(sentence, list.start("list"), list.group("list"));
        boolean fits = BigDecimal.valueOf(spans.size())
                        .compareTo(mention.fact().quantity().value())
                == 0;
        return fits || offices(sentence, i, spans) ? Optional.of(spans) : Optional.empty();
    }
}
