package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.ingest.format.Conditions;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {
    private static final String RIGHT = "档案2023";

    private static byte[] locked(byte[] file, String password, EncryptionMode mode) {
        try (POIFSFileSystem box = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream inside = encryptor.getDataStream(box)) {
                inside.write(file);
            }
            box.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] lockedDoc() {
        try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(Conformance.file("simple.doc")));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Biff8EncryptionKey.setCurrentUserPassword(RIGHT);
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static Outcome read(byte[] file, String... passwords) {
        return Reading.outcome(file, new Conditions(Limits.standard(), Optional.empty(), List.of(passwords)));
    }

    private static String zh(Outcome outcome) {
        return outcome.remarks().get(0).zh();
    }

    @ParameterizedTest
    @EnumSource(names = {"agile", "standard"})
    void aLockedDocxIsReadWithTheRightPassword(EncryptionMode mode) {
        byte[] file = locked(Conformance.file("simple.docx"), RIGHT, mode);
        Outcome outcome = read(file, "别的", RIGHT);
        assertThat(outcome.status()).isEqualTo(Status.OK);
        assertThat(Conformance.shown(((Outcome.Done) outcome).document())).isEqualTo(Conformance.expected("simple"));
        assertThat(outcome.source().mediaType()).endsWith("wordprocessingml.document");
        assertThat(outcome.source().sha256()).isEqualTo(Sha256.of(file));
    }

    @Test
    void aLockedDocxSaysWhatToDoWithoutThePassword() {
        byte[] file = locked(Conformance.file("simple.docx"), RIGHT, EncryptionMode.agile);
        assertThat(read(file).status()).isEqualTo(Status.ENCRYPTED);
        assertThat(zh(read(file))).contains("--password-file");
        assertThat(read(file, "甲", "乙").status()).isEqualTo(Status.ENCRYPTED);
        assertThat(zh(read(file, "甲", "乙"))).contains("2 个密码").doesNotContain("甲", "乙");
        assertThat(read(file).source().mediaType()).isEqualTo("application/x-tika-ooxml-protected");
    }

    @Test
    void aFileThatIsOnlyWriteProtectedOpensByItself() {
        byte[] file = locked(Conformance.file("simple.docx"), Decryptor.DEFAULT_PASSWORD, EncryptionMode.agile);
        assertThat(read(file).status()).isEqualTo(Status.OK);
    }

    @Test
    void aLockedWorkbookIsNoLongerLockedWithTheRightPassword() {
        byte[] file = locked(SmallWorkbook.of(List.of("经费", "1.20")).bytes(), RIGHT, EncryptionMode.agile);
        assertThat(read(file).status()).isEqualTo(Status.ENCRYPTED);
        assertThat(read(file, RIGHT).status()).isNotEqualTo(Status.ENCRYPTED);
        assertThat(read(file, RIGHT).source().mediaType()).endsWith("spreadsheetml.sheet");
    }

    @Test
    void aLockedFileThatSaysItIsLongerThanItCanBeIsBroken() throws IOException {
        byte[] file = locked(Conformance.file("simple.docx"), RIGHT, EncryptionMode.agile);
        try (POIFSFileSystem box = new POIFSFileSystem(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            byte[] inside;
            try (InputStream in = box.createDocumentInputStream("EncryptedPackage")) {
                inside = in.readAllBytes();
            }
            inside[4] = 1;
            box.createOrUpdateDocument(new ByteArrayInputStream(inside), "EncryptedPackage");
            box.writeFilesystem(out);
            assertThat(read(out.toByteArray(), RIGHT).status()).isEqualTo(Status.CORRUPT);
        }
    }

    @Test
    void aLockedDocIsReadWithTheRightPassword() {
        byte[] file = lockedDoc();
        assertThat(read(file).status()).isEqualTo(Status.ENCRYPTED);
        assertThat(zh(read(file))).contains("--password-file");
        assertThat(read(file, "别的").status()).isEqualTo(Status.ENCRYPTED);
        Outcome outcome = read(file, "别的", RIGHT);
        assertThat(outcome.status()).isEqualTo(Status.OK);
        assertThat(Conformance.shown(((Outcome.Done) outcome).document())).isEqualTo(Conformance.expected("simple"));
    }

    @Test
    void threadsDoNotBorrowEachOthersPasswords() throws Exception {
        byte[] file = lockedDoc();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Status> with = () -> read(file, RIGHT).status();
            Callable<Status> without = () -> read(file).status();
            List<Callable<Status>> turns = List.of(with, without, with, without, with, without);
            for (int i = 0; i < turns.size(); i++) {
                List<Future<Status>> both = threads.invokeAll(List.of(turns.get(i), turns.get((i + 1) % turns.size())));
                assertThat(List.of(both.get(0).get(), both.get(1).get()))
                        .containsExactlyInAnyOrder(Status.OK, Status.ENCRYPTED);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(Biff8EncryptionKey.getCurrentUserPassword()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 80, 95})
    void aLockedFileThatIsCutNeverReadsAsWhole(int percent) {
        byte[] file = locked(Conformance.file("simple.docx"), RIGHT, EncryptionMode.agile);
        Outcome outcome = read(Arrays.copyOf(file, file.length * percent / 100), RIGHT);
        assertThat(outcome.status()).isNotEqualTo(Status.OK);
    }
}
