package org.gouji.pipeline.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One process and its end of the pipes. For one thread at a time. */
final class Worker {
    private static final int BUFFER = 1 << 16;

    /** What surely fits into a pipe that is empty. */
    private static final int PIPE = 1 << 12;

    /** How long a process may take to end that has closed its pipes. */
    private static final long LAST_SECONDS = 1;

    /** How long a killed process may take to be gone. */
    private static final long KILL_SECONDS = 10;

    private final Process process;
    private final Path scratch;
    private final DataOutputStream to;
    private final Clocks clocks;
    private final LastWords lastWords;
    private final BlockingQueue<Optional<Frame>> heard = new LinkedBlockingQueue<>();
    private volatile long lastSign = System.nanoTime();
    private boolean ready;
    private int jobs;

    private Worker(Process process, Path scratch, Clocks clocks) {
        this.process = process;
        this.scratch = scratch;
        this.clocks = clocks;
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
        this.lastWords = new LastWords(process.getErrorStream());
    }

    /** Starts a process and tells it how to work, without waiting until it is set up. */
    static Worker start(Launch launch, byte[] setup, Bounds bounds) throws IOException {
        Path scratch = Scratch.name();
        Process process = launch.start(scratch, bounds.clocks().beatMillis());
        Worker worker = new Worker(process, scratch, bounds.clocks());
        daemon("gouji-heard", () -> worker.listen(bounds.payload()));
        daemon("gouji-last-words", worker.lastWords);
        try {
            new Frame(Frame.Kind.SETUP, setup).write(worker.to);
        } catch (IOException e) {
            // It is gone already: the first job will tell why.
        }
        return worker;
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Hears what the worker says until it is gone or says something else than frames. */
    private void listen(int most) {
        try (DataInputStream from = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER))) {
            while (true) {
                Frame frame = Frame.read(from, most);
                lastSign = System.nanoTime();
                if (frame.kind() != Frame.Kind.BEAT) {
                    heard.add(Optional.of(frame));
                }
            }
        } catch (IOException e) {
            heard.add(Optional.empty());
        }
    }

    /** How many jobs it was given. */
    int jobs() {
        return jobs;
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Does a job. Whatever the answer is but {@link Answer.Done}, the process is gone afterwards. */
    Answer ask(byte[] job) throws InterruptedException {
        jobs++;
        if (!ready) {
            // A Java machine gives no sign of life before it runs.
            Answer start = answer(clocks.start(), clocks.start());
            if (!(start instanceof Answer.Done)) {
                throw new IllegalStateException("a worker process cannot be set up: " + start + "\n" + lastWords);
            }
            ready = true;
        }
        if (job.length < PIPE) {
            give(job);
        } else {
            // A worker that has stopped does not read either: nobody must wait for it for ever.
            daemon("gouji-job", () -> give(job));
        }
        return answer(clocks.total(), clocks.silence());
    }

    private void give(byte[] job) {
        try {
            new Frame(Frame.Kind.JOB, job).write(to);
        } catch (IOException e) {
            // It is gone, and the other pipe says so.
        }
    }

    private Answer answer(Duration longest, Duration silence) throws InterruptedException {
        long start = System.nanoTime();
        lastSign = start;
        while (true) {
            long now = System.nanoTime();
            long left = Math.min(start + longest.toNanos() - now, lastSign + silence.toNanos() - now);
            if (left <= 0) {
                kill();
                return new Answer.TimedOut();
            }
            Optional<Frame> next = heard.poll(left, TimeUnit.NANOSECONDS);
            if (next != null) {
                return next.isPresent() ? new Answer.Done(next.get().payload()) : dead();
            }
        }
    }

    /** What the end of the process says; one that sends no frames any more but lives on is killed. */
    private Answer dead() throws InterruptedException {
        process.waitFor(LAST_SECONDS, TimeUnit.SECONDS);
        kill();
        int exit = process.exitValue();
        return exit == Serving.OUT_OF_MEMORY ? new Answer.OutOfMemory() : new Answer.Died(exit, lastWords.toString());
    }

    /** Ends the process, waits until it is gone, and takes its folder away. */
    void kill() {
        process.destroyForcibly();
        try {
            process.onExit().orTimeout(KILL_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the worker " + process.pid() + " cannot be killed", e);
        }
        Scratch.delete(scratch);
    }
}
