package org.gouji.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.gouji.export.Archive;
import org.gouji.model.Document;
import org.gouji.model.Dossier;
import org.gouji.pipeline.selftest.Score;
import org.gouji.pipeline.selftest.Trial;

/** Plants errors into the clean ones among the user's own reports and counts which are found. Nothing is written. */
public final class Selftest {
    private final Stages stages;
    private final Reader reader;
    private final Listener listener;
    private final BooleanSupplier enough;

    /**
     * @param stages what the changed documents go through, in this process: they are the user's own words with another digit
     * @param reader what the files themselves are read by
     * @param enough tells when the time is up: files that are left are then not tried
     */
    public Selftest(Stages stages, Reader reader, Listener listener, BooleanSupplier enough) {
        this.stages = stages;
        this.reader = reader.guarded();
        this.listener = listener;
        this.enough = enough;
    }

    /**
     * What came of all files.
     *
     * @param counts how many reports and files there were
     * @param score what was found
     */
    public record Result(Counts counts, Score score) {}

    /**
     * How many reports and files there were; annexes are counted with their reports.
     *
     * @param clean reports without findings of severity error: errors were planted into them
     * @param faulty reports with such findings: left alone
     * @param unread files that are no reports or could not be read
     * @param untried files that the time did not suffice for
     */
    public record Counts(int clean, int faulty, int unread, int untried) {}

    /** @param most how many numbers of each report to change */
    public Result run(Request request, long seed, int most) {
        Probe probe = new Probe(new Trial(stages::audit, seed, most));
        List<Entry> entries = Extraction.with(probe, listener).run(request, dossier -> {});
        int clean = 0;
        int faulty = 0;
        int unread = 0;
        Score score = new Score();
        for (Entry entry : entries) {
            Trial.Result result = probe.results.get(entry.shown());
            if (result != null) {
                clean += result.clean();
                faulty += result.faulty();
                score.add(result.score());
            } else if (!probe.untried.contains(entry.shown()) && !entry.archive()) {
                unread++;
            }
        }
        return new Result(new Counts(clean, faulty, unread, probe.untried.size()), score);
    }

    /** Tries a file instead of reading it for good; what it gives back is only looked at for its status. */
    private final class Probe implements Reader {
        private final Trial trial;
        private final Map<String, Trial.Result> results = new ConcurrentHashMap<>();
        private final Set<String> untried = ConcurrentHashMap.newKeySet();

        Probe(Trial trial) {
            this.trial = trial;
        }

        @Override
        public void expect(int files) {
            reader.expect(files);
        }

        @Override
        public Reading read(Path file, String shown) {
            Reading reading = reader.read(file, shown);
            if (!reading.status().readable() || reading.stored().document().length == 0) {
                return reading;
            }
            Document document = Archive.document(reading.stored().document());
            if (enough.getAsBoolean()) {
                untried.add(shown);
            } else {
                results.put(shown, trial.of(document, enough));
            }
            return Reading.of(new Dossier(document.source(), document.status(), "", List.of(), document.notes()));
        }

        @Override
        public Reading audit(byte[] document, String shown) {
            throw new UnsupportedOperationException("a trial reads files only");
        }

        @Override
        public String fingerprint() {
            return stages.fingerprint();
        }
    }
}
