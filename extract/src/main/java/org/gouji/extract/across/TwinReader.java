package org.gouji.extract.across;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/**
 * Ties numbers that are printed to the same value under names that share words, in the prose and in the cells of tables: 复耕5318亩 and the
 * row 复耕面积 with 5318. The fewer digits they have, the more their names must share. They confirm each other; numbers that differ are none
 * of this reader's.
 */
final class TwinReader {
    private static final int REACH = 14;
    /** What a paragraph begins with is looked for in so many characters. */
    private static final int LONGEST = 1_000;

    /** Numbers of so many digits don't come back by chance where their names share a word. */
    private static final int TELLING = 4;

    private static final int FEW = 3;
    /** What names must share where the number itself tells nothing. */
    static final int SURE = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST = 3;
    /** So many numbers of one value are remembered: the first of them and the last. */
    private static final int REMEMBERED = 120;

    private static final BigDecimal CENT_OF_WAN = BigDecimal.valueOf(100);

    private static final Pattern NUMBER = Pattern.compile("^[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]*");
    private static final Pattern AREA = Pattern.compile("㎡|m²|m2|平米");
    private static final Pattern MARK = Pattern.compile("[，。；：（].*$");

    private static final Set<Measure> RATES = EnumSet.of(Measure.COMPLETION, Measure.CHANGE_RATE);

    /** So many rows of score sheets have the same points that only the row's own name tells them. */
    private static final Set<Measure> POINTS = EnumSet.of(Measure.WEIGHT, Measure.SCORE);

    private TwinReader() {}

    /** One printed to the same value, and how much the two names share. */
    private record Mate(Twin named, int shares, boolean otherMeasure) {
        private static final Comparator<Mate> CLOSEST = Comparator.comparing((Mate m) -> -m.shares())
                .thenComparing(Mate::otherMeasure)
                .thenComparing(Mate::start);

        int start() {
            return named.fact().span().start();
        }
    }

    /** The claims of one unit's papers. */
    static List<Claim> read(List<Paper> papers) {
        Map<String, List<Twin>> seen = new HashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (Twin named : named(papers)) {
            Set<Twin> same = new LinkedHashSet<>();
            List<String> keys = keys(named.fact());
            for (String key : keys) {
                same.addAll(seen.computeIfAbsent(key, k -> new ArrayList<>()));
            }
            for (String key : keys) {
                List<Twin> there = seen.get(key);
                there.add(named);
                if (there.size() > REMEMBERED) {
                    there.remove(REMEMBERED / 2);
                }
            }
            for (Twin mate : mates(named, same)) {
                claims.add(equal(mate.fact(), named.fact()));
            }
        }
        return claims;
    }

    /** The prints whose names share most, the nearest of them, and the first of all. */
    private static Set<Twin> mates(Twin named, Set<Twin> same) {
        List<Mate> fitting = new ArrayList<>();
        for (Twin one : same) {
            if (alike(one.fact(), named.fact()) && !one.place().overlaps(named.place())) {
                int shares = one.shares(named);
                if (shares >= needed(named.fact(), one.fact())
                        && !byChance(named.fact(), one.fact())
                        && !one.elsewhere(named)
                        && !(other(one.fact(), named.fact()) && one.mean() != named.mean())) {
                    boolean other = one.fact().measure() != named.fact().measure();
                    fitting.add(new Mate(one, shares, other));
                }
            }
        }
        if (fitting.isEmpty()) {
            return Set.of();
        }
        fitting.sort(Mate.CLOSEST);
        Set<Twin> mates = new LinkedHashSet<>();
        fitting.stream().limit(MOST - 1).map(Mate::named).forEach(mates::add);
        fitting.stream()
                .min(Comparator.comparingInt(Mate::start))
                .map(Mate::named)
                .ifPresent(mates::add);
        return mates;
    }

    /** The same digits in another unit. */
    private static boolean other(Fact a, Fact b) {
        return a.quantity().value().compareTo(b.quantity().value()) != 0;
    }

