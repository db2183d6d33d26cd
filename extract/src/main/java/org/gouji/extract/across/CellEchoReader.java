package org.gouji.extract.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Printed.Approximation;
import org.gouji.model.Quantity;

/**
 * Ties what a row of an indicator table aims at and reached to where the report's prose prints the same: 商品有机肥推广量 2530吨, and 推广有机肥2530吨. The number must come
 * back in its unit, under words that share two characters in a row with the name of the indicator. Where none does, nothing is said.
 */
final class CellEchoReader {
    private static final Pattern INDICATOR = Pattern.compile("[^：]{2,12}指标：(?<name>.{2,40})");
    private static final Pattern EXECUTION = Pattern.compile("(?:预算)?(?:执行|支出|完成)率");
    private static final Set<String> COMMON = Set.of("完成", "工作", "项目", "指标", "数量", "情况", "实际", "年度", "全年", "达到", "不少");
    private static final String EVERYTHING = "100";
    private static final int REACH = 14;

    private CellEchoReader() {}

    /** A number of the prose with the words around it. */
    private record Said(Fact fact, String words) {}

    /** The claims of the papers of one unit, or one project. */
    static List<Claim> read(List<Paper> papers) {
        List<Fact> cells = papers.stream()
                .flatMap(p -> p.facts().stream())
                .filter(CellEchoReader::named)
                .toList();
        if (cells.isEmpty()) {
            return List.of();
        }
        List<Said> said = new ArrayList<>();
        for (Paper paper : papers) {
            for (Passage passage : paper.passages()) {
                passage.sentences().forEach(s -> said(s, said));
            }
        }
        List<Claim> claims = new ArrayList<>();
        for (Fact cell : cells) {
            echo(cell, said)
                    .ifPresent(s -> claims.add(new Equal(
                            s.fact(), cell, Equal.Type.LIKELY, cell.place().sentence())));
        }
        return claims;
    }

    private static boolean named(Fact fact) {
        return fact.place().kind() == PlaceKind.TABLE && name(fact).isPresent();
    }

    private static void said(Sentence sentence, List<Said> said) {
        for (int i = 0; i < sentence.mentions().size(); i++) {
            Mention mention = sentence.mentions().get(i);
            if (mention.fact().place().kind() == PlaceKind.PROSE) {
                String lead = mention.lead();
                String after = sentence.noun(i);
                said.add(new Said(
                        mention.fact(),
                        lead.substring(Math.max(0, lead.length() - REACH))
                                + "|" + mention.fact().item() + "|"
                                + after.substring(0, Math.min(REACH, after.length()))));
            }
        }
    }

    /** Of the prints of the same number the one whose words share most with the indicator's name. */
    private static Optional<Said> echo(Fact cell, List<Said> said) {
        Optional<String> name = name(cell);
        boolean telling = !(cell.quantity() instanceof Quantity.Percentage)
                || !cell.quantity().value().stripTrailingZeros().toPlainString().equals(EVERYTHING);
        if (!telling || name.isEmpty()) {
            return Optional.empty();
        }
        Set<String> pairs = pairs(name.get());
        return said.stream()
                .filter(s -> same(s.fact(), cell) && shared(s, pairs) > 0)
                .max(Comparator.comparing((Said s) -> alike(s.fact(), cell))
                        .thenComparing(s -> shared(s, pairs))
                        .thenComparing(s -> s.fact().span().start()));
    }

    /** What a cell's number is of: an indicator, or the execution of the budget. */
    private static Optional<String> name(Fact cell) {
        Matcher indicator = INDICATOR.matcher(cell.item());
        return indicator.matches()
                ? Optional.of(indicator.group("name"))
                : EXECUTION.matcher(cell.item()).matches() ? Optional.of(cell.item()) : Optional.empty();
    }

    private static boolean same(Fact a, Fact b) {
        return a.quantity().unit().equals(b.quantity().unit())
                && a.quantity().value().compareTo(b.quantity().value()) == 0
                && (!a.quantity().number().approximate()
                        || alike(a, b)
                        || bound(a) && !b.quantity().number().approximate());
    }

    private static boolean bound(Fact fact) {
        Approximation told = fact.quantity().number().approximation();
        return told == Approximation.AT_LEAST || told == Approximation.AT_MOST;
    }

    /** Whether both are targets (不少于25个, ≥25个), or both what was done. */
    private static boolean alike(Fact a, Fact b) {
        return a.quantity().number().approximation() == b.quantity().number().approximation();
    }

    private static long shared(Said said, Set<String> pairs) {
        return pairs.stream().filter(said.words()::contains).count();
    }

    private static Set<String> pairs(String words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < words.length(); i++) {
            String pair = words.substring(i, i + 2);
            if (pair.chars().allMatch(Character::isIdeographic)) {
                pairs.add(pair);
            }
        }
        pairs.removeAll(COMMON);
        return pairs;
    }
}
