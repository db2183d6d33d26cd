package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.gouji.model.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An archive that could be read in part only: its verdict and what it gave are kept until somebody asks again. */
class FailedArchivesTest {
    private static final FileTime THEN = FileTime.fromMillis(1_000);

    @TempDir
    Path folder;

    private Path tar;
    private Path work;
    private Ledger first;

    @BeforeEach
    void archiveThatBreaksOffAfterItsFirstFile() throws IOException {
        tar = Files.createDirectories(folder.resolve("mail")).resolve("2022.tar");
        work = folder.resolve("work");
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(Files.newOutputStream(tar), "UTF-8")) {
            for (String name : List.of("a.txt", "b.txt")) {
                byte[] text =
                        (name.charAt(0) + "河县文化馆\n办公费 12 万元。\n").repeat(90).getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(name);
                entry.setSize(text.length);
                out.putArchiveEntry(entry);
                out.write(text);
                out.closeArchiveEntry();
            }
        }
        write(Arrays.copyOf(Files.readAllBytes(tar), 6_000));
        first = run();
        assertThat(status("2022.tar")).isEqualTo(Status.CORRUPT);
        assertThat(status("2022.tar/a.txt")).isEqualTo(Status.OK);
    }

    private void write(byte[] bytes) throws IOException {
        Files.write(tar, bytes);
        Files.setLastModifiedTime(tar, THEN);
    }

    private Ledger run(Request.Wish... wishes) {
        try (Workspace workspace = Workspace.open(work)) {
            return workspace.run(
                    new Request(List.of(tar.getParent()), Set.of(), 1, Set.of(wishes), List.of()),
                    Stages.standard(Optional.empty()).reader(),
                    new Listener() {});
        }
    }

    private Status status(String name) {
        return Status.valueOf(ask("SELECT status FROM files WHERE key LIKE '%/mail/" + name + "'"));
    }

    private String ask(String sql) {
        try (Store store = Store.writing(work.resolve(Workspace.DATABASE))) {
            return Sql.get(() -> {
                try (var statement = store.connection().createStatement()) {
                    if (!statement.execute(sql)) {
                        store.connection().commit();
                        return "";
                    }
                    return statement.getResultSet().getString(1);
                }
            });
        }
    }

    private static Stream<String> told(Ledger ledger) {
        return ledger.entries().stream().map(entry -> entry.shown() + " " + entry.status() + " " + entry.why());
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"CORRUPT", "TIMEOUT", "TOO_LARGE"})
    void verdictIsKeptWithoutUnpackingAgain(Status status) throws IOException {
        ask("UPDATE files SET status = '" + status + "' WHERE key LIKE '%.tar'");
        // Content of the same size and time that nobody could unpack.
        byte[] other = Files.readAllBytes(tar);
        Arrays.fill(other, 512, other.length, (byte) 0x55);
        write(other);
        Ledger second = run();

        assertThat(told(second))
                .containsExactlyElementsOf(told(first)
                        .map(line -> line.replace(".tar CORRUPT", ".tar " + status))
                        .toList());
        assertThat(second.missing()).isEmpty();
        assertThat(second.anyFailed()).isTrue();
    }

    @Test
    void retryUnpacksAgain() throws IOException {
        ask("UPDATE files SET status = 'TIMEOUT' WHERE key LIKE '%.tar'");
        Ledger again = run(Request.Wish.ONLY_FAILED);

        assertThat(status("2022.tar")).isEqualTo(Status.CORRUPT);
        assertThat(told(again)).containsExactlyElementsOf(told(first).toList());
    }

    @Test
    void whatTheSystemRefusedOnceIsTriedAgain() throws IOException {
        ask("UPDATE files SET status = 'UNREADABLE' WHERE key LIKE '%.tar'");
        run();

        assertThat(status("2022.tar")).isEqualTo(Status.CORRUPT);
    }
}
