package org.gouji.extract.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Labelled;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.text.Pairs;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/**
 * Ties two numbers of one name that are printed with the same digits, two neighbours of which are swapped: 农村低保对象7,026人, 7,206名农村低保对象. Two
 * things of one name are hardly ever that near by chance.
 */
final class TransposedReader {
    /** So many digits, closing zeros left out. */
    private static final int TELLING = 4;

    /** The names must share so many pairs of characters, and most of those of the shorter one. */
    private static final int SHARED = 3;

    private static final int LONGEST = 14;
    /** Where more numbers than this have the same digits, they are made up or counted through. */
    private static final int MOST = 400;
    /** What was done so far is one thing in one paper, whatever it is called; with so many digits. */
    private static final Pattern SO_FAR = Pattern.compile("累计[^，。；：]{0,8}$");

    private static final int SURE = 5;
    private static final Pattern THEN = Pattern.compile("上年|去年|年初|期初|上期|往年|原|计划|目标|预计");

    private TransposedReader() {}

    /** A number and its name. */
    private record Named(Fact fact, Span place, String words, boolean soFar) {
        /** Whether both are running totals of money with many digits. */
        boolean both(Named other) {
            return soFar
                    && other.soFar
                    && fact.quantity() instanceof Quantity.Amount
                    && value(fact).precision() >= SURE;
        }
    }

    /** The claims of one unit's papers. */
    static List<Claim> read(List<Paper> papers) {
        Map<String, List<Named>> byDigits = new LinkedHashMap<>();
        Map<BigDecimal, Integer> prints = new HashMap<>();
        for (Paper paper : papers) {
            for (Named named : named(paper)) {
                byDigits.computeIfAbsent(digits(named.fact()), k -> new ArrayList<>())
                        .add(named);
                prints.merge(value(named.fact()), 1, Integer::sum);
            }
        }
        List<Claim> claims = new ArrayList<>();
        for (List<Named> alike : byDigits.values()) {
            for (int j = 1; j < alike.size() && alike.size() <= MOST; j++) {
                for (int i = 0; i < j; i++) {
                    Named first = alike.get(i);
                    Named second = alike.get(j);
                    boolean once = Math.min(prints.get(value(first.fact())), prints.get(value(second.fact()))) == 1;
                    if (once && swapped(first.fact(), second.fact()) && same(first, second)) {
                        claims.add(new Equal(first.fact(), second.fact(), Equal.Type.MANY, second.place()));
                    }
                }
            }
        }
        return claims;
    }

    private static List<Named> named(Paper paper) {
        List<Named> named = new ArrayList<>();
        for (Labelled cell : paper.cells()) {
            add(cell.fact(), cell.place(), cell.words() + "|" + cell.around(), false, named);
        }
        for (Passage passage : paper.passages()) {
            for (Sentence sentence : passage.sentences()) {
                for (int i = 0; i < sentence.mentions().size(); i++) {
                    Mention mention = sentence.mentions().get(i);
                    String after = sentence.noun(i);
                    boolean counted = mention.fact().quantity() instanceof Quantity.Count;
                    String noun = counted ? after.substring(0, Math.min(LONGEST, after.length())) : "";
                    if (!THEN.matcher(mention.lead()).find()) {
                        boolean soFar = SO_FAR.matcher(mention.lead()).find();
                        add(mention.fact(), sentence.span(), mention.fact().item() + "|" + noun, soFar, named);
                    }
                }
            }
        }
        return named;
    }

    private static void add(Fact fact, Span place, String words, boolean soFar, List<Named> named) {
        boolean quantity = fact.quantity() instanceof Quantity.Amount
                || fact.quantity() instanceof Quantity.Count count
                        && !count.unit().isEmpty()
                        && !count.unit().equals("分");
        boolean telling = quantity
                && fact.place().kind() != PlaceKind.FORMULA
                && !fact.quantity().number().approximate()
                && fact.measure() != Measure.THRESHOLD
                && fact.measure() != Measure.CHANGE
                && value(fact).precision() >= TELLING;
        if (telling) {
            named.add(new Named(fact, place, words, soFar));
        }
    }

    private static BigDecimal value(Fact fact) {
        return fact.quantity().number().value().stripTrailingZeros();
    }

    /** What numbers with the same digits have in common. */
    private static String digits(Fact fact) {
        char[] digits = value(fact).unscaledValue().toString().toCharArray();
        Arrays.sort(digits);
        return new String(digits) + "|" + value(fact).scale() + unit(fact);
    }

    private static String unit(Fact fact) {
        String unit = fact.quantity().unit();
        return unit.equals("名") ? "人" : unit;
    }

    private static boolean swapped(Fact a, Fact b) {
        String first = value(a).unscaledValue().toString();
        String second = value(b).unscaledValue().toString();
        int at = 0;
        while (at < first.length() && first.charAt(at) == second.charAt(at)) {
            at++;
        }
        return at + 1 < first.length()
                && first.charAt(at) == second.charAt(at + 1)
                && first.charAt(at + 1) == second.charAt(at)
                && first.substring(at + 2).equals(second.substring(at + 2));
    }

    private static boolean same(Named a, Named b) {
        boolean sides = a.fact().measure() == b.fact().measure()
                && (a.fact().year().equals(b.fact().year()) || a.both(b))
                && !a.place().overlaps(b.place());
        if (!sides) {
            return false;
        }
        if (a.both(b)) {
            return true;
        }
        Pairs one = Pairs.of(a.words());
        Pairs other = Pairs.of(b.words());
        int shared = one.shared(other);
        int least = Math.min(one.shared(one), other.shared(other));
        return shared >= SHARED && shared * 4 >= least * 3;
    }
}
