package org.gouji.pipeline.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Processes that do jobs for this one. They are started when they are needed and used again; one that fails is replaced, and its failure
 * touches no other job. For any number of threads.
 */
public final class Pool implements AutoCloseable {
    private final Launch launch;
    private final byte[] setup;
    private final Bounds bounds;
    private final Semaphore slots;
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final Set<Worker> all = new HashSet<>();

    /** Jobs share it; one that has killed a process has it for itself. */
    private final ReadWriteLock company = new ReentrantReadWriteLock(true);

    private boolean closed;
    private int started;

    private Pool(Launch launch, byte[] setup, Bounds bounds) {
        this.launch = launch;
        this.setup = setup;
        this.bounds = bounds;
        this.slots = new Semaphore(bounds.workers(), true);
    }

    /**
     * A pool without processes as yet.
     *
     * @param launch how they are started
     * @param setup what each is told first
     */
    public static Pool of(Launch launch, byte[] setup, Bounds bounds) {
        Scratch.sweep();
        return new Pool(launch, setup, bounds);
    }

    /** Starts a process ahead of the first job. */
    public void warm() {
        synchronized (idle) {
            if (idle.isEmpty()) {
                idle.push(start());
            }
        }
    }

    /** How many processes were started. */
    public int started() {
        synchronized (idle) {
            return started;
        }
    }

    /** The processes that are alive. */
    public List<Long> pids() {
        synchronized (idle) {
            return all.stream().filter(Worker::alive).map(Worker::pid).toList();
        }
    }

    /** Does a job. One that kills its process is tried once more, while nothing else is done and in a process of its own. */
    public Answer ask(byte[] job) {
        Answer first;
        company.readLock().lock();
        try {
            first = tried(job);
        } finally {
            company.readLock().unlock();
        }
        if (!(first instanceof Answer.Died) || closed()) {
            return first;
        }
        company.writeLock().lock();
        try {
            // What was at work with it may have been to blame as well: no process that was there is used.
            discard();
            return tried(job);
        } finally {
            company.writeLock().unlock();
        }
    }

    private Answer tried(byte[] job) {
        try {
            slots.acquire();
            try {
                Optional<Worker> worker = take();
                return worker.isPresent() ? done(worker.get(), job) : new Answer.Died(0, "");
            } finally {
                slots.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Answer done(Worker worker, byte[] job) throws InterruptedException {
        boolean goesOn = false;
        try {
            Answer answer = worker.ask(job);
            goesOn = answer instanceof Answer.Done && worker.jobs() < bounds.jobs();
            return answer;
        } catch (IllegalStateException notSetUp) {
            // A pool that is closed kills its processes, one that is just starting too.
            if (closed()) {
                return new Answer.Died(0, "");
            }
            throw notSetUp;
        } finally {
            if (goesOn) {
                back(worker);
            } else {
                end(worker);
            }
        }
    }

    /** Empty where the pool is closed. */
    private Optional<Worker> take() {
        synchronized (idle) {
            return closed ? Optional.empty() : Optional.of(idle.isEmpty() ? start() : idle.pop());
        }
    }

    private boolean closed() {
        synchronized (idle) {
            return closed;
        }
    }

    private void back(Worker worker) {
        synchronized (idle) {
            if (!closed) {
                idle.push(worker);
                return;
            }
        }
        end(worker);
    }

    private Worker start() {
        if (closed) {
            throw new IllegalStateException("the pool is closed");
        }
        try {
            Worker worker = Worker.start(launch, setup, bounds);
            all.add(worker);
            started++;
            return worker;
        } catch (IOException e) {
            throw new UncheckedIOException("a worker process cannot be started", e);
        }
    }

    private void end(Worker worker) {
        try {
            worker.kill();
        } finally {
            synchronized (idle) {
                all.remove(worker);
            }
        }
    }

    private void discard() {
        List<Worker> unused = new ArrayList<>();
        synchronized (idle) {
            unused.addAll(idle);
            idle.clear();
        }
        unused.forEach(this::end);
    }

    /** Ends all processes, those at work too: what they were asked to do has then no answer but that they died. */
    @Override
    public void close() {
        List<Worker> left;
        synchronized (idle) {
            closed = true;
            idle.clear();
            left = List.copyOf(all);
        }
        left.forEach(this::end);
    }
}