    private static int needed(Fact a, Fact b) {
        boolean operand = operand(a) || operand(b);
        int digits = digits(a, b);
        if (points(a) && points(b)) {
            return SURE;
        }
        if (a.quantity() instanceof Quantity.Percentage && digits < FEW) {
            return SURE;
        }
        return digits >= TELLING ? operand ? 0 : 1 : digits > 1 ? 2 : SURE;
    }

    /** Whether it stands in a column of points. */
    private static boolean points(Fact fact) {
        return fact.place().kind() == PlaceKind.TABLE && POINTS.contains(fact.measure());
    }

    private static boolean byChance(Fact a, Fact b) {
        boolean sum = !operand(a) && !operand(b);
        return pointsOfTwo(a, b) || anybodys(a, b) || sum && Chance.round(a, b);
    }

    /** Two rows of one score sheet are two indicators, whatever their points. */
    private static boolean pointsOfTwo(Fact a, Fact b) {
        return points(a) && points(b) && a.place().section() == b.place().section();
    }

    /** Everything is done to 100%: it is the same only of one thing, under a longer and a shorter name. */
    private static boolean anybodys(Fact a, Fact b) {
        boolean whole = a.quantity() instanceof Quantity.Percentage
                && a.quantity().value().compareTo(HUNDRED) == 0;
        return whole && !a.item().contains(b.item()) && !b.item().contains(a.item());
    }

    /** How many digits two prints have in common, closing zeros left out but where an operand is printed with the same ones. */
    private static int digits(Fact a, Fact b) {
        boolean alike = (operand(a) || operand(b)) && scale(a) == scale(b);
        return alike ? a.quantity().number().value().precision() : Math.min(digits(a), digits(b));
    }

    private static int scale(Fact fact) {
        return fact.quantity().number().value().scale();
    }

    private static int digits(Fact fact) {
        BigDecimal number = fact.quantity().number().value().abs();
        boolean kept = fact.quantity() instanceof Quantity.Count;
        return (kept ? number : number.stripTrailingZeros()).precision();
    }

    private static boolean operand(Fact fact) {
        return fact.place().kind() == PlaceKind.FORMULA;
    }

    private static boolean alike(Fact a, Fact b) {
        String unit = unit(a);
        String other = unit(b);
        boolean counted = unit.equals(other) || unit.isEmpty() || other.isEmpty() || person(unit) && person(other);
        boolean years = operand(a)
                || operand(b)
                || a.year().isEmpty()
                || b.year().isEmpty()
                || a.year().equals(b.year());
        if (a.quantity() instanceof Quantity.Amount != b.quantity() instanceof Quantity.Amount) {
            return years
                    && (lacksUnit(a) || lacksUnit(b))
                    && digits(a, b) >= FEW
                    && a.quantity()
                                    .number()
                                    .value()
                                    .compareTo(b.quantity().number().value())
                            == 0;
        }
        boolean sameKind = a.quantity().getClass().equals(b.quantity().getClass())
                && !(digits(a, b) < TELLING && rate(a, b) && apart(a, b));
        return years && sameKind && (!(a.quantity() instanceof Quantity.Count) || counted);
    }

    /** ㎡ is 平方米. */
    private static String unit(Fact fact) {
        String unit = fact.quantity().unit();
        return AREA.matcher(unit).matches() ? "平方米" : unit;
    }

    private static boolean rate(Fact a, Fact b) {
        return RATES.contains(a.measure()) && RATES.contains(b.measure());
    }

    /** Two items that both have a name of their own complete a budget, or grow, at one rate by chance. */
    private static boolean apart(Fact a, Fact b) {
        return !a.key().isEmpty() && !b.key().isEmpty() && !a.key().equals(b.key());
    }

    /** An operand of a printed formula, whose unit is told by the amount of the same digits. */
    private static boolean lacksUnit(Fact fact) {
        return operand(fact)
                && fact.quantity() instanceof Quantity.Count c
                && c.unit().isEmpty();
    }

