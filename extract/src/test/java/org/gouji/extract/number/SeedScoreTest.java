package org.gouji.extract.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.extract.text.Line;
import org.gouji.model.Quantity;
import org.gouji.model.Quantity.Amount;
import org.gouji.model.Quantity.Percentage;
import org.gouji.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The labelled seeds: exact spans and values of all amounts with a printed or lost unit, and of all percentages; none missed, none too many. */
class SeedScoreTest {
    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: [^\\]]*\\]");
    private static final Set<String> READABLE = Set.of("explicit", "missing");

    private record Mention(Span span, BigDecimal value) {
        Mention {
            value = value.stripTrailingZeros();
        }
    }

    @ParameterizedTest
    @CsvSource({"000, 20, 1", "001, 100, 63", "004, 33, 56"})
    void everyLabelledAmountAndPercentageIsReadAndNoOther(String seed, int amounts, int percentages)
            throws IOException {
        String text = Files.readString(shared().resolve("seeds/" + seed + ".txt"), StandardCharsets.UTF_8);
        List<Quantity> read = read(text);
        List<Mention> money = labels(text, seed, "amounts", "value_yuan");
        List<Mention> shares = labels(text, seed, "percentages", "value");
        assertThat(money).hasSize(amounts);
        assertThat(shares).hasSize(percentages);
        assertThat(mentions(read, Amount.class)).containsExactlyInAnyOrderElementsOf(money);
        assertThat(mentions(read, Percentage.class)).containsExactlyInAnyOrderElementsOf(shares);
    }

    private static Path shared() {
        String shared = System.getProperty("gouji.shared", "");
        assumeThat(Files.isDirectory(Path.of(shared, "seeds")))
                .as("the labelled seeds are not here: %s", shared)
                .isTrue();
        return Path.of(shared);
    }

    private static List<Quantity> read(String text) {
        NumberReader reader = NumberReader.standard();
        List<Quantity> found = new ArrayList<>();
        for (Line line : lines(text)) {
            found.addAll(reader.read(line, UnitHint.none()));
        }
        return found;
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            List<Span> pieces = new ArrayList<>();
            Matcher bookmark = BOOKMARK.matcher(text).region(start, end);
            int from = start;
            while (bookmark.find()) {
                pieces.add(new Span(from, bookmark.start()));
                from = bookmark.end();
            }
            pieces.add(new Span(from, end));
            lines.add(Line.of(text, pieces));
            start = end + 1;
        }
        return lines;
    }

    private static List<Mention> mentions(List<Quantity> quantities, Class<? extends Quantity> kind) {
        return quantities.stream()
                .filter(kind::isInstance)
                .map(quantity -> new Mention(quantity.span(), quantity.value()))
                .toList();
    }

    private static List<Mention> labels(String text, String seed, String kind, String value) throws IOException {
        String json = Files.readString(shared().resolve("gold/" + seed + ".json"), StandardCharsets.UTF_8);
        Map<?, ?> gold = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(json);
        List<Mention> mentions = new ArrayList<>();
        for (Object item : (List<?>) ((Map<?, ?>) gold.get(kind)).get("items")) {
            Map<?, ?> label = (Map<?, ?>) item;
            Object source = label.get("unit_source");
            if (source == null || READABLE.contains(source)) {
                int start = text.offsetByCodePoints(0, (Integer) label.get("offset"));
                int length = ((String) label.get("text")).length();
                mentions.add(new Mention(new Span(start, start + length), new BigDecimal((String) label.get(value))));
            }
        }
        return mentions;
    }
}
