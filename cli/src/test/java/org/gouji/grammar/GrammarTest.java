package org.gouji.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.grammar.Phrase.Tie;
import org.gouji.model.Verdict;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the figures: where they tie, nothing is found; where one is wrong, the tie that it breaks is. */
class GrammarTest {
    private static final List<String> FILES = List.of(
            "lists",
            "changes",
            "completion",
            "shares",
            "respectively",
            "counts",
            "prices",
            "balances",
            "formulas",
            "sangong");
    private static final int DRAWS = 4;

    @TempDir
    private Path folder;

    static Stream<Named<Phrase>> phrases() throws IOException {
        List<Named<Phrase>> phrases = new ArrayList<>();
        for (String file : FILES) {
            try (var in = GrammarTest.class.getResourceAsStream(file + ".spec");
                    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                List<String> lines = reader.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
                for (int i = 0; i + 2 < lines.size(); i += 3) {
                    phrases.add(Named.of(file + ": " + lines.get(i + 1), Phrase.parse(lines.subList(i, i + 3))));
                }
            }
        }
        return phrases.stream();
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void nothingIsFoundWhereTheFiguresTie(Phrase phrase) throws IOException {
        boolean contrary = phrase.ties().stream().anyMatch(t -> t.mark() == '!');
        for (int seed = 1; seed <= DRAWS; seed++) {
            Phrase.Filled filled = phrase.filled(phrase.draw(new Sampler(seed)));
            Audited audited = Audited.of(filled, folder);
            if (!contrary) {
                assertThat(audited.findings()).as(filled.text()).isEmpty();
            }
            for (Tie tie : phrase.ties()) {
                assertThat(audited.verdicts(tie))
                        .as("%s%n%s in %s", filled.text(), tie, audited.read())
                        .matches(v -> tie.mark() == '~' || v.stream().anyMatch(x -> as(tie, x)));
            }
        }
    }

    private static boolean as(Tie tie, Verdict verdict) {
        return switch (tie.mark()) {
            case '!' -> verdict == Verdict.BROKEN;
            case '<' -> verdict == Verdict.EXACT || verdict == Verdict.ROUNDED || verdict == Verdict.EXPLAINED;
            default -> verdict == Verdict.EXACT || verdict == Verdict.ROUNDED;
        };
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void figureThatIsWrongBreaksItsTie(Phrase phrase) throws IOException {
        for (int seed = 1; seed <= DRAWS; seed++) {
            Sampler sampler = new Sampler(seed);
            Map<String, BigDecimal> values = phrase.draw(sampler);
            for (Tie tie : phrase.ties()) {
                if (tie.mark() != '!') {
                    String name = tie.telling().get((seed - 1) % tie.telling().size());
                    check(phrase, tie, Slips.of(values, tie, name, sampler));
                }
            }
        }
    }

    private void check(Phrase phrase, Tie tie, Map<String, BigDecimal> wrong) throws IOException {
        Phrase.Filled filled = phrase.filled(new LinkedHashMap<>(wrong));
        Audited audited = Audited.of(filled, folder);
        if (tie.mark() == '~') {
            assertThat(audited.findings()).as(filled.text()).isEmpty();
        } else {
            assertThat(audited.verdicts(tie))
                    .as("%s%n%s in %s", filled.text(), tie, audited.read())
                    .contains(Verdict.BROKEN);
        }
    }
}
