package org.gouji.extract.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.text.Line;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.extract.words.NounPhrases;
import org.gouji.model.Fact;
import org.gouji.model.Kinds;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;
import org.gouji.packs.Packs;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What figures are of: tables of phrases in {@code names/}, each a sentence of a report for 2022 and the items that it must give.
 *
 * <p>In a sentence {@code #} is some amount, {@code @} some count; they change with every run of the sampler, the names must not. An item is
 * written with its measure, its scope if one is said and its year if it is not 2022; figures that are neither money nor counts are left out.
 * Before 》 stands the heading that it is under, before 〉 that of the section of one fund. Sentences in {@code ofproject} are of a project's report.
 */
class NamesTest {
    private static final int YEAR = 2022;
    private static final int RUNS = 3;
    private static final List<String> KINDS = List.of(
            "owners",
            "parts",
            "projects",
            "functions",
            "worth",
            "changes",
            "limits",
            "lists",
            "totals",
            "budgets",
            "staff",
            "vehicles",
            "counts",
            "headings",
            "little",
            "untold",
            "selfreports",
            "ofproject");
    private static final Vocabulary VOCABULARY = Vocabulary.of(Packs.standard().pack());
    private static final NounPhrases WORDS = NounPhrases.standard();
    private static final SentenceReader SENTENCES =
            new SentenceReader(NumberReader.standard(), VOCABULARY, new Phrases() {
                @Override
                public Optional<String> atEnd(String words) {
                    return WORDS.atEnd(words);
                }

                @Override
                public Optional<String> atStart(String words) {
                    return WORDS.atStart(words);
                }
            });

    @TestFactory
    Stream<DynamicTest> figuresAreNamedAsAnAuditorNamesThem() {
        return KINDS.stream()
                .flatMap(kind -> rows(kind).stream()
                        .map(row -> DynamicTest.dynamicTest(kind + ": " + row.get(0), () -> check(row, kind))));
    }

    @TestFactory
    Stream<DynamicTest> everyKindHasSixPhrasingsOrMore() {
        return KINDS.stream()
                .map(kind -> DynamicTest.dynamicTest(
                        kind, () -> assertThat(rows(kind)).hasSizeGreaterThanOrEqualTo(6)));
    }

    private static List<List<String>> rows(String kind) {
        try (InputStream in = NamesTest.class.getResourceAsStream("names/" + kind + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("|"))
                    .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void check(List<String> row, String kind) {
        SplittableRandom random = new SplittableRandom(row.get(0).hashCode());
        for (int run = 0; run < RUNS; run++) {
            String text = filled(row.get(0), random);
            assertThat(String.join("；", items(text, kind))).as(text).isEqualTo(row.get(1));
        }
    }

    private static String filled(String template, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (char c : template.toCharArray()) {
            if (c == '#') {
                text.append(random.nextInt(11, 900)).append('.').append(random.nextInt(11, 99));
            } else if (c == '@') {
                text.append(random.nextInt(3, 60));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static List<String> items(String row, String kind) {
        int fund = row.indexOf('〉');
        int heading = Math.max(fund, row.indexOf('》'));
        String before = heading < 0 ? "" : Vocabulary.plain(row.substring(0, heading));
        String text = row.substring(heading + 1);
        Setting setting = new Setting(
                OptionalInt.of(YEAR),
                Optional.of(MoneyUnit.WAN),
                0,
                fund < 0 ? before : "",
                fund < 0 ? "" : before,
                kindOf(kind));
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        for (String line : text.split("⏎")) {
            int to = from + line.length();
            passages.add(SENTENCES.read(Line.of(text, new Span(from, to)), setting));
            from = to + 1;
        }
        List<Fact> facts = passages.stream()
                .flatMap(p -> p.sentences().stream())
                .flatMap(s -> s.mentions().stream())
                .map(Mention::fact)
                .toList();
        OneName one = new OneName(facts, "");
        return facts.stream()
                .filter(f -> !(f.quantity() instanceof Quantity.Percentage))
                .map(one::named)
                .map(NamesTest::shown)
                .collect(Collectors.toList());
    }

    private static String kindOf(String table) {
        return table.equals("ofproject") ? Kinds.PROJECT : Kinds.WHOLE_UNIT;
    }

    private static String shown(Fact fact) {
        String scope = fact.scope() == Scope.UNSAID ? "" : " " + fact.scope().label();
        String year = fact.year().equals(OptionalInt.of(YEAR))
                ? ""
                : " " + fact.year().orElse(0);
        String measure = " " + fact.measure().label();
        return (fact.item().isEmpty() ? "?" : fact.item()) + measure + scope + year;
    }
}
