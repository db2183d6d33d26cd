package org.gouji.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Ctrl-C and the request to end, while a run is under way: Ctrl-C lets the run finish the files in hand, a request to end cuts them short;
 * the second signal ends the process at once. What was kept stays either way.
 *
 * <p>The signals are taken through {@code sun.misc.Signal}, which every JDK has but which the compiler does not let be named without a
 * warning. A shutdown hook would not do: it never learns of the second signal. Where signals can't be taken, the system's way stays.
 */
final class Interrupts implements AutoCloseable {
    private static final int SIGINT = 2;
    private static final int SIGTERM = 15;
    private static final int KILLED = 128;

    private final Console console;
    private volatile int signal;
    private volatile Runnable abandon = () -> {};

    private Interrupts(Console console) {
        this.console = console;
    }

    /** Takes no signals. */
    static Interrupts none(Console console) {
        return new Interrupts(console);
    }

    /** Takes both signals until closed. */
    static Interrupts taken(Console console) {
        Interrupts interrupts = new Interrupts(console);
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("handle")) {
                interrupts.came(arguments[0].toString().equals("SIGTERM") ? SIGTERM : SIGINT);
                return null;
            }
            return method.getName().equals("equals") ? proxy == arguments[0] : System.identityHashCode(proxy);
        };
        handle("INT", handler);
        handle("TERM", handler);
        return interrupts;
    }

    /** Whether a signal came. */
    boolean stopping() {
        return signal != 0;
    }

    /**
     * What to do at a request to end, so that no file in hand is waited for: whoever asks gives a program seconds.
     *
     * @param work cuts short what is being read
     */
    void abandoning(Runnable work) {
        this.abandon = work;
    }

    /** Whether what is being read is cut short. */
    boolean abandoning() {
        return signal == SIGTERM;
    }

    /** What the process exits with: 130 for Ctrl-C, 143 for a request to end, as shells say it. */
    int exit() {
        return KILLED + signal;
    }

    void came(int next) {
        if (signal != 0) {
            Runtime.getRuntime().halt(KILLED + next);
        }
        signal = next;
        if (next == SIGTERM) {
            console.error(console.say(
                    "正在停止：已读完的保存，没读完的留给下次", "stopping: what was read is kept, the rest is left to the next run"));
            abandon.run();
            return;
        }
        console.error(console.say(
                "正在停止：读完手上的文件并保存；再按一次 Ctrl-C 立即结束",
                "stopping: the files in hand are finished and kept; press Ctrl-C again to end at once"));
    }

    /** @param handler empty of effect where the system keeps the signal to itself */
    private static void handle(String name, Object handler) {
        try {
            Class<?> signals = Class.forName("sun.misc.Signal");
            Class<?> handlers = Class.forName("sun.misc.SignalHandler");
            Object taken = handler instanceof InvocationHandler ours
                    ? Proxy.newProxyInstance(handlers.getClassLoader(), new Class<?>[] {handlers}, ours)
                    : handlers.getField("SIG_DFL").get(null);
            Method handle = signals.getMethod("handle", signals, handlers);
            handle.invoke(null, signals.getConstructor(String.class).newInstance(name), taken);
        } catch (ReflectiveOperationException | RuntimeException e) {
            // No such signal here, or the process was started with it ignored: it stays as it is.
            return;
        }
    }

    /** Gives the signals back to the system. */
    @Override
    public void close() {
        handle("INT", "");
        handle("TERM", "");
    }
}
