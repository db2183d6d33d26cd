package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.model.Dossier;
import org.gouji.model.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files in an archive are read like those of a folder named as the archive. */
class ArchivesTest {
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path folder;

    private Path mail;
    private Path zip;
    private final Map<String, byte[]> members = new LinkedHashMap<>();
    private final Queue<String> read = new ConcurrentLinkedQueue<>();
    private final Queue<Path> places = new ConcurrentLinkedQueue<>();

    /** Notes what is read, and from where. */
    private final class Noting implements Reader {
        private final Reader inner = Stages.standard(Optional.empty()).reader();

        @Override
        public Reading read(Path file, String shown) {
            read.add(inside(shown));
            places.add(file);
            return inner.read(file, shown);
        }

        @Override
        public Reading audit(byte[] document, String shown) {
            return inner.audit(document, shown);
        }

        @Override
        public String fingerprint() {
            return inner.fingerprint();
        }
    }

    @BeforeEach
    void mailWithAnArchive() throws IOException {
        mail = Files.createDirectories(folder.resolve("mail"));
        zip = mail.resolve("2022.zip");
        members.put("城关镇/自评.txt", utf8("清河县文化馆\n办公费 12 万元。\n"));
        members.put("内.zip", zipped(Map.of("丁.txt", utf8("清河县档案馆\n办公费 13 万元。\n"))));
        members.put("../../x.txt", utf8("石桥乡卫生院\n办公费 14 万元。\n"));
        members.put("locked.txt", utf8("?"));
        members.put("坏.docx", new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9});
        members.put("__MACOSX/自评.txt", utf8("x"));
        members.put("z.txt", utf8("青山镇财政所\n办公费 15 万元。\n"));
        write(1_000);
        Files.writeString(mail.resolve("same.txt"), "石桥乡卫生院\n办公费 14 万元。\n");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void write(long time) throws IOException {
        Files.write(zip, zipped(members));
        Files.setLastModifiedTime(zip, FileTime.fromMillis(time));
    }

