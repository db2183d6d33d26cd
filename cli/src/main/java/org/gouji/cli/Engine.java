package org.gouji.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.model.RuleInfo;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Stages;

/** What the commands work with; nothing heavy is loaded before it is asked for. */
interface Engine {
    /**
     * Throws {@link org.gouji.pipeline.BadRequest} where a rule pack has a mistake.
     *
     * @param encoding the encoding of plain text, if the user names one
     * @param packs files of rule packs
     */
    Reader reader(Optional<Charset> encoding, List<Path> packs);

    /** The rules, in the order in which they are run. */
    List<RuleInfo> rules(List<Path> packs);

    /** The stages that ship with Gouji. */
    static Engine standard() {
        return new Engine() {
            @Override
            public Reader reader(Optional<Charset> encoding, List<Path> packs) {
                return Stages.with(encoding, packs);
            }

            @Override
            public List<RuleInfo> rules(List<Path> packs) {
                return Stages.with(Optional.empty(), packs).rules();
            }
        };
    }
}
