package org.gouji.extract.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Labelled;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Quantity;
import org.gouji.model.Slips;

/**
 * What a row of a table says was reached, and what the prose says under the row's name, where no other row or sentence has either number and they are one digit apart:
 * 案件结案率 97.55% and 结案率95.75%. Where they differ in any other way, scopes may differ too.
 */
final class IndicatorEchoReader {
    private static final Pattern LEVEL = Pattern.compile("^[^：]{2,12}指标：");
    private static final Pattern RATE =
            Pattern.compile("(?<name>[\\u4e00-\\u9fa5]{2,14}[率度])(?:（[^（）]*）)?(?:为|是|达到?|由|仅|约|：)*$");
    private static final Pattern OTHER =
            Pattern.compile("上年|去年|往年|同期|目标|计划|不低于|不少于|不超过|高于|低于|要求|标准|全市|全省|全国|其中|比|较|应|折合|增长|下降");
    private static final Set<String> COMMON = Set.of(
            "完成", "工作", "项目", "指标", "数量", "情况", "实际", "年度", "全年", "达到", "不少", "人次", "人数", "户数", "个数", "面积", "里程", "资金");
    /** What came in for a purpose is not what was spent on it. */
    private static final String INCOME = "收入";

    private static final int TELLING = 3;
    private static final int MANY = 4;
    private static final int REACH = 12;

    /** Longer tables are registers. */
    private static final int MOST_CELLS = 2_000;

    private static final int SHORT = 2;

    /** An amount of so many digits is met by chance by no other of a like name. */
    private static final int LONG = 6;

    private static final Pattern VERBS = Pattern.compile("(?:数|额|资金|金额)?(?:为|是|共|达|：)*$");

    private final List<Cell> cells = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    /** By kind the values that the prose has, and the numbers that are of the report itself. */
    private final Map<Kind, Set<BigDecimal>> printed = new HashMap<>();

    private final Map<Kind, List<Said>> own = new HashMap<>();

    private IndicatorEchoReader() {}

    /** A number of a table with the names to its left. */
    private record Cell(Fact fact, List<String> names) {}

    /** A number of the prose, the words of its own clause before it, and where it stands in its sentence. */
    private record Said(Fact fact, String words, Sentence sentence, int index) {
        /** What it counts. */
        String noun() {
            return sentence.noun(index);
        }
    }

    /** Numbers of one kind and unit may be one. */
    private record Kind(Class<?> quantity, String unit) {
        static Kind of(Fact fact) {
            return new Kind(fact.quantity().getClass(), fact.quantity().unit());
        }
    }

    /** The claims of the papers of one unit, or one project. */
    static List<Claim> read(List<Paper> papers) {
        IndicatorEchoReader reader = new IndicatorEchoReader();
        for (Paper paper : papers) {
            for (Passage passage : paper.passages()) {
                passage.sentences().forEach(reader::sentence);
            }
        }
        reader.said.forEach(reader::know);
        // Names are dear, and most tables have no number that is nearly one of the prose.
        if (!reader.near(papers)) {
            return List.of();
        }
        papers.forEach(paper -> paper.cells().forEach(reader::cell));
        List<Claim> claims = new ArrayList<>();
        if (reader.cells.size() <= MOST_CELLS) {
            reader.cells.forEach(c -> reader.claim(c, claims));
        }
        return claims;
    }

