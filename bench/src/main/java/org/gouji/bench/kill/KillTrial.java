package org.gouji.bench.kill;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Kills {@code gouji audit} again and again on one workspace, lets it finish, and compares what it then knows with what an undisturbed run
 * knows, byte by byte. Nothing may be left behind: no process, no temporary file.
 */
public final class KillTrial {
    private static final long WAIT_NANOS = Duration.ofMillis(20).toNanos();

    /** How long the processes that a killed one has started may take to notice. */
    private static final Duration NOTICE = Duration.ofSeconds(10);

    /** One in so many moments is before the first file; the last fifth is behind the last file. */
    private static final int ONE_START_IN = 8;

    private static final int ONE_FINISH_IN = 5;

    /** A line says how far the trial has come after so many. */
    private static final int TOLD = 10;

    private static final String WORK = "killed-work";

    private final Program program;
    private final Path folder;
    private final TrialOptions options;
    private final PrintStream out;
    private final List<String> wrong = new ArrayList<>();

    private KillTrial(TrialOptions options, PrintStream out) {
        this.program = new Program(options.command(), options.folder());
        this.folder = options.folder();
        this.options = options;
        this.out = out;
    }

    /** {@code KillTrial [--files N] [--kills N] [--seed N] [--folder DIR] [--keep] COMMAND...}; exits with 1 where something differs. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        TrialOptions options = TrialOptions.parse(List.of(arguments));
        KillTrial trial = new KillTrial(options, System.out);
        boolean right = trial.run();
        if (right && !options.keep()) {
            Folders.delete(options.folder());
        }
        System.exit(right ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        Files.createDirectories(program.temporary());
        VariedCorpus.write(options.samples(), folder.resolve("in"), options.files(), options.seed());
        long start = System.nanoTime();
        int calm = program.run(folder.resolve("calm.txt"), audit("calm"));
        if (!Files.exists(folder.resolve("calm.xlsx"))) {
            throw new IllegalStateException("the undisturbed run failed: see " + folder.resolve("last-run.txt"));
        }
        out.println(options.files() + " files; undisturbed run: exit " + calm + ", " + seconds(start) + " s");
        start = System.nanoTime();
        Map<String, Integer> killed = killAll();
        out.println("killed " + killed + " in " + seconds(start) + " s (seed " + options.seed() + ")");
        expect(calm == program.run(folder.resolve("killed.txt"), audit("killed")), "the exit code differs");
        compare();
        traces();
        wrong.forEach(line -> out.println("WRONG: " + line));
        out.println(wrong.isEmpty() ? "same bytes, no process, no file left behind" : "see " + folder);
        return wrong.isEmpty();
    }

    private static String[] audit(String name) {
        return new String[] {"audit", "in", "-v", "-w", name + "-work", "-o", name + ".xlsx"};
    }

    /** @return how many were killed at which kind of moment */
    private Map<String, Integer> killAll() throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(options.seed());
        Map<String, Integer> killed = new TreeMap<>();
        int finishing = options.kills() / ONE_FINISH_IN;
        int between = options.files() / Math.max(1, options.kills() - finishing);
        int done = 0;
        long start = System.nanoTime();
        for (int tries = 0; done < options.kills() && tries < 3 * options.kills(); tries++) {
            String kind = done >= options.kills() - finishing
                    ? "finishing"
                    : random.nextInt(ONE_START_IN) == 0 ? "starting" : "reading";
            Moment moment = switch (kind) {
                case "finishing" -> Moment.finishing(random);
                case "starting" -> Moment.starting(random);
                default -> Moment.reading(random, between);
            };
            if (program.kill(moment, audit("killed"))) {
                done++;
                killed.merge(kind, 1, Integer::sum);
                tell(done, start);
            }
            orphans(done);
        }
        expect(done == options.kills(), "only " + done + " runs could be killed");
        return killed;
    }

    private void tell(int done, long start) {
        if (done % TOLD == 0) {
            out.println(done + " of " + options.kills() + " killed, " + seconds(start) + " s");
        }
    }

    private void orphans(int kill) throws IOException {
        long deadline = System.nanoTime() + NOTICE.toNanos();
        List<Long> alive = program.alive();
        while (!alive.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(WAIT_NANOS);
            alive = program.alive();
        }
        expect(alive.isEmpty(), "processes " + alive + " outlive kill " + kill);
    }

    private void compare() throws IOException, InterruptedException {
        same("reports", "export", "--reports", "--format", "jsonl");
        same("figures", "export", "--format", "jsonl");
        same("across", "export", "--across", "--format", "jsonl");
        same("ledger", "status", "--all", "--format", "json");
        expect(Files.mismatch(folder.resolve("calm.xlsx"), folder.resolve("killed.xlsx")) < 0, "the workbooks differ");
        long rows =
                ledger("killed").lines().filter(line -> line.startsWith("{")).count();
        expect(rows == options.files(), rows + " rows for " + options.files() + " files");
    }

    private void same(String what, String... arguments) throws IOException, InterruptedException {
        for (String run : List.of("calm", "killed")) {
            List<String> all = new ArrayList<>(List.of(arguments));
            all.addAll(List.of("-w", run + "-work"));
            program.run(folder.resolve(run + "-" + what + ".json"), all.toArray(String[]::new));
        }
        boolean equal = what.equals("ledger")
                ? ledger("calm").equals(ledger("killed"))
                : Files.mismatch(folder.resolve("calm-" + what + ".json"), folder.resolve("killed-" + what + ".json"))
                        < 0;
        expect(equal, "the " + what + " differ");
        out.println(what + ": " + Files.size(folder.resolve("killed-" + what + ".json")) + " bytes");
    }

    /** The ledger without what no two runs have in common: how long each file took. */
    private String ledger(String run) throws IOException {
        return Files.readString(folder.resolve(run + "-ledger.json")).replaceAll("\"seconds\":[0-9.]+,", "");
    }

    private void traces() throws IOException {
        List<String> names = new ArrayList<>(Folders.names(folder));
        names.removeIf(name ->
                name.matches("(calm|killed)(-[a-z]+)?\\.(txt|json|xlsx)|last-run\\.txt|in|tmp|(calm|killed)-work"));
        expect(names.isEmpty(), "left in the folder: " + names);
        expect(
                Folders.names(program.temporary()).isEmpty(),
                "left in the temporary folder: " + Folders.names(program.temporary()));
        List<String> work = new ArrayList<>(Folders.names(folder.resolve(WORK)));
        work.removeAll(List.of("gouji.db", "index", "lock"));
        expect(work.isEmpty(), "left in the workspace: " + work);
        try (Stream<String> index = Folders.names(folder.resolve(WORK).resolve("index")).stream()) {
            List<String> commits =
                    index.filter(name -> name.contains("segments")).toList();
            expect(commits.size() == 1, "commits of the index: " + commits);
        }
    }

    private void expect(boolean right, String otherwise) {
        if (!right) {
            wrong.add(otherwise);
        }
    }

    private static long seconds(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toSeconds();
    }
}
