package org.gouji.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.container.Container;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Source;
import org.gouji.model.Status;

/** Looks at a file from outside: how large it is, and how large a container says that its parts are. */
final class Preflight {
    private static final int MAGIC = 4;

    private Preflight() {}

    /** Why a file is too large to be read at all; empty for what must be read to be known. */
    static Optional<Outcome.Failed> refusal(Path file, String shown, Limits limits) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            long size = Files.size(file);
            if (size > limits.maxFileBytes()) {
                return Optional.of(Ingest.failed(shown, size, Ingest.tooLarge(size, limits)));
            }
            return container(file, limits).map(why -> why.outcome(source(file, shown, size)));
        } catch (IOException | SecurityException | IndexOutOfBoundsException e) {
            // The reader of the file says what is wrong with it.
            return Optional.empty();
        }
    }

    private static Optional<Refusal> container(Path file, Limits limits) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer magic = ByteBuffer.allocate(MAGIC);
            if (channel.read(magic) == MAGIC && Container.looksLike(magic.array())) {
                Container.check(channel, limits);
            }
            return Optional.empty();
        } catch (Refusal e) {
            return Optional.of(e).filter(why -> why.status() == Status.TOO_LARGE);
        }
    }

    private static Source source(Path file, String shown, long size) {
        try {
            return new Source(shown, Ingest.ZIP, Sha256.of(file), size);
        } catch (IOException e) {
            return new Source(shown, Ingest.ZIP, "", size);
        }
    }
}
