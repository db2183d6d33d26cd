package org.gouji.cli.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipWriterTest {
    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipWriter zip = new ZipWriter(out);
        zip.put("勾稽/gouji", "run".getBytes(StandardCharsets.UTF_8), true);
        zip.put("勾稽/空", new byte[0], false);
        zip.put("勾稽/长", new byte[200_000], false);
        zip.finish();
        return out.toByteArray();
    }

    @Test
    void othersReadNamesContentAndRights(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.zip"), zip());
        try (ZipFile read = ZipFile.builder().setPath(file).get()) {
            assertThat(read.getEntry("勾稽/gouji").getUnixMode() & 0777).isEqualTo(0755);
            assertThat(read.getEntry("勾稽/长").getUnixMode() & 0777).isEqualTo(0644);
            assertThat(read.getInputStream(read.getEntry("勾稽/gouji")).readAllBytes())
                    .isEqualTo("run".getBytes(StandardCharsets.UTF_8));
            assertThat(read.getInputStream(read.getEntry("勾稽/长")).readAllBytes())
                    .hasSize(200_000);
        }
    }

    @Test
    void streamReadsItToo() throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip()))) {
            int entries = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(in.readAllBytes()).hasSize((int) entry.getSize());
                entries++;
            }
            assertThat(entries).isEqualTo(3);
        }
    }

    @Test
    void sameContentGivesTheSameBytes() throws IOException {
        assertThat(zip()).isEqualTo(zip());
    }
}
