package org.gouji.bench.kill;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A moment of a run: a line of its progress, and a little after it. */
final class Moment {
    private static final Pattern PLAN = Pattern.compile("共 (\\d+) 个文件，其中 (\\d+) 个需要读取");
    private static final Pattern DONE = Pattern.compile("(\\d+)/\\d+ .*");
    private static final Pattern PHASE = Pattern.compile("核对各报告之间的数字|更新检索索引|写工作簿");

    /** From the start of the process until it says something. */
    private static final int STARTING_MILLIS = 1500;

    private static final int BETWEEN_FILES_MILLIS = 60;
    private static final int IN_PHASE_MILLIS = 400;

    /** What is waited for. */
    private enum Kind {
        START,
        FILE,
        PHASE
    }

    private final Kind kind;
    private final int count;
    private final long nanos;
    private int kept;
    private int phases;

    private Moment(Kind kind, int count, long nanos) {
        this.kind = kind;
        this.count = count;
        this.nanos = nanos;
    }

    /** Some time after the start, whatever the process does by then. */
    static Moment starting(SplittableRandom random) {
        return new Moment(Kind.START, 0, millis(random, STARTING_MILLIS));
    }

    /** After so many files have been read, and before twice as many; earlier where there are fewer. */
    static Moment reading(SplittableRandom random, int files) {
        return new Moment(Kind.FILE, random.nextInt(2 * files + 1), millis(random, BETWEEN_FILES_MILLIS));
    }

    /** When all files are read: while they are compared, indexed or written out. */
    static Moment finishing(SplittableRandom random) {
        return new Moment(Kind.PHASE, random.nextInt(3) + 1, millis(random, IN_PHASE_MILLIS));
    }

    private static long millis(SplittableRandom random, int most) {
        return random.nextLong(TimeUnit.MILLISECONDS.toNanos(most));
    }

    /** Whether a line says that the moment has come; asked with an empty line before the first. */
    boolean came(String line) {
        Matcher plan = PLAN.matcher(line);
        if (plan.find()) {
            kept = Integer.parseInt(plan.group(1)) - Integer.parseInt(plan.group(2));
        }
        if (PHASE.matcher(line).find()) {
            phases++;
        }
        return switch (kind) {
            case START -> true;
            case FILE -> phases > 0 || (count == 0 ? plan.reset().find() : done(line) >= kept + count);
            case PHASE -> phases >= count;
        };
    }

    private static int done(String line) {
        Matcher done = DONE.matcher(line);
        return done.matches() ? Integer.parseInt(done.group(1)) : -1;
    }

    long nanosAfter() {
        return nanos;
    }
}