    /** Stored, so that the bits of a locked member can be set without a password. */
    private static byte[] zipped(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, GBK)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                ZipEntry entry = new ZipEntry(member.getKey());
                CRC32 crc = new CRC32();
                crc.update(member.getValue());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(member.getValue().length);
                entry.setCrc(crc.getValue());
                out.putNextEntry(entry);
                out.write(member.getValue());
            }
        }
        return locked(bytes.toByteArray());
    }

    private static byte[] locked(byte[] zip) {
        String all = new String(zip, StandardCharsets.ISO_8859_1);
        int local = all.indexOf("locked.txt");
        if (local >= 0) {
            zip[local - 24] |= 1;
            zip[all.lastIndexOf("locked.txt") - 38] |= 1;
        }
        return zip;
    }

    private Ledger run(String work, int jobs, Request.Wish... wishes) {
        read.clear();
        places.clear();
        try (Workspace workspace = Workspace.open(folder.resolve(work))) {
            Request request = new Request(List.of(mail), Set.of(), jobs, Set.of(wishes), List.of());
            return workspace.run(request, new Noting(), new Listener() {});
        }
    }

    private String inside(String shown) {
        return shown.substring(mail.toString().length() + 1);
    }

    private Map<String, Status> rows(List<Entry> entries) {
        return entries.stream()
                .collect(Collectors.toMap(
                        entry -> inside(entry.shown()), Entry::status, (a, b) -> a, LinkedHashMap::new));
    }

    @Test
    void everyMemberHasARowLikeAFileInAFolder() {
        Ledger ledger = run("work", 2);

        Map<String, Status> expected = new LinkedHashMap<>();
        expected.put("2022.zip", Status.OK);
        expected.put("2022.zip/__MACOSX/自评.txt", Status.SKIPPED);
        expected.put("2022.zip/locked.txt", Status.ENCRYPTED);
        expected.put("2022.zip/x.txt", Status.OK);
        expected.put("2022.zip/z.txt", Status.OK);
        expected.put("2022.zip/内.zip/丁.txt", Status.OK);
        expected.put("2022.zip/坏.docx", Status.CORRUPT);
        expected.put("2022.zip/城关镇/自评.txt", Status.OK);
        expected.put("same.txt", Status.DUPLICATE);
        assertThat(List.copyOf(rows(ledger.entries()).entrySet())).isEqualTo(List.copyOf(expected.entrySet()));
        assertThat(ledger.entries().get(0).why().zh()).contains("7 个文件");
        assertThat(ledger.entries().get(0).archive()).isTrue();
        assertThat(ledger.entries()).extracting(Entry::key).allMatch(key -> key.startsWith(Found.key(place(mail))));
    }

    private static Path place(Path path) {
        return Finder.place(path);
    }

    @Test
    void nothingUnpackedStaysAndNothingLeadsOutside() throws IOException {
        run("work", 2);

        assertThat(places).hasSize(5).allMatch(Files::notExists).noneMatch(file -> file.startsWith(folder));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(mail, folder.resolve("work"));
        }
    }

    @Test
    void dossiersTellTheShownPathAndAreTheSameForAnyNumberOfJobs() {
        assertThat(dossiers("one", 1))
                .isEqualTo(dossiers("four", 4))
                .allSatisfy(dossier -> assertThat(dossier.source().path()).startsWith(mail.resolve("2022.zip") + "/"));
    }

    private List<Dossier> dossiers(String work, int jobs) {
        Ledger ledger = run(work, jobs);
        List<Dossier> all = new ArrayList<>();
        try (Workspace workspace = Workspace.reading(folder.resolve(work))) {
            workspace.dossiers(ledger).forEach(all::add);
        }
        return all;
    }

    @Test
    void unchangedArchiveIsNotEvenUnpacked() throws IOException {
        Ledger first = run("work", 2);
        // Content of the same size and time that nobody could unpack.
        Files.write(zip, new byte[(int) Files.size(zip)]);
        Files.setLastModifiedTime(zip, FileTime.fromMillis(1_000));
        Ledger second = run("work", 2);

        assertThat(read).isEmpty();
        assertThat(rows(second.entries())).isEqualTo(rows(first.entries()));
        assertThat(second.missing()).isEmpty();
    }

    @Test
    void changedArchiveReplacesRowsAndTellsWhatIsGone() throws IOException {
        run("work", 2);
        members.remove("z.txt");
        members.put("城关镇/自评.txt", utf8("清河县文化馆\n办公费 120 万元。\n"));
        write(2_000);
        Ledger second = run("work", 2);

        assertThat(read).containsExactly("2022.zip/城关镇/自评.txt");
        assertThat(second.missing()).extracting(this::inside).containsExactly("2022.zip/z.txt");
        Ledger third = run("work", 2, Request.Wish.PRUNE);
        assertThat(read).isEmpty();
        assertThat(third.missing()).as("still gone").hasSize(1);
        assertThat(run("work", 2).missing()).isEmpty();
    }

    @Test
    void duplicateWhoseFirstIsGoneIsReadFromTheUnchangedArchive() throws IOException {
        Files.writeString(mail.resolve("0.txt"), "青山镇财政所\n办公费 15 万元。\n");
        assertThat(rows(run("work", 2).entries())).containsEntry("2022.zip/z.txt", Status.DUPLICATE);
        Files.delete(mail.resolve("0.txt"));

        assertThat(rows(run("work", 2).entries())).containsEntry("2022.zip/z.txt", Status.OK);
    }

    @Test
    void archiveThatCannotBeReadKeepsWhatWasKnown() throws IOException {
        run("work", 2);
        Files.write(zip, new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 0});
        Ledger second = run("work", 2);

        assertThat(rows(second.entries())).containsEntry("2022.zip", Status.UNSUPPORTED);
        assertThat(second.missing()).isEmpty();
        Files.delete(zip);
        assertThat(run("work", 2).missing()).hasSize(8);
    }

    @Test
    void extractionWalksTheSameWay() {
        List<Dossier> dossiers = new ArrayList<>();
        List<Entry> entries = Extraction.with(new Noting(), new Listener() {})
                .run(new Request(List.of(mail), Set.of(), 2), dossiers::add);

        assertThat(rows(entries))
                .containsEntry("2022.zip/内.zip/丁.txt", Status.OK)
                .hasSize(9);
        assertThat(dossiers)
                .extracting(dossier -> inside(dossier.source().path()))
                .containsExactly(
                        "2022.zip/locked.txt",
                        "2022.zip/x.txt",
                        "2022.zip/z.txt",
                        "2022.zip/内.zip/丁.txt",
                        "2022.zip/坏.docx",
                        "2022.zip/城关镇/自评.txt",
                        "same.txt");
    }
}
