package org.gouji.pipeline.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A worker that does with each job what the job says, harm included. */
public final class Tricks {
    private static final int MEGABYTE = 1 << 20;

    private Tricks() {}

    public static void main(String[] arguments) {
        Serving.serve(arguments, setup -> {
            String told = new String(setup, StandardCharsets.UTF_8);
            if (told.equals("BROKEN")) {
                throw new IllegalStateException("no worker can be set up like this");
            }
            return job -> text(done(new String(job, StandardCharsets.UTF_8).split(" ", -1), told));
        });
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String done(String[] words, String setup) {
        try {
            return switch (words[0]) {
                case "SETUP" -> setup;
                case "PID" -> Long.toString(ProcessHandle.current().pid());
                case "EXIT" -> exit(Integer.parseInt(words[1]));
                case "ONCE" -> once(Path.of(words[1]));
                case "SIGNAL" -> signal(words[1]);
                case "PRINT" -> print();
                case "RAW" -> raw();
                case "ERR" -> err();
                case "LOOP" -> loop();
                case "HEAP" -> heap();
                case "THROW" -> throw new IllegalStateException("a job that throws");
                case "LONG" -> "x".repeat(Integer.parseInt(words[1]));
                case "TEMP" -> Files.createTempFile("left", ".tmp").toString();
                case "CONNECT" -> connect(Integer.parseInt(words[1]));
                default -> String.join(" ", words);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String exit(int code) {
        System.exit(code);
        return "still here";
    }

    /** Dies at the first try only. */
    private static String once(Path mark) throws IOException {
        if (Files.exists(mark)) {
            return "second try";
        }
        Files.createFile(mark);
        Runtime.getRuntime().halt(9);
        return "still here";
    }

    private static String signal(String name) throws IOException {
        new ProcessBuilder(
                        "kill",
                        "-" + name,
                        Long.toString(ProcessHandle.current().pid()))
                .start();
        return loop();
    }

    /** A gigabyte, as libraries print it. */
    private static String print() {
        String line = "x".repeat(MEGABYTE - 1);
        for (int i = 0; i < 1024; i++) {
            System.out.println(line);
        }
        return "printed";
    }

    /** A gigabyte, past all that the worker does against it. */
    private static String raw() throws IOException {
        byte[] line = new byte[MEGABYTE];
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            for (int i = 0; i < 1024; i++) {
                out.write(line);
            }
        }
        return "written";
    }

    private static String err() {
        String line = "x".repeat(MEGABYTE - 1);
        for (int i = 0; i < 64; i++) {
            System.err.println(line);
        }
        return "complained";
    }

    /** Never ends, and does not listen when it is told to stop. */
    @SuppressWarnings("InfiniteLoopStatement")
    private static String loop() {
        long turns = 0;
        while (true) {
            turns++;
            if (turns % 1000 == 0 && Thread.interrupted()) {
                turns = 0;
            }
        }
    }

    private static String heap() {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            all.add(new byte[MEGABYTE]);
        }
    }

    private static String connect(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return "connected to " + socket.getPort();
        } catch (IOException e) {
            return "refused";
        }
    }
}
