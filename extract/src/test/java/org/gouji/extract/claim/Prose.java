package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.OperandUnits;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.SentenceReader;
import org.gouji.extract.sentence.Setting;
import org.gouji.extract.text.Line;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.extract.witness.Suspects;
import org.gouji.extract.witness.Witnesses;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Span;
import org.gouji.packs.Packs;

/** A piece of a report for 2022 as it is read: paragraph by paragraph, a line each. */
final class Prose {
    private static final int YEAR = 2022;
    private static final Vocabulary VOCABULARY = Vocabulary.of(Packs.standard().pack());
    private static final NumberReader NUMBERS = NumberReader.standard();
    private static final SentenceReader SENTENCES = new SentenceReader(NUMBERS, VOCABULARY);
    private static final ClaimReader CLAIMS =
            new ClaimReader(VOCABULARY, NUMBERS, Packs.standard().pack());

    private final String text;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private Optional<Span> yearAt = Optional.empty();

    private Prose(String text, String kind) {
        this.text = text;
        Setting setting = new Setting(OptionalInt.of(YEAR), Optional.of(MoneyUnit.WAN), 0, "", kind);
        int from = 0;
        for (String paragraph : text.split("\n")) {
            Line line = Line.of(text, new Span(from, from + paragraph.length()));
            passages.add(SENTENCES.read(line, setting));
            if (yearAt.isEmpty()) {
                yearAt = NUMBERS.years(line).stream()
                        .filter(y -> y.year() == YEAR)
                        .map(y -> y.span())
                        .findFirst();
            }
            from += paragraph.length() + 1;
        }
        OperandUnits units = new OperandUnits(passages, facts(passages));
        passages.replaceAll(units::told);
        facts.addAll(facts(passages));
    }

    private static List<Fact> facts(List<Passage> passages) {
        return passages.stream()
                .flatMap(p -> p.sentences().stream())
                .flatMap(s -> s.mentions().stream())
                .map(Mention::fact)
                .toList();
    }

    /** @param kind the kind of report, see {@link org.gouji.model.Kinds} */
    static Prose of(String text, String kind) {
        return new Prose(text, kind);
    }

    /** Its facts in order of reading, see {@link Shown}. */
    List<String> facts() {
        return facts.stream().map(new Shown(text)::fact).toList();
    }

    /**
     * Its claims, those between its paragraphs included. What is alike as a rule only is left out, and a sum made once more of parts apart.
     */
    List<String> claims() {
        List<Claim> claims = all();
        List<String> shown = new ArrayList<>();
        for (Claim claim : claims) {
            String words = new Shown(text).claim(claim);
            boolean again = shown.contains(words.replace(" ~ ", " = ")) || shown.contains(words.replace(" ~ ", " ≐ "));
            if (!mild(claim) && !(words.contains(" ~ ") && again)) {
                shown.add(words);
            }
        }
        return shown;
    }

    /** What is alike as a rule only, and what shares words. */
    List<String> likely() {
        return all().stream()
                .filter(Prose::mild)
                .map(new Shown(text)::claim)
                .distinct()
                .toList();
    }

    private List<Claim> all() {
        ClaimReader.Reading reading =
                new ClaimReader.Reading(passages, facts, List.of(), List.of(), OptionalInt.of(YEAR), yearAt);
        List<Claim> claims = new ArrayList<>(CLAIMS.within(reading, facts));
        claims.addAll(CLAIMS.across(List.of(reading), List.copyOf(claims)));
        claims.addAll(ClaimReader.kindred(List.of(reading)));
        return claims;
    }

    /** What can be confirmed beyond its claims. */
    List<String> witnessed() {
        List<Claim> known = all();
        return Witnesses.read(passages, known).stream()
                .map(new Shown(text)::claim)
                .filter(words -> !claims().contains(words))
                .distinct()
                .toList();
    }

    /** What nothing binds, and one digit would mend. */
    List<String> suspected() {
        List<Claim> known = new ArrayList<>(all());
        known.addAll(Witnesses.read(passages, known));
        return Suspects.read(passages, known, facts).stream()
                .map(new Shown(text)::claim)
                .distinct()
                .toList();
    }

    private static boolean mild(Claim claim) {
        if (claim instanceof Claim.Bound bound) {
            return !bound.certain();
        }
        return claim instanceof Claim.Equal equal
                && (equal.type() == Claim.Equal.Type.LIKELY
                        || equal.type() == Claim.Equal.Type.SIMILAR
                        || equal.type() == Claim.Equal.Type.KINDRED);
    }
}
