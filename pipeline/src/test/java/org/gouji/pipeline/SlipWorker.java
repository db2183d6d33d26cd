package org.gouji.pipeline;

import java.nio.file.Path;
import org.gouji.pipeline.worker.Serving;

/** A worker process that reads slips; those that order harm get it. */
public final class SlipWorker {
    private SlipWorker() {}

    public static void main(String[] arguments) {
        Serving.serve(arguments, setup -> {
            Brief brief = Brief.of(setup);
            Reader reader = new Careful(new Ordered(SlipReader.fresh(), brief));
            return errand -> Errand.of(errand).with(reader).bytes();
        });
    }

    /** Does as slips say before they are read. */
    private record Ordered(SlipReader slips, Brief brief) implements Reader {
        @Override
        public Reading read(Path file, String shown) {
            String text = SlipReader.content(file);
            if (text.startsWith("EXIT")) {
                System.exit(11);
            }
            if (text.startsWith("LOOP")) {
                loop();
            }
            if (text.startsWith("HEAP")) {
                long[] large = new long[Integer.MAX_VALUE - 8];
                throw new IllegalStateException("room for " + large.length);
            }
            if (text.startsWith("DEEP")) {
                deep(0);
            }
            if (text.startsWith("SECRET")
                    && !brief.conditions()
                            .passwords()
                            .contains(text.substring(7).strip())) {
                throw new IllegalStateException("no such password among " + brief.conditions());
            }
            return slips.read(file, shown);
        }

        @SuppressWarnings("InfiniteLoopStatement")
        private static void loop() {
            while (true) {
                Thread.interrupted();
            }
        }

        private static int deep(int depth) {
            return deep(depth + 1) + 1;
        }

        @Override
        public Reading audit(byte[] document, String shown) {
            return slips.audit(document, shown);
        }

        @Override
        public String fingerprint() {
            return slips.fingerprint();
        }
    }
}
