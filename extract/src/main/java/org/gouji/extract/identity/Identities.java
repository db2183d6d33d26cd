package org.gouji.extract.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Kinds;

/** Finds out who reports on what. Safe for use by several threads. */
public final class Identities {
    private static final Pattern DATED = Pattern.compile(".*(年度|决算|预算).*");
    /** Names at the beginning of a report are its own; further down they are often others'. */
    private static final int OPENING_LINES = 40;

    /** Further down, sentences rarely say whose report it is. */
    private static final int BODY_LINES = 200;

    private static final int LONGEST_LINE = 300;
    /** Names of documents, and who issued them: that is not who reports. */
    private static final Pattern QUOTED = Pattern.compile(
            "(?:[一-龥]{2,24}(?:厅|局|委|部|办|办公室|委员会|政府|中心|院)[、\\s]?)*(?:联合)?(?:关于)?《[^》]*》(?:（[^）]*号）|[〔（(\\[【]?[^，。；]{0,16}号[）)]?)?");

    /** Who gives or checks the money, and kinds of units: without a place before them none of these is who reports. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?:[省市县区]|上级|同级)?(?:财政|统计|审计|发改|发展改革)(?:厅|局|委|所)|政府办|(?:国家|省).{2,12}(?:厅|局|部|委)|(?:公共|农村|乡镇|村|社区|基层|各级|中心|国务院).*|.*人民代表大会|[一-龥]{1,3}(?:局|委|厅|处|队)|.*(?:咨询|评估|会计|造价|招标|监理|审计).{0,6}公司|[厅局委办]?(?:规划|计划|发展)*财务[处科室]|(?:图书|文化|博物|纪念|档案|体育)馆|卫生院|医院|学校|幼儿园|敬老院|福利院|派出所|卫生室|文化站");

    /** A shorter name without its place is a kind of unit, or a part of a name. */
    private static final int NAME_WITHOUT_PLACE = 6;

    private static final Pattern FILE_NAME = Pattern.compile("^.*/|\\.[A-Za-z]{2,5}$|20\\d\\d年?度?|[\\d\\s_\\-.]");

    private static final Pattern OF_PROJECT = Pattern.compile("(?:转移支付（项目）|项目|专项|专项资金|政策)名称(?:[：:].*)?");

    private final Recognizer recognizer = new Recognizer();
    private final Titles titles = new Titles(new WordEnds());

    private Identities() {}

    /** The reader with the vocabulary that ships with Gouji; HanLP's dictionaries are loaded when a text first needs them. */
    public static Identities standard() {
        return new Identities();
    }

    /** What a report's own text says. */
    public Clue clue(Evidence evidence) {
        Map.Entry<String, Integer> unit = unit(evidence);
        String kind = KindWords.kind(evidence.title(), evidence.sections());
        if (kind.equals(Kinds.OTHER) && evidence.sections().isEmpty()) {
            kind = KindWords.byTables(first(evidence.lines(), OPENING_LINES));
        }
        if (kind.equals(Kinds.WHOLE_UNIT_FORM)
                && !evidence.title().contains("整体")
                && first(evidence.lines(), OPENING_LINES).stream()
                        .anyMatch(line ->
                                OF_PROJECT.matcher(line.replace(" ", "")).matches())) {
            kind = Kinds.PROJECT_FORM;
        }
        if (kind.equals(Kinds.OTHER)) {
            kind = KindWords.kind(FILE_NAME.matcher(evidence.path()).replaceAll(""), List.of());
        }
        return new Clue(unit.getKey(), unit.getValue(), year(evidence), kind);
    }

    /** The county, city or province that a unit's name begins with; empty if it has none. */
    public String region(String department) {
        return Regions.of(department);
    }

    private Map.Entry<String, Integer> unit(Evidence evidence) {
        Ballot ballot = new Ballot();
        String region = titles.region(evidence.title());
        titles.unit(evidence.title()).ifPresent(named -> ballot.vote("title", named.name(), named.sure() ? 6 : 3, 1));
        for (String line : evidence.opening()) {
            String words = line.replace(" ", "");
            if (UnitNames.isName(words)) {
                ballot.vote("opening", UnitNames.placed(words, region), 6, 1);
            }
        }
        for (String line : first(evidence.lines(), BODY_LINES)) {
            if (!UnitNames.mayName(line.replace(" ", ""))) {
                continue;
            }
            int weight = UnitNames.reporting(line) ? 7 : 5;
            UnitNames.field(line).ifPresent(name -> ballot.vote("field", UnitNames.placed(name, region), weight, 1));
            UnitNames.carrier(line, region).ifPresent(name -> ballot.vote("carrier", name, 4, 1));
            UnitNames.declared(line).ifPresent(name -> ballot.vote("declared", name, 5, 1));
            UnitNames.subject(line).ifPresent(name -> ballot.vote("subject", UnitNames.placed(name, region), 2, 3));
            UnitNames.regional(line).forEach(name -> ballot.vote("mention", name, 1, 3));
        }
        titles.unit(FILE_NAME.matcher(evidence.path()).replaceAll(""))
                .ifPresent(named -> ballot.vote("path", named.name(), named.sure() ? 2 : 1, 1));
        Optional<Map.Entry<String, Integer>> known = ballot.winner().filter(winner -> winner.getValue() >= Clue.SURE);
        if (known.isPresent()) {
            return known.get();
        }
        for (String line : first(evidence.lines(), OPENING_LINES)) {
            recognizer.units(line).stream()
                    .filter(name -> !OTHERS.matcher(name).matches() && !titles.passesOver(evidence.title(), name))
                    .filter(name -> name.length() >= NAME_WITHOUT_PLACE
                            || !Regions.of(name).isEmpty())
                    .forEach(name -> ballot.vote("recognised", UnitNames.placed(name, region), 1, 1));
        }
        return ballot.winner().orElse(Map.entry("", 0));
    }

    private static List<String> first(List<String> lines, int count) {
        return lines.stream()
                .limit(count)
                .map(line -> QUOTED.matcher(line.substring(0, Math.min(line.length(), LONGEST_LINE)))
                        .replaceAll(""))
                .toList();
    }

    private static OptionalInt year(Evidence evidence) {
        OptionalInt year = Years.named(evidence.title());
        List<List<String>> sources = List.of(
                evidence.opening(),
                evidence.sections().stream()
                        .filter(words -> DATED.matcher(words).matches())
                        .toList());
        for (List<String> lines : sources) {
            for (String line : lines) {
                year = year.isPresent() ? year : Years.named(line);
            }
        }
        year = year.isPresent() ? year : Years.spoken(evidence.lines());
        return year.isPresent() ? year : Years.named(evidence.path());
    }
}
