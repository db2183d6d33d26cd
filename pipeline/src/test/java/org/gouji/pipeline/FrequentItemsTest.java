package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.model.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrequentItemsTest {
    @TempDir
    private Path folder;

    private FrequentItems of(String... slips) throws IOException {
        FrequentItems items = new FrequentItems();
        for (String slip : slips) {
            Path file = Files.writeString(folder.resolve("slip.txt"), slip);
            Dossier dossier = SlipReader.fresh().read(file, "slip.txt").dossier();
            dossier.reports().forEach(report -> items.add(dossier, report));
        }
        return items;
    }

    @Test
    void itemOfMostFiguresIsTakenAndTheFirstOfEquals() throws IOException {
        assertThat(of("青山镇 2021\n药品采购费 3\n差旅费 1\n差旅费 2\n", "柳湾镇 2021\n药品采购费 3\n")
                        .mostFrequent())
                .contains("差旅费");
        assertThat(of("青山镇 2021\n药品采购费 3\n差旅费 1\n药品采购费 2\n").mostFrequent()).contains("药品采购费");
    }

    @Test
    void whatNobodyWouldTypeIsNotTaken() throws IOException {
        assertThat(of("青山镇 2021\n支出 3\n支出(1) 3\n").mostFrequent()).isEmpty();
    }
}
