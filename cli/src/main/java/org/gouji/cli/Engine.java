package org.gouji.cli;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.gouji.model.RuleInfo;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Stages;

/** What the commands work with; nothing heavy is loaded before it is asked for. */
interface Engine {
    /** @param encoding the encoding of plain text, if the user names one */
    Reader reader(Optional<Charset> encoding);

    /** The rules, in the order in which they are run. */
    List<RuleInfo> rules();

    /** The stages that ship with Gouji. */
    static Engine standard() {
        return new Engine() {
            @Override
            public Reader reader(Optional<Charset> encoding) {
                return Stages.standard(encoding);
            }

            @Override
            public List<RuleInfo> rules() {
                return Stages.standard(Optional.empty()).rules();
            }
        };
    }
}
