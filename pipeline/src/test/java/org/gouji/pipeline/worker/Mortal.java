package org.gouji.pipeline.worker;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** A program that has a worker with a temporary file and is then gone from one moment to the next. */
public final class Mortal {
    private static final Duration LONG = Duration.ofMinutes(4);

    private Mortal() {}

    public static void main(String[] arguments) {
        Launch launch = new Launch(Tricks.class.getName(), List.of("-Xmx64m"));
        Pool pool = Pool.of(launch, new byte[0], new Bounds(1, 100, 1 << 20, new Clocks(LONG, LONG, LONG)));
        System.out.println(said(pool.ask(Tricks.text("PID"))));
        System.out.println(said(pool.ask(Tricks.text("TEMP"))));
        if (arguments[0].equals("busy")) {
            new Thread(() -> pool.ask(Tricks.text("LOOP"))).start();
        }
        System.out.flush();
        Runtime.getRuntime().halt(137);
    }

    private static String said(Answer answer) {
        return new String(((Answer.Done) answer).result(), StandardCharsets.UTF_8);
    }
}
