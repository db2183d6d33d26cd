package org.gouji.cli;

import org.gouji.pipeline.Listener;

/** Shows the causes of crashes to those who ask for them with {@code -v}. */
final class Crashes implements Listener {
    private final Console console;

    Crashes(Console console) {
        this.console = console;
    }

    @Override
    public void crashed(String shown, Throwable cause) {
        if (console.tells().verbose()) {
            synchronized (console) {
                console.error(Width.clean(shown) + ":");
                cause.printStackTrace(console.err());
            }
        }
    }
}
