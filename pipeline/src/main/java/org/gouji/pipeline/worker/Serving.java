package org.gouji.pipeline.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * The life of a worker: it is set up, does job after job, and ends with the process that it works for. Frames go over its standard streams;
 * whatever else prints there or reads from there is cut off first.
 */
public final class Serving {
    /** Deeply nested documents need more than the default. */
    private static final long STACK_BYTES = 16L << 20;

    /** What a worker is sent by the process that started it, and by no one else, needs no bound. */
    private static final int MOST = Integer.MAX_VALUE - 16;

    /** The exit code of a Java machine that ran out of memory, see {@code -XX:+ExitOnOutOfMemoryError}. */
    static final int OUT_OF_MEMORY = 3;

    /** The exit code of a job that threw, or of a worker that could not be set up. */
    static final int FAILED = 70;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final Path scratch;

    private Serving(DataInputStream in, DataOutputStream out, Path scratch) {
        this.in = in;
        this.out = out;
        this.scratch = scratch;
    }

    /**
     * Serves until the end of the process that started this one. Does not return.
     *
     * @param arguments the arguments of {@code main}
     * @param program makes, of what the pool was set up with, the function that does jobs
     */
    public static void serve(String[] arguments, Function<byte[], Function<byte[], byte[]>> program) {
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Serving serving = new Serving(in, out, Path.of(arguments[0]));
        serving.live(Long.parseLong(arguments[1]), program);
    }

    private void live(long beatMillis, Function<byte[], Function<byte[], byte[]>> program) {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(this::end));
        try {
            Files.createDirectory(scratch);
            byte[] setup = next();
            daemon("gouji-beat", () -> beat(beatMillis)).start();
            Function<byte[], byte[]> jobs = program.apply(setup);
            send(Frame.of(Frame.Kind.READY));
            Hand hand = new Hand(jobs);
            daemon("gouji-file", hand).start();
            while (true) {
                hand.take(next());
            }
        } catch (IOException e) {
            end();
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    private byte[] next() throws IOException {
        return Frame.read(in, MOST).payload();
    }

    private void send(Frame frame) {
        try {
            synchronized (out) {
                frame.write(out);
            }
        } catch (IOException e) {
            end();
        }
    }

    private void beat(long millis) {
        while (true) {
            send(Frame.of(Frame.Kind.BEAT));
            LockSupport.parkNanos(millis * 1_000_000);
        }
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(null, work, name, STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    /** Does the jobs, one at a time, while the main thread goes on listening: the end of the input must be heard at once. */
    private final class Hand implements Runnable {
        private final Function<byte[], byte[]> jobs;
        private final SynchronousQueue<byte[]> next = new SynchronousQueue<>();

        Hand(Function<byte[], byte[]> jobs) {
            this.jobs = jobs;
        }

        void take(byte[] job) {
            try {
                next.put(job);
            } catch (InterruptedException e) {
                end();
            }
        }

        @Override
        public void run() {
            try {
                while (true) {
                    send(new Frame(Frame.Kind.DONE, jobs.apply(next.take())));
                }
            } catch (InterruptedException e) {
                end();
            } catch (Throwable e) {
                fail(e);
            }
        }
    }

    private void fail(Throwable cause) {
        cause.printStackTrace();
        Scratch.delete(scratch);
        Runtime.getRuntime().halt(cause instanceof OutOfMemoryError ? OUT_OF_MEMORY : FAILED);
    }

    private void end() {
        Scratch.delete(scratch);
        Runtime.getRuntime().halt(0);
    }
}