    private static Claim equal(Fact first, Fact second) {
        Fact one = lacksUnit(first) ? like(first, second) : first;
        Fact other = lacksUnit(second) ? like(second, first) : second;
        return new Equal(one, other, Equal.Type.LIKELY, second.place().sentence());
    }

    private static Fact like(Fact operand, Fact print) {
        if (!(print.quantity() instanceof Quantity.Amount amount)) {
            return operand;
        }
        Quantity quantity = new Quantity.Amount(
                operand.span(), operand.quantity().number(), amount.money(), Quantity.UnitFrom.INFERRED);
        return new Fact(
                quantity,
                operand.item(),
                operand.key(),
                operand.measure(),
                operand.scope(),
                operand.year(),
                operand.place());
    }

    private static boolean person(String unit) {
        return unit.equals("人") || unit.equals("名");
    }

    /** What a number is found by: its value, and for money what it makes in 万元 to two decimals. */
    private static List<String> keys(Fact fact) {
        BigDecimal value = fact.quantity().value();
        String kind = fact.quantity().getClass().getSimpleName();
        String exact = kind + value.stripTrailingZeros().toPlainString();
        if (!(fact.quantity() instanceof Quantity.Amount amount)) {
            return List.of(exact);
        }
        boolean fine = amount.halfUnit().compareTo(CENT_OF_WAN) <= 0;
        String printed = Quantity.Count.class.getSimpleName()
                + amount.number().value().stripTrailingZeros().toPlainString();
        if (!fine) {
            return List.of(exact, printed);
        }
        String coarse = kind
                + value.divide(CENT_OF_WAN, 0, RoundingMode.HALF_UP)
                        .multiply(CENT_OF_WAN)
                        .stripTrailingZeros()
                        .toPlainString();
        return List.of(exact, printed, coarse);
    }

    private static List<Twin> named(List<Paper> papers) {
        List<Twin> named = new ArrayList<>();
        for (Paper paper : papers) {
            Set<Span> cells = new HashSet<>();
            for (Labelled cell : paper.cells()) {
                cells.add(cell.fact().span());
                add(cell.fact(), cell.place(), cell.words(), cell.around(), named);
            }
            String heading = "";
            for (Passage passage : paper.passages()) {
                heading = passage(passage, heading, cells, named);
            }
        }
        named.sort(Comparator.comparing((Twin n) -> n.fact().span().start()));
        return named;
    }

    /** Reads a paragraph; what heads the next ones: this one if it has no numbers, else what headed it. */
    private static String passage(Passage passage, String heading, Set<Span> cells, List<Twin> named) {
        String first = passage.sentences().get(0).line().chars();
        String line = Vocabulary.plain(first.substring(0, Math.min(LONGEST, first.length())));
        String opening = MARK.matcher(NUMBER.matcher(line).replaceFirst("")).replaceFirst("");
        String around = opening + "|" + heading;
        boolean empty = true;
        for (Sentence sentence : passage.sentences()) {
            for (int i = 0; i < sentence.mentions().size(); i++) {
                Mention mention = sentence.mentions().get(i);
                empty = false;
                if (!cells.contains(mention.fact().span())) {
                    boolean points = mention.fact().quantity().unit().equals("分");
                    String words = words(sentence, i) + (points ? "|" + opening : "");
                    add(mention.fact(), sentence.span(), words, around, named);
                }
            }
        }
        return empty && opening.length() <= 2 * REACH ? opening : heading;
    }

    private static String words(Sentence sentence, int i) {
        Mention mention = sentence.mentions().get(i);
        String lead = mention.lead();
        String noun = sentence.noun(i);
        return lead.substring(Math.max(0, lead.length() - REACH)) + "|"
                + mention.fact().item() + "|" + noun.substring(0, Math.min(REACH / 2, noun.length()));
    }

    private static void add(Fact fact, Span place, String words, String around, List<Twin> named) {
        boolean telling = fact.quantity().value().signum() != 0
                && !fact.quantity().number().approximate()
                && fact.measure() != Measure.UNKNOWN;
        if (telling) {
            named.add(new Twin(fact, place, words, around));
        }
    }
}
