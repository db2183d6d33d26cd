package org.gouji.extract.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Quantity.Percentage;

/**
 * Reads sentences that were taken over from one place of the papers to another: clauses that are the same but for their numbers. Where most
 * of the numbers agree, all should; but reports of several projects say the same of each (满意度95%，合格率100%), so that the numbers which
 * agree must be such as no two projects share by chance.
 */
final class EchoReader {
    private static final Pattern OPENING = Pattern.compile("^(?:20\\d\\d年度?|[#]年度?|全年|累计|共计?|已|总计|并|其中|今年|本年度?)+");
    /** 占调整预算的100%，同比下降5%: such clauses say nothing of what they are about. */
    private static final Pattern DEPENDENT =
            Pattern.compile("^(?:占|完成|为|达|较|比|与|同比|环比|按?同口径|增长|下降|减少|增加|降低|上升|提高|增幅|降幅|预算执行率|执行率|完成率)");

    private static final String ENDS = "，,；;。：:！？（）()";
    /** A clause shorter than this is everybody's. */
    private static final int SHORTEST = 5;
    /** So many digits of counts that agree are no chance. */
    private static final int TELLING = 3;
    /** Nearly every rate is of so many digits: they tell nothing. */
    private static final int OF_ANY_RATE = 2;

    private EchoReader() {}

    /** A clause with one number: its words, and the number. */
    private record Clause(String words, Mention mention) {}

    /** The claims of one unit's papers. */
    static List<Claim> read(List<Paper> papers) {
        List<Claim> claims = new ArrayList<>();
        Seen seen = new Seen();
        for (Paper paper : papers) {
            for (Passage passage : paper.passages()) {
                List<Map<String, Mention>> here = new ArrayList<>();
                for (Sentence sentence : passage.sentences()) {
                    Map<String, Mention> clauses = clauses(sentence);
                    seen.best(clauses).ifPresent(earlier -> claim(earlier, clauses, claims));
                    here.add(clauses);
                }
                here.forEach(seen::add);
            }
        }
        return claims;
    }

    /** The clauses of the sentences read before, found by their words. */
    private static final class Seen {
        private final List<Map<String, Mention>> sentences = new ArrayList<>();
        private final Map<String, List<Integer>> byWords = new HashMap<>();

        void add(Map<String, Mention> clauses) {
            clauses.keySet()
                    .forEach(words -> byWords.computeIfAbsent(words, w -> new ArrayList<>())
                            .add(sentences.size()));
            sentences.add(clauses);
        }

        /** The earlier sentence that shares most clauses with these, two or more, most of them with the same number. */
        Optional<Map<String, Mention>> best(Map<String, Mention> clauses) {
            if (clauses.isEmpty()) {
                return Optional.empty();
            }
            Map<Integer, Integer> shared = new TreeMap<>();
            for (String words : clauses.keySet()) {
                for (Integer i : byWords.getOrDefault(words, List.of())) {
                    shared.merge(i, 1, Integer::sum);
                }
            }
            Optional<Map<String, Mention>> best = Optional.empty();
            int most = 1;
            for (Map.Entry<Integer, Integer> one : shared.entrySet()) {
                Map<String, Mention> earlier = sentences.get(one.getKey());
                if (one.getValue() > most && agree(earlier, clauses, one.getValue())) {
                    most = one.getValue();
                    best = Optional.of(earlier);
                }
            }
            return best;
        }

        private static boolean agree(Map<String, Mention> earlier, Map<String, Mention> clauses, int shared) {
            List<Fact> agreeing = clauses.entrySet().stream()
                    .filter(e -> earlier.containsKey(e.getKey())
                            && same(earlier.get(e.getKey()).fact(), e.getValue().fact()))
                    .map(e -> e.getValue().fact())
                    .toList();
            return agreeing.size() * 2 >= shared
                    && agreeing.stream().mapToInt(Seen::digits).sum() >= TELLING;
        }

        private static int digits(Fact fact) {
            int digits = fact.quantity().number().value().stripTrailingZeros().precision();
            return fact.quantity() instanceof Percentage ? Math.max(0, digits - OF_ANY_RATE) : digits;
        }
    }

    private static void claim(Map<String, Mention> earlier, Map<String, Mention> clauses, List<Claim> claims) {
        clauses.forEach((words, mention) -> {
            if (earlier.containsKey(words)) {
                Fact first = earlier.get(words).fact();
                claims.add(new Equal(
                        first,
                        mention.fact(),
                        Equal.Type.STATED,
                        mention.fact().place().sentence()));
            }
        });
    }

    private static boolean same(Fact a, Fact b) {
        return a.quantity().value().compareTo(b.quantity().value()) == 0;
    }

    /** The clauses of a sentence that have a count or a rate, by their words with a mark in place of the number. */
    private static Map<String, Mention> clauses(Sentence sentence) {
        Map<String, Mention> clauses = new LinkedHashMap<>();
        for (int i = 0; i < sentence.mentions().size(); i++) {
            Optional<Clause> clause = clause(sentence, sentence.mentions().get(i));
            if (clause.isPresent()) {
                clauses.putIfAbsent(clause.get().words(), clause.get().mention());
            }
        }
        return clauses;
    }

    private static Optional<Clause> clause(Sentence sentence, Mention mention) {
        boolean plain = !mention.money()
                && mention.fact().place().kind() != Fact.PlaceKind.FORMULA
                && !mention.fact().quantity().number().approximate();
        if (!plain) {
            return Optional.empty();
        }
        String chars = sentence.line().chars();
        int from = mention.from();
        while (from > 0 && ENDS.indexOf(chars.charAt(from - 1)) < 0) {
            from--;
        }
        int to = mention.to();
        while (to < chars.length() && ENDS.indexOf(chars.charAt(to)) < 0) {
            to++;
        }
        int start = from;
        int end = to;
        boolean alone =
                sentence.mentions().stream().noneMatch(m -> m != mention && m.from() >= start && m.from() < end);
        String unit = mention.fact().quantity().unit();
        String before = Vocabulary.plain(chars.substring(from, mention.from()));
        String after = Vocabulary.plain(chars.substring(mention.to(), to));
        String words = OPENING.matcher(before).replaceFirst("") + "#" + unit + after;
        boolean dependent = DEPENDENT.matcher(words).find();
        String whose = dependent ? mention.fact().item() : "";
        return alone && words.length() >= SHORTEST + 1 && !(dependent && whose.isEmpty())
                ? Optional.of(new Clause(words + whose + mention.fact().year(), mention))
                : Optional.empty();
    }
}
