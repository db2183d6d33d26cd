package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gouji.model.Dossier;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("slip.txt"), content);
    }

    /** A reader that does what it is told with every file. */
    private record Told(Runnable order) implements Reader {
        @Override
        public Reading read(Path file, String shown) {
            order.run();
            throw new IllegalStateException("the order came to an end");
        }

        @Override
        public Reading audit(byte[] document, String shown) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String fingerprint() {
            return "told";
        }
    }

    @Test
    void fileThatNeverEndsIsGivenUpAndItsThreadToldToStop() throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);
        Reader endless = new Told(() -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                stopped.countDown();
            }
        });
        Reading reading = new Guarded(endless, Duration.ofSeconds(1)).read(file("x"), "slip.txt");

        assertThat(reading.status()).isEqualTo(Status.TIMEOUT);
        assertThat(reading.source().bytes()).isEqualTo(1);
        assertThat(stopped.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void endlessRecursionFailsOnlyItsFile() throws IOException {
        Reader bottomless = new Told(new Runnable() {
            @Override
            public void run() {
                run();
            }
        });
        Reading reading = new Guarded(bottomless, LONG).read(file("x"), "slip.txt");

        assertThat(reading.status()).isEqualTo(Status.CRASHED);
        assertThat(reading.why().zh()).contains("嵌套过深");
        assertThat(reading.crash()).get(STRING).startsWith("java.lang.StackOverflowError");
    }

    @Test
    void whatCanBeReadComesThroughAsItIs() throws IOException {
        Path file = file("柳湾林场 2023\n支出 158\n");
        Dossier plain = SlipReader.fresh().read(file, "slip.txt").dossier();

        assertThat(new Guarded(SlipReader.fresh(), LONG).read(file, "slip.txt").dossier())
                .isEqualTo(plain);
    }
}
