package org.gouji.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gouji.model.Status;
import org.gouji.model.Wording;
import org.gouji.pipeline.Listener;
import org.jspecify.annotations.Nullable;

/** Shows how far a run is: a bar on a terminal, else a line now and then; on standard error. */
final class Progress implements Listener, AutoCloseable {
    private static final int BAR_WIDTH = 80;

    /** Without a terminal, a line for each tenth of the files. */
    private static final int PARTS = 10;

    private final Console console;
    private final Crashes crashes;
    private final Interrupts interrupts;
    private @Nullable ProgressBar bar;
    private int files;
    private int done;

    private Progress(Console console, Interrupts interrupts) {
        this.console = console;
        this.crashes = new Crashes(console);
        this.interrupts = interrupts;
    }

    /** For work that keeps nothing: Ctrl-C simply ends it. */
    static Progress on(Console console) {
        return new Progress(console, Interrupts.none(console));
    }

    static Progress on(Console console, Interrupts interrupts) {
        return new Progress(console, interrupts);
    }

    @Override
    public boolean stopping() {
        return interrupts.stopping();
    }

    @Override
    public boolean abandoning() {
        return interrupts.abandoning();
    }

    @Override
    public void planned(Plan plan) {
        files = plan.files();
        console.error(console.say(
                "共 " + plan.files() + " 个文件，其中 " + plan.toRead() + " 个需要读取",
                Words.many(plan.files(), "file") + ", " + plan.toRead() + " to read"));
        if (console.tells().errTerminal()
                && plan.toRead() > 0
                && !console.tells().verbose()) {
            bar = new ProgressBarBuilder()
                    .setTaskName(console.say("核对", "audit"))
                    .setInitialMax(plan.files())
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setMaxRenderedLength(BAR_WIDTH)
                    .setConsumer(new ConsoleProgressBarConsumer(console.err(), BAR_WIDTH))
                    .build();
        }
    }

    @Override
    public void done(String shown, Status status) {
        done++;
        if (bar != null) {
            bar.step();
        } else if (console.tells().verbose()) {
            console.error(done + "/" + files + " " + Width.clean(shown) + " " + Words.status(status, console));
        } else if (files >= PARTS * PARTS && (long) done * PARTS / files != (long) (done - 1) * PARTS / files) {
            console.error(done + "/" + files);
        }
    }

    @Override
    public void crashed(String shown, String how) {
        crashes.crashed(shown, how);
    }

    @Override
    public void comparing() {
        close();
        phase("核对各报告之间的数字", "comparing reports");
    }

    @Override
    public void indexing() {
        phase("更新检索索引", "indexing");
    }

    @Override
    public void reindexing(Wording why) {
        console.error(console.say(why.zh(), why.en()));
    }

    /** Names what the run does behind the last file, for those who ask. */
    void phase(String zh, String en) {
        if (console.tells().verbose()) {
            console.error(console.say(zh, en));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
