package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.gouji.index.ask.Clause;
import org.gouji.model.Dossier;
import org.gouji.model.Identity;
import org.gouji.model.Kinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RealTextTest {
    private static final int DRAWS = 200;

    @TempDir
    Path folder;

    @Test
    void anyPieceOfARealReportFindsItsParagraph() throws IOException {
        Path seeds = Path.of(System.getProperty("gouji.shared", "none"), "seeds");
        assumeTrue(Files.isDirectory(seeds), "the real reports are not here");
        for (Path seed : texts(seeds)) {
            Dossier dossier = dossier(Files.readString(seed));
            try (SearchIndex index = SearchIndex.open(folder)) {
                index.put("seed", dossier);
                index.commit(1);
                drawFrom(dossier.text(), index);
            }
        }
    }

    private static void drawFrom(String text, SearchIndex index) throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        Filter paragraphs = Filter.none().only(HitKind.PARAGRAPH);
        for (int drawn = 0; drawn < DRAWS; ) {
            int start = random.nextInt(text.length() - 8);
            int end = start + random.nextInt(1, 8);
            String piece = text.substring(start, end);
            if (!piece.chars().allMatch(letter -> letter >= 0x4E00 && letter <= 0x9FFF)) {
                continue;
            }
            drawn++;
            Hits hits = index.search(SearchRequest.of(new Clause.Text(piece, true))
                    .with(paragraphs)
                    .page(Integer.MAX_VALUE, 0));
            assertThat(hits.hits()).as(piece).anyMatch(hit -> hit.place().contains(start));
            for (Hit hit : hits.hits()) {
                assertThat(hit.line().place().in(text)).isEqualTo(hit.line().text());
                assertThat(TwoReports.marked(hit))
                        .as(piece)
                        .isNotEmpty()
                        .allMatch(marked -> Asked.key(marked).contains(piece));
            }
        }
    }

    private static Dossier dossier(String text) {
        Identity identity = new Identity("甲乙丙", "", "", OptionalInt.empty(), Kinds.OTHER);
        Sample sample = Sample.of(identity);
        text.lines().forEach(sample::line);
        return sample.dossier("seed");
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
