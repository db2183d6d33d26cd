package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.gouji.ingest.format.Conditions;
import org.gouji.model.Dossier;
import org.gouji.model.Limits;
import org.gouji.model.Status;
import org.gouji.model.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newer program or rule pack audits what the store keeps, without reading the files again. */
class AuditAgainTest {
    @TempDir
    Path folder;

    private Path files;
    private Path pack;

    /** A reader that notes what it is asked for. */
    private record Noting(Reader inner, Queue<String> read, Queue<String> audited) implements Reader {
        static Noting of(Stages stages) {
            return new Noting(stages.reader(), new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
        }

        @Override
        public Reading read(Path file, String shown) {
            read.add(file.getFileName().toString());
            return inner.read(file, shown);
        }

        @Override
        public Reading audit(byte[] document, String shown) {
            audited.add(shown);
            return inner.audit(document, shown);
        }

        @Override
        public boolean retries(Status status, Wording why) {
            return inner.retries(status, why);
        }

        @Override
        public String fingerprint() {
            return inner.fingerprint();
        }
    }

    @BeforeEach
    void reportsAndAPack() throws IOException {
        files = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(
                files.resolve("a.txt"),
                "清河县文化馆2022年度部门决算公开说明\n2022年本年支出合计500.00万元，其中：基本支出300.00万元，占60%；项目支出200.00万元，占45%。\n");
        Files.writeString(files.resolve("empty.txt"), "");
        pack = Files.writeString(folder.resolve("pack.yaml"), "rules: {SHARE: off}\n");
    }

    private List<Dossier> run(Path work, Reader reader) {
        try (Workspace workspace = Workspace.open(work)) {
            Ledger ledger = workspace.run(new Request(List.of(files), Set.of(), 2), reader, new Listener() {});
            List<Dossier> all = new ArrayList<>();
            workspace.dossiers(ledger).forEach(all::add);
            return all;
        }
    }

    private static Stages standard() {
        return Stages.standard(Optional.empty());
    }

    private Stages other() {
        return Stages.with(Optional.empty(), List.of(pack));
    }

    @Test
    void otherRulesAuditTheStoredDocumentAndGiveWhatReadingGives() {
        Path work = folder.resolve("work");
        List<Dossier> first = run(work, standard().reader());
        Noting noting = Noting.of(other());
        List<Dossier> second = run(work, noting);

        assertThat(noting.audited()).hasSize(1);
        assertThat(noting.read()).as("what gave no document").containsExactly("empty.txt");
        assertThat(second).isNotEqualTo(first).isEqualTo(run(folder.resolve("fresh"), other().reader()));
    }

    @Test
    void otherConditionsOfParsingReadTheFileAgain() {
        Path work = folder.resolve("work");
        run(work, standard().reader());
        Optional<Charset> named = Optional.of(StandardCharsets.UTF_8);
        Noting noting = Noting.of(Stages.standard(named));
        run(work, noting);

        assertThat(noting.audited()).isEmpty();
        assertThat(noting.read()).hasSize(2);
    }

    @Test
    void fileThatWasTooLargeIsTriedAgainOnceLargeOnesAreAllowed() throws IOException {
        Path work = folder.resolve("work");
        Limits tight = new Limits(100, 100, 100, 10, 100, 10, 10);
        run(work, with(tight).reader());
        Noting same = Noting.of(with(tight));
        run(work, same);
        Noting allowing = Noting.of(with(Limits.large()));
        run(work, allowing);

        assertThat(same.read()).as("a limit that is not the standard one").containsExactly("a.txt");
        assertThat(allowing.read()).containsExactly("a.txt");
        Noting again = Noting.of(standard());
        run(work, again);
        assertThat(again.read()).as("what was read stays").isEmpty();
    }

    private static Stages with(Limits limits) {
        return Stages.with(new Conditions(limits, Optional.empty(), List.of()), List.of());
    }

    @Test
    void changedFileIsReadWhateverIsStored() throws IOException {
        Path work = folder.resolve("work");
        run(work, standard().reader());
        Files.writeString(files.resolve("a.txt"), "清河县文化馆2022年度部门决算公开说明\n2022年本年支出合计501.00万元。\n");
        Noting noting = Noting.of(other());
        List<Dossier> second = run(work, noting);

        assertThat(noting.audited()).isEmpty();
        assertThat(second.get(0).text()).contains("501.00万元");
    }

    @Test
    void damagedDocumentIsReplacedByReadingTheFile() throws Exception {
        Path work = folder.resolve("work");
        run(work, standard().reader());
        try (Connection store = Database.writing(work.resolve(Workspace.DATABASE));
                Statement statement = store.createStatement()) {
            statement.executeUpdate("UPDATE files SET document = x'00000003010203' WHERE length(document) > 0");
            store.commit();
        }
        Noting noting = Noting.of(other());
        List<Dossier> second = run(work, noting);

        assertThat(noting.audited()).hasSize(1);
        assertThat(noting.read()).containsExactlyInAnyOrder("a.txt", "empty.txt");
        assertThat(second).isEqualTo(run(folder.resolve("fresh"), other().reader()));
    }
}