    private boolean near(List<Paper> papers) {
        for (Paper paper : papers) {
            for (Labelled cell : paper.cells()) {
                if (!near(cell.fact()).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The numbers of the prose that are one digit from that of a cell, which the prose has nowhere. */
    private List<Said> near(Fact cell) {
        Kind kind = Kind.of(cell);
        List<Said> alike = own.getOrDefault(kind, List.of());
        if (alike.isEmpty()
                || !telling(cell)
                || printed.getOrDefault(kind, Set.of()).contains(value(cell))) {
            return List.of();
        }
        List<Said> near = new ArrayList<>();
        for (Said one : alike) {
            if (slip(one.fact(), cell)) {
                near.add(one);
            }
        }
        return near;
    }

    private void cell(Labelled labelled) {
        List<String> names = Arrays.stream(labelled.words().split("\\|"))
                .map(w -> LEVEL.matcher(w).replaceFirst(""))
                .filter(w ->
                        w.length() > 1 && !w.endsWith("指标") && !OTHER.matcher(w).find())
                .distinct()
                .toList();
        if (labelled.fact().place().kind() == PlaceKind.TABLE && exact(labelled.fact()) && !names.isEmpty()) {
            cells.add(new Cell(labelled.fact(), names));
        }
    }

    private void sentence(Sentence sentence) {
        for (int i = 0; i < sentence.mentions().size(); i++) {
            Mention mention = sentence.mentions().get(i);
            if (mention.fact().place().kind() == PlaceKind.PROSE) {
                String lead = mention.lead();
                int from = Math.max(lead.lastIndexOf('，'), Math.max(lead.lastIndexOf('；'), lead.lastIndexOf('、'))) + 1;
                said.add(new Said(mention.fact(), lead.substring(from), sentence, i));
            }
        }
    }

    private void know(Said one) {
        Kind kind = Kind.of(one.fact());
        printed.computeIfAbsent(kind, k -> new HashSet<>()).add(value(one.fact()));
        if (exact(one.fact()) && !OTHER.matcher(one.words()).find()) {
            own.computeIfAbsent(kind, k -> new ArrayList<>()).add(one);
        }
    }

    private static BigDecimal value(Fact fact) {
        return fact.quantity().value().stripTrailingZeros();
    }

    private void claim(Cell cell, List<Claim> claims) {
        List<Said> meant = near(cell.fact()).stream()
                .filter(s -> named(s, cell))
                .filter(s -> cells.stream().noneMatch(c -> named(s, c) && same(c.fact(), s.fact())))
                .toList();
        Set<BigDecimal> values = new HashSet<>();
        meant.forEach(s -> values.add(value(s.fact())));
        if (values.size() == 1) {
            claims.add(new Equal(
                    meant.get(0).fact(),
                    cell.fact(),
                    Equal.Type.MANY,
                    cell.fact().place().sentence()));
        }
    }

    private boolean named(Said said, Cell cell) {
        boolean sides =
                said.fact().item().contains(INCOME) == cell.fact().item().contains(INCOME);
        return said.fact().quantity() instanceof Quantity.Percentage ? rate(said, cell) : sides && counted(said, cell);
    }

    /** The names of the rates are one, or one is the end of the other and what it leaves out stands in the sentence, or no other rate is called so. */
    private boolean rate(Said said, Cell cell) {
        Matcher name = RATE.matcher(said.words());
        if (!name.find()) {
            return false;
        }
        String own = name.group("name");
        return cell.names().stream().anyMatch(row -> rate(said, own, row));
    }

    private boolean rate(Said said, String own, String row) {
        if (own.equals(row)) {
            return once(row);
        }
        if (own.endsWith(row)) {
            return row.length() >= MANY;
        }
        if (!row.endsWith(own)) {
            return false;
        }
        String left = row.substring(0, row.length() - own.length());
        return shares(left, Vocabulary.plain(said.sentence().line().chars())) || only(own);
    }

    /** Whether one row alone has a rate of this name: of several, each is of another unit. */
    private boolean once(String name) {
        return cells.stream()
                        .filter(c -> c.fact().quantity() instanceof Quantity.Percentage
                                && c.names().contains(name))
                        .count()
                == 1;
    }

    /** Whether one rate of the prose and one row alone are called so. */
    private boolean only(String name) {
        Predicate<String> called = words -> words.endsWith(name);
        long rows = cells.stream()
                .flatMap(c -> c.names().stream())
                .distinct()
                .filter(called)
                .count();
        long sentences = said.stream()
                .filter(s -> s.fact().quantity() instanceof Quantity.Percentage)
                .filter(s -> s.words().contains(name))
                .map(s -> s.fact().quantity().value().stripTrailingZeros())
                .distinct()
                .count();
        return rows == 1 && sentences == 1;
    }

    private static boolean counted(Said said, Cell cell) {
        boolean money = said.fact().quantity() instanceof Quantity.Amount;
        if (money && said.fact().quantity().number().value().precision() < LONG) {
            String lead = VERBS.matcher(said.words()).replaceFirst("");
            return cell.names().stream().anyMatch(name -> name.length() > SHORT && lead.endsWith(name));
        }
        String words = said.words().substring(Math.max(0, said.words().length() - REACH)) + "|" + said.noun();
        return cell.names().stream().anyMatch(name -> shares(name, words));
    }

    /** Whether two characters in a row, that are not everybody's, stand in both. */
    private static boolean shares(String name, String words) {
        for (int i = 0; i + 2 <= name.length(); i++) {
            String pair = name.substring(i, i + 2);
            if (pair.chars().allMatch(Character::isIdeographic) && !COMMON.contains(pair) && words.contains(pair)) {
                return true;
            }
        }
        return false;
    }

    private static boolean exact(Fact fact) {
        return !fact.quantity().number().approximate();
    }

    private static boolean telling(Fact fact) {
        int digits = fact.quantity().number().value().stripTrailingZeros().precision();
        return digits >= (fact.quantity() instanceof Quantity.Percentage ? TELLING : MANY);
    }

    private static boolean alike(Fact a, Fact b) {
        return a.quantity().getClass() == b.quantity().getClass()
                && a.quantity().unit().equals(b.quantity().unit());
    }

    private static boolean same(Fact a, Fact b) {
        return alike(a, b) && a.quantity().value().compareTo(b.quantity().value()) == 0;
    }

    /** One digit or two swapped, and not the last decimal, which another count of the same gives. */
    private static boolean slip(Fact said, Fact cell) {
        BigDecimal one = said.quantity().number().value();
        BigDecimal other = cell.quantity().number().value();
        return (Slips.between(one, other) || Slips.between(other, one)) && !last(one, other);
    }

    private static boolean last(BigDecimal one, BigDecimal other) {
        int scale = Math.max(one.scale(), other.scale());
        return scale > 0 && one.subtract(other).abs().compareTo(BigDecimal.TEN.movePointLeft(scale)) < 0;
    }
}
