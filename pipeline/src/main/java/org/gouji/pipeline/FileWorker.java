package org.gouji.pipeline;

import org.gouji.pipeline.worker.Serving;

/** The program of a worker process: reads one file after another for the process that started it. */
public final class FileWorker {
    private FileWorker() {}

    /** @param arguments what {@link org.gouji.pipeline.worker.Launch} gives */
    public static void main(String[] arguments) {
        Serving.serve(arguments, setup -> {
            Brief brief = Brief.of(setup);
            Reader reader =
                    new Careful(Stages.with(brief.conditions(), brief.packs()).reader());
            return errand -> Errand.of(errand).with(reader).bytes();
        });
    }
}
