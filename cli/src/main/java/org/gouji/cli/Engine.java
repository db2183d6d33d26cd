package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.ingest.format.Conditions;
import org.gouji.model.RuleInfo;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Readers;
import org.gouji.pipeline.Stages;

/** What the commands work with; nothing heavy is loaded before it is asked for. */
interface Engine {
    /**
     * Throws {@link org.gouji.pipeline.BadRequest} where a rule pack has a mistake.
     *
     * @param how how files are read
     * @param packs files of rule packs
     * @param jobs how many files are read at once
     */
    Reader reader(ReadingOptions how, List<Path> packs, int jobs);

    /** The rules, in the order in which they are run. */
    List<RuleInfo> rules(List<Path> packs);

    /** The stages that ship with Gouji. */
    static Engine standard() {
        return new Engine() {
            @Override
            public Reader reader(ReadingOptions how, List<Path> packs, int jobs) {
                Conditions conditions = how.conditions();
                return how.isolation() == ReadingOptions.Isolation.NONE
                        ? Readers.inThisProcess(conditions, packs)
                        : Readers.inProcesses(conditions, packs, Math.max(1, jobs));
            }

            @Override
            public List<RuleInfo> rules(List<Path> packs) {
                return Stages.with(Optional.empty(), packs).rules();
            }
        };
    }
}
