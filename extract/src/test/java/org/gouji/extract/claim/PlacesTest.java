package org.gouji.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.SentenceReader;
import org.gouji.extract.sentence.Setting;
import org.gouji.extract.table.TableReader;
import org.gouji.extract.table.TableReading;
import org.gouji.extract.text.Line;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Block.Cell;
import org.gouji.model.Block.Certainty;
import org.gouji.model.Block.Table;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Kinds;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Span;
import org.gouji.packs.Packs;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What ties a report's prose to the cells of its tables, in {@code sentences/places.yaml}: {@code prose}, {@code rows} of a table after it with
 * cells between bars, {@code ties} all that is found between the two. How they are written: {@link Shown}.
 */
class PlacesTest {
    private static final Vocabulary VOCABULARY = Vocabulary.of(Packs.standard().pack());
    private static final NumberReader NUMBERS = NumberReader.standard();
    private static final SentenceReader SENTENCES = new SentenceReader(NUMBERS, VOCABULARY);
    private static final Setting SETTING =
            new Setting(OptionalInt.of(2022), Optional.of(MoneyUnit.WAN), 0, "", Kinds.WHOLE_UNIT);

    static Stream<Named<Map<?, ?>>> places() throws IOException {
        try (InputStream in = PlacesTest.class.getResourceAsStream("sentences/places.yaml")) {
            List<?> entries = (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return entries.stream()
                    .<Map<?, ?>>map(entry -> (Map<?, ?>) entry)
                    .map(map -> Named.of(map.get("prose").toString(), map));
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void placesAreTiedAsAnAuditorTiesThem(Map<?, ?> place) {
        List<String> expected =
                ((List<?>) place.get("ties")).stream().map(String::valueOf).toList();
        assertThat(ties(place.get("prose").toString().strip(), place.get("rows").toString()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> ties(String prose, String rows) {
        List<Passage> passages = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Span> lines = new ArrayList<>();
        for (String line : prose.split("\n")) {
            lines.add(new Span(text.length(), text.length() + line.length()));
            text.append(line).append('\n');
        }
        Table table = table(text, rows);
        lines.forEach(span -> passages.add(SENTENCES.read(Line.of(text.toString(), span), SETTING)));
        Line before = Line.of(text.toString(), new Span(0, 0));
        TableReading cells =
                new TableReader(NUMBERS, VOCABULARY, SENTENCES).read(table, text.toString(), before, SETTING);
        passages.addAll(cells.passages());
        List<Fact> facts = new ArrayList<>(cells.facts());
        passages.forEach(p -> p.sentences().forEach(s -> s.mentions().forEach(m -> facts.add(m.fact()))));
        ClaimReader.Reading reading = new ClaimReader.Reading(
                passages, facts, List.of(), cells.cells(), OptionalInt.of(2022), Optional.empty());
        ClaimReader claims =
                new ClaimReader(VOCABULARY, NUMBERS, Packs.standard().pack());
        List<Claim> found = new ArrayList<>(claims.across(List.of(reading), List.of()));
        found.addAll(ClaimReader.kindred(List.of(reading)));
        return found.stream()
                .filter(c -> c instanceof Claim.Equal e
                                && e.type() == Claim.Equal.Type.LIKELY
                                && between(e.first(), e.second(), table)
                        || c instanceof Claim.Ratio
                        || c instanceof Claim.Sum
                        || c instanceof Claim.Enumeration)
                .map(new Shown(text.toString())::claim)
                .distinct()
                .toList();
    }

    private static boolean between(Fact prose, Fact cell, Table table) {
        return !table.span().contains(prose.span()) && table.span().contains(cell.span());
    }

    private static Table table(StringBuilder text, String rows) {
        int start = text.length();
        List<Cell> cells = new ArrayList<>();
        String[] lines = rows.strip().split("\n");
        int columns = 0;
        for (int r = 0; r < lines.length; r++) {
            String[] words = lines[r].split("\\|", -1);
            columns = Math.max(columns, words.length);
            for (int c = 0; c < words.length; c++) {
                int from = text.length();
                text.append(words[c].strip());
                cells.add(new Cell(new Span(from, text.length()), r, c, 1, 1));
                text.append('\t');
            }
            text.append('\n');
        }
        return new Table(new Span(start, text.length()), cells, lines.length, columns, Certainty.GRID);
    }
}
