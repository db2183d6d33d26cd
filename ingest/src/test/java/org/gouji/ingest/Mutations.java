package org.gouji.ingest;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gouji.ingest.DamageTally.Fate;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Status;

/**
 * Damages sound files of a format in seeded ways, reads them, and counts what became of them. The same numbers for the same count and seed,
 * whatever the machine. The command {@code bench/mutations} prints them for every format.
 */
final class Mutations {
    private static final int CLOCK_SECONDS = 30;

    private final String format;
    private final List<byte[]> sound;
    private final List<String> texts = new ArrayList<>();
    private ExecutorService readers = reader();

    private Mutations(String format) {
        this.format = format;
        this.sound = Specimens.of(format);
        for (byte[] file : sound) {
            Outcome outcome = Reading.outcome(file, "a." + format, Limits.standard());
            if (outcome.status() != Status.OK) {
                throw new IllegalStateException("a sound " + format + " is read as " + outcome.status());
            }
            texts.add(text(outcome));
        }
    }

    /** @param args how many files of each format, the seed, and the formats; all of them if none is named */
    public static void main(String[] args) {
        int count = Integer.parseInt(args[0]);
        long seed = Long.parseLong(args[1]);
        List<String> named = List.of(args).subList(2, args.length);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(DamageTally.headings());
        boolean broken = false;
        for (String format : named.isEmpty() ? Specimens.FORMATS : named) {
            DamageTally tally = of(format, count, seed);
            out.println(tally);
            broken |= tally.of(Fate.ERRORS) + tally.of(Fate.HANGS) > 0;
        }
        System.exit(broken ? 1 : 0);
    }

    /** What becomes of so many damaged files of a format. */
    static DamageTally of(String format, int count, long seed) {
        Mutations mutations = new Mutations(format);
        try {
            DamageTally tally = new DamageTally(format);
            SplittableRandom random = new SplittableRandom(seed);
            for (int i = 0; i < count; i++) {
                tally.add(mutations.one(i % mutations.sound.size(), random.split()));
            }
            return tally;
        } finally {
            mutations.readers.shutdownNow();
        }
    }

    private Fate one(int file, SplittableRandom random) {
        Damage[] ways = Damage.values();
        byte[] damaged = ways[random.nextInt(ways.length)].to(sound.get(file), random);
        Future<Fate> fate = readers.submit(() -> fate(damaged, texts.get(file)));
        try {
            return fate.get(CLOCK_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return Fate.ERRORS;
        } catch (TimeoutException e) {
            readers.shutdownNow();
            readers = reader();
            return Fate.HANGS;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Fate fate(byte[] damaged, String clean) {
        Outcome outcome = Reading.outcome(damaged, "a." + format, Limits.standard());
        if (!outcome.status().readable()) {
            return Fate.REFUSED;
        }
        // A file that is said to hold no text gives no figures, and is counted apart by every command.
        if (outcome.status() != Status.OK) {
            return Fate.TOLD;
        }
        String text = text(outcome);
        if (text.equals(clean)) {
            return Fate.SAME;
        }
        return figures(text).equals(figures(clean)) ? Fate.OTHER_TEXT : Fate.OTHER_DIGITS;
    }

    private static String text(Outcome outcome) {
        return ((Outcome.Done) outcome).document().text();
    }

    /** What an amount consists of. */
    private static String figures(String text) {
        return text.replaceAll("[^\\p{Nd}.%％万亿]", "");
    }

    /** A thread that does not keep the program from ending when a file hangs. */
    private static ExecutorService reader() {
        return Executors.newSingleThreadExecutor(job -> {
            Thread thread = new Thread(job, "reader");
            thread.setDaemon(true);
            return thread;
        });
    }
}
