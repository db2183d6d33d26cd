package org.gouji.ingest.archive;

import java.nio.file.Path;
import java.util.Optional;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/**
 * A file that was packed in an archive.
 *
 * @param name its path inside, with {@code /} between its parts and without any that lead outside; archives inside archives are folders
 * @param bytes its size; 0 where it was not unpacked
 * @param state where it lies now, or why it was not unpacked
 */
public record Member(String name, long bytes, State state) {
    /** What became of a member. The cases below are all there are. */
    public sealed interface State {}

    /** It was unpacked to a file. */
    public record Unpacked(Path file) implements State {}

    /** It was not unpacked. */
    public record Refused(Status status, Wording why) implements State {}

    /** Where it lies now; empty where it was not unpacked. */
    public Optional<Path> file() {
        return state instanceof Unpacked unpacked ? Optional.of(unpacked.file()) : Optional.empty();
    }

    /** Why it was not unpacked; empty where it was. */
    public Optional<Refused> refusal() {
        return state instanceof Refused refused ? Optional.of(refused) : Optional.empty();
    }
}
