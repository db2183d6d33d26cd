package org.gouji.pipeline.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PoolTest {
    private static final Duration LONG = Duration.ofMinutes(4);
    private static final Clocks PATIENT = new Clocks(LONG, LONG, LONG);
    private static final Launch TRICKS = new Launch(Tricks.class.getName(), List.of("-Xmx64m", "-Xshare:auto"));

    @TempDir
    Path folder;

    private static Bounds bounds(int workers, Clocks clocks) {
        return new Bounds(workers, 100, 1 << 20, clocks);
    }

    private static Pool pool(int workers, Clocks clocks) {
        return Pool.of(TRICKS, Tricks.text("set up"), bounds(workers, clocks));
    }

    private static Answer ask(Pool pool, String job) {
        return pool.ask(Tricks.text(job));
    }

    private static String said(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return new String(((Answer.Done) answer).result(), StandardCharsets.UTF_8);
    }

    private static boolean alive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    @Test
    void oneProcessDoesJobAfterJob() {
        try (Pool pool = pool(4, PATIENT)) {
            assertThat(pool.started()).isZero();
            assertThat(said(ask(pool, "SETUP"))).isEqualTo("set up");
            String first = said(ask(pool, "PID"));
            assertThat(said(ask(pool, "PID"))).isEqualTo(first);
            assertThat(pool.started()).isEqualTo(1);
        }
    }

    @Test
    void processIsReplacedAfterItsShareOfJobs() {
        try (Pool pool = Pool.of(TRICKS, Tricks.text(""), new Bounds(1, 2, 1 << 20, PATIENT))) {
            List<String> pids = List.of(said(ask(pool, "PID")), said(ask(pool, "PID")), said(ask(pool, "PID")));

            assertThat(pids.get(1)).isEqualTo(pids.get(0));
            assertThat(pids.get(2)).isNotEqualTo(pids.get(0));
            assertThat(alive(Long.parseLong(pids.get(0)))).isFalse();
        }
    }

    @Test
    void jobThatNeverEndsIsKilledAtTheClockAndTheSlotIsFreeAgain() {
        Clocks clocks = new Clocks(LONG, Duration.ofMillis(300), LONG);
        try (Pool pool = pool(1, clocks)) {
            pool.warm();
            long pid = pool.pids().get(0);
            assertThat(ask(pool, "LOOP")).isInstanceOf(Answer.TimedOut.class);
            assertThat(alive(pid)).isFalse();
            assertThat(pool.pids()).isEmpty();
        }
        try (Pool pool = pool(1, PATIENT)) {
            assertThat(said(ask(pool, "hello"))).isEqualTo("hello");
        }
    }

    @Test
    void jobOfAPoolThatIsClosedIsNotTriedAgain() throws Exception {
        Pool pool = pool(1, PATIENT);
        pool.warm();
        CompletableFuture<Answer> endless = CompletableFuture.supplyAsync(() -> ask(pool, "LOOP"));
        pool.close();

        assertThat(endless.get()).isInstanceOf(Answer.Died.class);
        assertThat(ask(pool, "hello")).isInstanceOf(Answer.Died.class);
        assertThat(pool.started()).isEqualTo(1);
    }

    @Test
    void processThatFallsSilentIsKilledLongBeforeTheClock() {
        onUnix();
        try (Pool pool = pool(1, new Clocks(LONG, LONG, Duration.ofSeconds(2)))) {
            pool.warm();
            long pid = pool.pids().get(0);
            assertThat(ask(pool, "SIGNAL STOP")).isInstanceOf(Answer.TimedOut.class);
            assertThat(alive(pid)).isFalse();
        }
    }

    @Test
    void lackOfMemoryIsToldFromACrash() {
        try (Pool pool = pool(1, PATIENT)) {
            assertThat(ask(pool, "HEAP")).isInstanceOf(Answer.OutOfMemory.class);
            assertThat(said(ask(pool, "hello"))).isEqualTo("hello");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXIT 0", "EXIT 7", "SIGNAL SEGV", "SIGNAL KILL", "THROW", "RAW", "LONG 2000000"})
    void jobThatKillsItsProcessIsTriedOnceMoreAndHarmsNoOther(String job) {
        if (job.startsWith("SIGNAL")) {
            onUnix();
        }
        try (Pool pool = pool(2, PATIENT)) {
            assertThat(said(ask(pool, "before"))).isEqualTo("before");
            assertThat(ask(pool, job)).isInstanceOf(Answer.Died.class);
            assertThat(pool.started()).as("the first, and one for it alone").isEqualTo(2);
            assertThat(said(ask(pool, "after"))).isEqualTo("after");
        }
    }

    @Test
    void jobThatDiesOnceIsDoneAtTheSecondTry() {
        try (Pool pool = pool(1, PATIENT)) {
            assertThat(said(ask(pool, "ONCE " + folder.resolve("mark")))).isEqualTo("second try");
        }
    }

    @Test
    void secondTryIsAlone() throws Exception {
        try (Pool pool = pool(3, PATIENT)) {
            List<CompletableFuture<Answer>> others = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String job = i % 4 == 1 ? "EXIT 5" : "job " + i;
                others.add(CompletableFuture.supplyAsync(() -> ask(pool, job)));
            }
            for (int i = 0; i < others.size(); i++) {
                Answer answer = others.get(i).get();
                if (i % 4 == 1) {
                    assertThat(answer).isInstanceOf(Answer.Died.class);
                } else {
                    assertThat(said(answer)).isEqualTo("job " + i);
                }
            }
        }
    }

    @Test
    void lastWordsOfAProcessAreKept() {
        try (Pool pool = pool(1, PATIENT)) {
            assertThat(ask(pool, "THROW")).isInstanceOfSatisfying(Answer.Died.class, died -> {
                assertThat(died.exit()).isEqualTo(Serving.FAILED);
                assertThat(died.lastWords()).contains("a job that throws");
            });
        }
    }

    @Test
    void gigabyteOnStandardOutputConfusesNobody() {
        try (Pool pool = pool(1, PATIENT)) {
            assertThat(said(ask(pool, "PRINT"))).isEqualTo("printed");
            assertThat(said(ask(pool, "ERR"))).isEqualTo("complained");
            assertThat(pool.started()).isEqualTo(1);
        }
    }

    @Test
    void workerReachesNoNetwork() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Pool pool = pool(1, PATIENT)) {
            assertThat(said(ask(pool, "CONNECT " + server.getLocalPort()))).isEqualTo("refused");
        }
    }

    @Test
    void temporaryFilesAreGoneWithTheProcess() {
        Path left;
        try (Pool pool = pool(1, PATIENT)) {
            left = Path.of(said(ask(pool, "TEMP")));
            assertThat(left).exists();
        }
        assertThat(left.getParent()).doesNotExist();
    }

    @Test
    void closedPoolLeavesNoProcess() {
        List<Long> pids;
        try (Pool pool = pool(1, PATIENT)) {
            ask(pool, "hello");
            pids = pool.pids();
            assertThat(pids).hasSize(1).allMatch(PoolTest::alive);
        }
        assertThat(pids).noneMatch(PoolTest::alive);
    }

    @Test
    void workerThatCannotBeSetUpIsNoFaultOfAJob() {
        try (Pool pool = Pool.of(TRICKS, Tricks.text("BROKEN"), bounds(1, PATIENT))) {
            assertThatThrownBy(() -> ask(pool, "hello"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("no worker can be set up like this");
        }
    }

    @Test
    void workerIsDeafToCtrlC() {
        onUnix();
        try (Pool pool = pool(1, PATIENT)) {
            String pid = said(ask(pool, "PID"));
            kill("INT", pid);
            assertThat(said(ask(pool, "PID"))).isEqualTo(pid);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"idle", "busy"})
    void workerAndItsFilesGoWithItsParent(String state) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), Mortal.class.getName(), state);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process parent = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> said;
        try (BufferedReader lines = parent.inputReader(StandardCharsets.UTF_8)) {
            said = lines.lines().toList();
        }
        assertThat(parent.waitFor()).isEqualTo(137);
        Optional<ProcessHandle> worker = ProcessHandle.of(Long.parseLong(said.get(0)));
        if (worker.isPresent()) {
            worker.get().onExit().get();
        }
        assertThat(Path.of(said.get(1)).getParent()).doesNotExist();
    }

    private static void kill(String signal, String pid) {
        try {
            assertThat(new ProcessBuilder("kill", "-" + signal, pid).start().waitFor())
                    .isZero();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void onUnix() {
        assumeThat(Files.isExecutable(Path.of("/bin/sh")))
                .as("signals, as Unix has them")
                .isTrue();
    }
}
