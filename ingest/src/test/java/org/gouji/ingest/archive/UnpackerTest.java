package org.gouji.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.gouji.model.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackerTest {
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path place;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(place.resolve("unpacked"));
    }

    @Test
    void namesInGbkAreRead() throws IOException {
        Path zip = file(zip(GBK, "2022年/部门自评.txt", "一"));
        Contents contents = unpack(zip);
        assertThat(contents.trouble()).isEmpty();
        assertThat(contents.members()).extracting(Member::name).containsExactly("2022年/部门自评.txt");
        assertThat(Files.readString(contents.members().get(0).file().orElseThrow()))
                .isEqualTo("一");
    }

    @Test
    void unpackingEndsAtTheClockAndKeepsWhatItHas() throws IOException {
        Path zip = file(zip(StandardCharsets.UTF_8, "一.txt", "1", "二.txt", "2", "三.txt", "3"));
        AtomicLong now = new AtomicLong();
        // The clock is looked at before and in each of the small files, and strikes in the second one.
        Contents contents = Unpacker.unpack(
                zip,
                folder,
                ArchiveLimits.standard(),
                () -> now.addAndGet(Duration.ofSeconds(70).toNanos()));
        assertThat(contents.members()).extracting(Member::name).containsExactly("一.txt", "二.txt");
        assertThat(contents.trouble()).map(Member.Refused::status).contains(Status.TIMEOUT);
    }

    @Test
    void namesThatLeadOutsideAreOnlyNames() throws IOException {
        Path zip = file(zip(
                StandardCharsets.UTF_8,
                "../../漏.txt",
                "1",
                "/etc/表.txt",
                "2",
                "C:\\卷\\册.txt",
                "3",
                "./一/./二.txt",
                "4"));
        Contents contents = unpack(zip);
        assertThat(contents.members())
                .extracting(Member::name)
                .containsExactly("漏.txt", "etc/表.txt", "卷/册.txt", "一/二.txt");
        assertThat(contents.members())
                .allSatisfy(member ->
                        assertThat(member.file().orElseThrow().getParent()).isEqualTo(folder));
        try (Stream<Path> all = Files.list(place)) {
            assertThat(all).containsExactlyInAnyOrder(folder, zip);
        }
    }

    @Test
    void archivesInsideAreFoldersUpToThreeDeep() throws IOException {
        byte[] inner = zip(StandardCharsets.UTF_8, "底.txt", "底");
        for (int depth = 11; depth > 0; depth--) {
            inner = zip(StandardCharsets.UTF_8, depth + "层.zip", inner);
        }
        Contents contents = unpack(file(inner));
        assertThat(contents.members()).hasSize(1);
        Member deep = contents.members().get(0);
        assertThat(deep.name()).isEqualTo("1层.zip/2层.zip/3层.zip");
        assertThat(deep.refusal().orElseThrow().status()).isEqualTo(Status.TOO_LARGE);
        assertThat(deep.refusal().orElseThrow().why().zh()).endsWith("请解压后再读");
        assertThat(folder).isEmptyDirectory();
        Contents two = unpack(file(zip(StandardCharsets.UTF_8, "内.zip", zip(StandardCharsets.UTF_8, "甲.txt", "甲"))));
        assertThat(two.members()).extracting(Member::name).containsExactly("内.zip/甲.txt");
    }

    @Test
    void ceilingsStopUnpacking() throws IOException {
        byte[] zeros = new byte[3_000_000];
        Path zip = file(zip(StandardCharsets.UTF_8, "甲.txt", "甲", "零.bin", zeros, "乙.txt", "乙"));
        Contents large =
                Unpacker.unpack(zip, folder, new ArchiveLimits(3, 100, 1_000_000, 10_000_000, Duration.ofHours(1)));
        assertThat(large.trouble()).isEmpty();
        assertThat(large.members().get(1).refusal().orElseThrow().status()).isEqualTo(Status.TOO_LARGE);
        assertThat(large.members().get(2).file()).isPresent();
        Contents total =
                Unpacker.unpack(zip, folder, new ArchiveLimits(3, 100, 9_000_000, 2_000_000, Duration.ofHours(1)));
        assertThat(total.trouble().orElseThrow().status()).isEqualTo(Status.TOO_LARGE);
        assertThat(total.members()).hasSize(1);
        Contents many =
                Unpacker.unpack(zip, folder, new ArchiveLimits(3, 2, 9_000_000, 20_000_000, Duration.ofHours(1)));
        assertThat(many.trouble().orElseThrow().why().zh()).contains("2 个");
    }

    @Test
    void memberWithAnotherChecksumIsCorruptAndTheOthersAreRead() throws IOException {
        byte[] bytes = stored("甲.txt", "预算12.50万元", "乙.txt", "决算12.50万元");
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("12.50");
        bytes[at] = '7';
        Contents contents = unpack(file(bytes));
        assertThat(contents.members().get(0).refusal().orElseThrow().status()).isEqualTo(Status.CORRUPT);
        assertThat(contents.members().get(1).file()).isPresent();
    }

    @Test
    void cutArchivesSayThatTheyAreNotWhole() throws IOException {
        byte[] whole = tarGz("甲.txt", "甲".repeat(9000), "乙.txt", "乙".repeat(9000));
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        Contents contents = unpack(file(cut));
        boolean told = contents.trouble().isPresent()
                || contents.members().stream()
                        .anyMatch(member -> member.refusal().isPresent());
        assertThat(told).isTrue();
    }

    @Test
    void sevenZipAndTarAreRead() throws IOException {
        Path seven = place.resolve("甲.7z");
        try (SevenZOutputFile out = new SevenZOutputFile(seven.toFile())) {
            SevenZArchiveEntry entry = new SevenZArchiveEntry();
            entry.setName("自评/报告.txt");
            out.putArchiveEntry(entry);
            out.write("七".getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
        }
        assertThat(Unpacker.mediaType(seven)).contains("application/x-7z-compressed");
        assertThat(text(unpack(seven).members().get(0))).isEqualTo("七");
        Contents tar = unpack(file(tarGz("自评/报告.txt", "带")));
        assertThat(tar.members()).extracting(Member::name).containsExactly("自评/报告.txt");
        assertThat(text(tar.members().get(0))).isEqualTo("带");
    }

    @Test
    void documentsInZipContainersAreNoArchives() throws IOException {
        assertThat(Unpacker.mediaType(file(zip(StandardCharsets.UTF_8, "[Content_Types].xml", "<Types/>"))))
                .isEmpty();
        assertThat(Unpacker.mediaType(file(zip(StandardCharsets.UTF_8, "OFD.xml", "<OFD/>"))))
                .isEmpty();
        assertThat(Unpacker.mediaType(file("12.50万元".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(Unpacker.mediaType(file(zip(StandardCharsets.UTF_8, "报告.docx", "x"))))
                .contains("application/zip");
    }

    @Test
    void rarIsRefusedWithWhatToDo() throws IOException {
        byte[] rar = {'R', 'a', 'r', '!', 0x1A, 7, 1, 0};
        assertThat(unpack(file(rar)).trouble().orElseThrow().why().zh()).contains("解压后再读");
    }

    private Contents unpack(Path archive) throws IOException {
        try (Stream<Path> old = Files.list(folder)) {
            for (Path path : old.toList()) {
                Files.delete(path);
            }
        }
        return Unpacker.unpack(archive, folder, ArchiveLimits.standard());
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(place.resolve("archive"), bytes);
    }

    private static String text(Member member) throws IOException {
        return Files.readString(member.file().orElseThrow());
    }

    private static byte[] zip(Charset names, Object... pairs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, names)) {
            for (int i = 0; i < pairs.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) pairs[i]));
                out.write(content(pairs[i + 1]));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] stored(Object... pairs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < pairs.length; i += 2) {
                byte[] content = content(pairs[i + 1]);
                ZipEntry entry = new ZipEntry((String) pairs[i]);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                CRC32 crc = new CRC32();
                crc.update(content);
                entry.setCrc(crc.getValue());
                out.putNextEntry(entry);
                out.write(content);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tarGz(String... pairs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes);
                TarArchiveOutputStream out = new TarArchiveOutputStream(gzip, "UTF-8")) {
            for (int i = 0; i < pairs.length; i += 2) {
                byte[] content = content(pairs[i + 1]);
                TarArchiveEntry entry = new TarArchiveEntry(pairs[i]);
                entry.setSize(content.length);
                out.putArchiveEntry(entry);
                out.write(content);
                out.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] content(Object value) {
        return value instanceof byte[] bytes ? bytes : ((String) value).getBytes(StandardCharsets.UTF_8);
    }
}
